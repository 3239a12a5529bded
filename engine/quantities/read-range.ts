import { CHANGE_WORDS } from '../lexicon/en/change-words.ts';
import type { Operand } from './operand.ts';
import { readOperand } from './read-operand.ts';
import { type Reading, tokenAt, wordAt } from './reading.ts';
import { readShareOf } from './shares.ts';
import { type Span, spanOf } from './spans.ts';
import { convert, unitOf } from './units.ts';

/** Reads a number with its unit, or an interval of two, from token `i` on. */
export function readRange(reading: Reading, i: number): Span | null {
  const opener = openerBefore(reading, i);
  const first = readOperand(reading, i, { splitAnd: opener === 'between', money: false });
  if (first === null) return null;
  const tolerance = readTolerance(reading, first);
  if (tolerance !== null) return tolerance;
  if (first.numeral.vague) return spanOf(first);
  const share = readShareOf(reading, first);
  if (share !== null) return share;
  const second = readSecond(reading, first, opener);
  if (second === null && first.unit === 'meter') {
    // "between 60m and 80m crowns": the first m is a million too.
    const asMoney = readOperand(reading, i, { splitAnd: opener === 'between', money: true });
    const last = asMoney === null || asMoney.unit !== null ? null : readSecond(reading, asMoney, opener);
    if (asMoney !== null && last?.dimension === 'money') return joined(reading, asMoney, last, opener);
  }
  if (second !== null) return joined(reading, first, second, opener);
  return opener === 'from' && first.unit === null ? sharedUnit(reading, first) : spanOf(first);
}

/** "between", "from", or nothing before the number and its modifiers. */
function openerBefore(reading: Reading, i: number): 'between' | 'from' | null {
  for (let k = 1; k <= 3; k++) {
    const word = wordAt(reading, i - k);
    if (word === 'between' || word === 'from') return word;
    if (!/^(about|around|roughly|approximately|an|estimated|some|nearly|almost|the|ages|of)$/.test(word)) return null;
  }
  return null;
}

/** The second number of an interval, if one follows. */
function readSecond(reading: Reading, first: Operand, opener: 'between' | 'from' | null): Operand | null {
  let at = first.to;
  if (/^[-–]$/.test(wordAt(reading, at)) && /^(to|or|and)$/.test(wordAt(reading, at + 1))) at++;
  const joint = tokenAt(reading, at);
  let kind: 'to' | 'and' | 'or' | 'dash';
  switch (joint.lower) {
    case 'to':
    case 'through':
      kind = 'to';
      break;
    case 'and':
      if (opener !== 'between') return null;
      kind = 'and';
      break;
    case 'or':
      kind = 'or';
      break;
    case '-':
    case '–':
    case '~':
    case '—':
      kind = 'dash';
      break;
    default:
      return null;
  }
  at++;
  if (kind !== 'dash' && /^[-–]$/.test(wordAt(reading, at)) && !tokenAt(reading, at).spaced) at++;
  const open = skipEstimate(reading, at);
  const isMoney = first.dimension === 'money';
  const second = readOperand(reading, open, { splitAnd: false, money: isMoney });
  if (second === null || second.numeral.vague || (second.sign < first.sign && kind === 'dash')) return null;
  if (!sameKind(first, second)) return null;
  const [a, b] = ends(first, second);
  if (kind === 'dash') {
    if (first.numeral.inWords || second.numeral.inWords || (joint.spaced && joint.lower !== '–' && joint.lower !== '-')) return null;
    return a < b ? second : null;
  }
  if (kind === 'or')
    return a < b &&
      b <= a * 2 + 1 &&
      first.unit === null &&
      first.numeral.inWords === second.numeral.inWords &&
      (second.numeral.place < 1 || b - a <= Math.max(second.numeral.place, second.numeral.scale) * 10)
      ? second
      : null;
  if (kind === 'and') return a < b ? second : null;
  // "from 5 to 7 percent" is an interval, "rose from 5 to 7 percent" is not.
  if (opener === 'from') return isChange(reading, first.from) ? null : a < b || isSpanned(reading, first.from) ? second : null;
  if (a >= b) return null;
  return first.unit !== null && second.unit !== null && first.unit !== 'portion' && isChange(reading, first.from) ? null : second;
}

/** "rose from 2.4 to 1.9 per cent": two values, of which the first has the second's unit. */
function sharedUnit(reading: Reading, first: Operand): Span {
  const span = spanOf(first);
  if (wordAt(reading, first.to) !== 'to') return span;
  const second = readOperand(reading, skipEstimate(reading, first.to + 1), { splitAnd: false, money: false });
  if (second === null || second.unit === null || second.unit === 'times' || second.unit === 'portion' || second.numeral.vague) return span;
  const [a] = ends(first, second);
  return {
    ...span,
    value: { min: a, max: a },
    unit: second.unit,
    dimension: second.dimension,
    place: first.numeral.scale === 1 ? span.place * (a / (first.numeral.min || 1)) : span.place,
  };
}

function skipEstimate(reading: Reading, i: number): number {
  return /^(about|around|roughly|approximately|nearly|almost|perhaps|as|up)$/.test(wordAt(reading, i))
    ? /^(many|much|high|to)$/.test(wordAt(reading, i + 1))
      ? wordAt(reading, i + 2) === 'as'
        ? i + 3
        : i + 2
      : i + 1
    : i;
}

/** May both be ends of one interval? */
function sameKind(first: Operand, second: Operand): boolean {
  if (first.numeral.fraction !== second.numeral.fraction && first.dimension !== second.dimension) return false;
  if (first.unit === null || second.unit === null) return first.unit === null || first.dimension === 'money';
  const a = unitOf(first.unit);
  const b = unitOf(second.unit);
  return a !== null && b !== null && a.dimension === b.dimension && a.canonical === b.canonical;
}

/** Both values, with scale and unit of the second where the first has none: "$3-4 billion". */
export function ends(first: Operand, second: Operand): [number, number] {
  let a = first.sign * (first.numeral.min + first.added);
  const b = second.sign * (second.numeral.max + second.added);
  const { scale } = second.numeral;
  const isOpen = first.unit === null || first.dimension === 'money';
  if (isOpen && scale >= 12 && first.numeral.scale === 1 && first.numeral.max < second.numeral.max / scale) a *= scale;
  if (first.unit !== null && second.unit !== null && first.unit !== second.unit) a = convert(a, first.unit, second.unit);
  return [a, b];
}

function joined(reading: Reading, first: Operand, second: Operand, opener: 'between' | 'from' | null): Span {
  const [a, b] = ends(first, second);
  const whole = spanOf(second);
  return {
    ...whole,
    value: { min: Math.min(a, b), max: Math.max(a, b) },
    from: opener === null ? first.from : backTo(reading, first.from, opener),
    unit: second.unit ?? first.unit,
    dimension: second.unit === null ? first.dimension : second.dimension,
    inWords: first.numeral.inWords && second.numeral.inWords,
    isRange: true,
  };
}

function backTo(reading: Reading, i: number, word: string): number {
  let at = i;
  while (at > 0 && i - at < 3 && wordAt(reading, at) !== word) at--;
  return wordAt(reading, at) === word ? at : i;
}

/** "9.8 ± 0.1 km": an interval around the first number. */
function readTolerance(reading: Reading, first: Operand): Span | null {
  let at = first.to;
  if (wordAt(reading, at) === '±') at++;
  else if (wordAt(reading, at) === '+' && wordAt(reading, at + 1) === '/' && /^[-−–]$/.test(wordAt(reading, at + 2))) at += 3;
  else return null;
  const half = readOperand(reading, at, { splitAnd: false, money: false });
  if (half === null || !sameKind(first, half)) return null;
  const middle = first.numeral.min;
  return {
    ...spanOf(half),
    value: { min: middle - half.numeral.max, max: middle + half.numeral.max },
    from: first.from,
    unit: half.unit ?? first.unit,
    dimension: half.unit === null ? first.dimension : half.dimension,
    isRange: true,
  };
}

/** How many words before "from" may hold the verb of change. */
const CHANGE_REACH = 7;

/** Does a word of change stand before the number, in the same clause? */
function isChange(reading: Reading, i: number): boolean {
  for (let k = 1; k <= CHANGE_REACH; k++) {
    const token = tokenAt(reading, i - k);
    if (token.start < 0 || (token.kind === 'mark' && /[.;:!?]/.test(token.lower))) return false;
    if (CHANGE_WORDS.has(token.lower)) return true;
  }
  return false;
}

const isSpanned = (reading: Reading, i: number): boolean =>
  [1, 2, 3].some((k) => /^(rang(e|es|ed|ing)|var(y|ies|ied|ying)|anywhere)$/.test(wordAt(reading, i - k)));
