import { CHANGE_WORDS } from '../lexicon/en/change-words.ts';
import type { Quantity } from '../types.ts';
import { canonicalOf } from './canonical.ts';
import { type Operand, readOperand } from './operands.ts';
import { type Reading, tokenAt, wordAt } from './reading.ts';
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
function ends(first: Operand, second: Operand): [number, number] {
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

/** Greatest number of parts in "three in ten"; beyond it only powers of ten are said so. */
const MOST_PARTS = 100;
/** Whose shares are told with the noun in the middle: "three households in ten". */
const SHARED_NOUN =
  /^(person|people|child|children|adults?|man|men|woman|women|voters?|households?|homes?|houses?|jobs?|workers?|famil(y|ies)|patients?|pupils?|students?|respondents?|cases?)$/;

/** "one in three", "9 out of 10", "two out of every five": a share of a whole. */
function readShareOf(reading: Reading, first: Operand): Span | null {
  if (first.unit !== null || first.numeral.scale !== 1 || !Number.isInteger(first.numeral.min)) return null;
  let at = first.to;
  // "one person in seven"
  const hasNoun = wordAt(reading, at + 1) === 'in' && SHARED_NOUN.test(wordAt(reading, at));
  if (hasNoun) at++;
  const isOut = wordAt(reading, at) === 'out' && wordAt(reading, at + 1) === 'of';
  const isHyphened = wordAt(reading, at) === '-' && wordAt(reading, at + 1) === 'in' && wordAt(reading, at + 2) === '-';
  // "one over three", as sums are read aloud
  const isQuotient = wordAt(reading, at) === 'over';
  if (!isOut && !isHyphened && !isQuotient && wordAt(reading, at) !== 'in') return null;
  at += isHyphened ? 3 : isOut ? 2 : 1;
  if (wordAt(reading, at) === 'every') at++;
  const second = readOperand(reading, at, { splitAnd: !isQuotient, money: false });
  if (second === null || second.unit !== null || second.numeral.vague || second.numeral.fraction) return null;
  if (isQuotient && (hasNoun || tokenAt(reading, second.to).kind === 'word' || !Number.isInteger(second.numeral.max))) return null;
  const parts = first.numeral.min * first.sign;
  const whole = second.numeral.max;
  if (!Number.isInteger(whole) || whole < 2) return null;
  if (isQuotient) return shareSpan(first, second, parts / whole);
  if (parts < 1 || parts >= whole || parts > MOST_PARTS) return null;
  if (whole > MOST_PARTS && !(isOut && whole <= 1000) && !Number.isInteger(Math.log10(whole))) return null;
  // "killed two in five attacks", "14 of 20": only "one in" is sure to be a share where something is counted behind it.
  if (
    !isOut &&
    parts > 1 &&
    /^(attacks?|days?|games?|matches|months?|strikes?|raids?|incidents?|cities|towns|villages|places|states|countries|years?|tests?|weeks?)$/.test(
      wordAt(reading, second.to),
    )
  )
    return null;
  return shareSpan(first, second, parts / whole);
}

function shareSpan(first: Operand, second: Operand, value: number): Span {
  return {
    ...spanOf(first),
    value: { min: value, max: value },
    to: second.to,
    unit: 'portion',
    dimension: 'percent',
    place: 0,
    fraction: true,
    inWords: first.numeral.inWords && second.numeral.inWords,
  };
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
export function isChange(reading: Reading, i: number): boolean {
  for (let k = 1; k <= CHANGE_REACH; k++) {
    const token = tokenAt(reading, i - k);
    if (token.start < 0 || (token.kind === 'mark' && /[.;:!?]/.test(token.lower))) return false;
    if (CHANGE_WORDS.has(token.lower)) return true;
  }
  return false;
}

const isSpanned = (reading: Reading, i: number): boolean =>
  [1, 2, 3].some((k) => /^(rang(e|es|ed|ing)|var(y|ies|ied|ying)|anywhere)$/.test(wordAt(reading, i - k)));

/** "more than 100 and less than 300": two bounds of one value become an interval. */
export function joinBounds(reading: Reading, quantities: readonly Quantity[]): Quantity[] {
  const result: Quantity[] = [];
  for (const quantity of quantities) {
    const last = result.at(-1);
    const merged = last === undefined ? null : mergeBounds(reading, last, quantity);
    if (merged === null) result.push(quantity);
    else result[result.length - 1] = merged;
  }
  return result;
}

const LOWER = new Set(['more-than', 'at-least']);
const UPPER = new Set(['less-than', 'at-most', 'up-to']);

function mergeBounds(reading: Reading, a: Quantity, b: Quantity): Quantity | null {
  const isUp = LOWER.has(a.modifier) && UPPER.has(b.modifier);
  const isDown = UPPER.has(a.modifier) && LOWER.has(b.modifier);
  if (!(isUp || isDown) || (a.unit !== null && a.unit !== b.unit) || b.start - a.end > 6) return null;
  if (!/^,? (and|but) $/.test(reading.low.slice(a.end, b.start))) return null;
  const [low, high] = isUp ? [a, b] : [b, a];
  const value = { min: low.value.min, max: high.value.max };
  if (value.min === null || value.max === null || value.min >= value.max) return null;
  const modifier = 'range' as const;
  const canonical = canonicalOf({ value, modifier, unit: b.unit, dimension: b.dimension, rounding: b.rounding, isDifference: false });
  return { ...b, quote: reading.text.slice(a.start, b.end), start: a.start, value, modifier, canonical };
}
