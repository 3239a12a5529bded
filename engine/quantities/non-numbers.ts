import {
  AIRLINERS,
  CLOCK_WORDS,
  DIGIT_NAMES,
  FIREARMS,
  NAMES_FROM_NUMBER,
  OPEN_PREFIXES,
  SCORE_CUES,
  STREET_REACH,
  STREET_WORDS,
} from '../lexicon/en/identifiers.ts';
import { UNITS_AND_TEENS } from '../lexicon/en/numbers.ts';
import { fractionAt } from './fractions.ts';
import { isNumberedName, isPluralNoun } from './names.ts';
import { isHyphen, type Reading, tokenAt, tokenFrom, wordAt } from './reading.ts';
import { isScale } from './scales.ts';
import { unitAt } from './unit-phrases.ts';

/**
 * Digits at token `i` that are no number at all (a time, a result, a telephone number, a version): the index of the first token
 * after them, or `null` where they may count something.
 */
export function skipNonNumber(reading: Reading, i: number): number | null {
  const token = tokenAt(reading, i);
  const before = tokenAt(reading, i - 1);
  const next = tokenAt(reading, i + 1);
  if (token.digits === null) return i + 1;
  return (
    slashed(reading, i) ??
    clockTime(reading, i) ??
    listNumber(reading, i) ??
    telephone(reading, i) ??
    identifier(reading, i, before, next) ??
    result(reading, i)
  );
}

/** "24/7", "9/11", "120/80": neither numbers nor a fraction. */
export function slashed(reading: Reading, i: number): number | null {
  const slash = tokenAt(reading, i + 1);
  const other = tokenAt(reading, i + 2);
  if (slash.lower !== '/' || slash.spaced || other.spaced || other.kind !== 'number' || fractionAt(reading, i) !== null) return null;
  return i + 3;
}

/** "7:48", "8 p.m., "2248 GMT", "5 o'clock" */
function clockTime(reading: Reading, i: number, isRange = true): number | null {
  let at = i + 1;
  if (
    wordAt(reading, at) === ':' &&
    !tokenAt(reading, at).spaced &&
    tokenAt(reading, at + 1).kind === 'number' &&
    !tokenAt(reading, at + 1).spaced
  ) {
    while (wordAt(reading, at) === ':' && tokenAt(reading, at + 1).kind === 'number' && !tokenAt(reading, at + 1).spaced) at += 2;
    return at;
  }
  const digits = tokenAt(reading, i).digits;
  // A log: "21.40 The river is at its peak."
  const startsLine = i === 0 || reading.text.slice(tokenAt(reading, i - 1).end, tokenAt(reading, i).start).includes('\n');
  if (
    startsLine &&
    digits?.unit === 0.01 &&
    digits.value < 24 &&
    digits.value % 1 < 0.595 &&
    tokenAt(reading, at).capital &&
    tokenAt(reading, at).spaced
  )
    return at;
  const word = wordAt(reading, at);
  const second = wordAt(reading, at + 1);
  const third = wordAt(reading, at + 2);
  const value = tokenAt(reading, i).digits?.value ?? 0;
  if (value > 2400) return null;
  if (CLOCK_WORDS.has(word) && value < 13 && (word === 'am' || word === 'pm')) return isMeasured(reading, i) ? null : at + 1;
  if (CLOCK_WORDS.has(word) && word !== 'am' && word !== 'pm' && tokenAt(reading, at).capital) return at + 1;
  if ((word === 'a' || word === 'p') && second === '.' && third === 'm' && value < 13) return at + 3;
  if (word === 'o' && second === "'" && third === 'clock') return at + 3;
  // "0300 hours"
  if (word === 'hours' && tokenAt(reading, i).lower.length === 4 && tokenAt(reading, i).lower.startsWith('0')) return at + 1;
  // "at nine in the evening"
  if (word === 'in' && second === 'the' && /^(morning|afternoon|evening)$/.test(third) && value < 13) return at;
  // "from 9 to 5 p.m.", "between 8 and 10am"
  if (
    isRange &&
    (word === 'to' || word === '-' || word === '–' || word === 'and') &&
    value < 13 &&
    tokenAt(reading, at + 1).kind === 'number'
  ) {
    const end = clockTime(reading, at + 1, false);
    const last = end === null ? '' : wordAt(reading, end - 1);
    return last === 'am' || last === 'pm' || last === 'm' ? end : null;
  }
  return null;
}

/** "2.123 am" is a length in attometres only where digits are that fine; hours have two places at most. */
function isMeasured(reading: Reading, i: number): boolean {
  return (tokenAt(reading, i).digits?.unit ?? 1) < 0.005;
}

/** "ten past two", "nine in the evening", in words: the index after it. */
export function skipSpokenTime(reading: Reading, from: number, to: number, value: number): number | null {
  if (value < 1 || value > 29) return null;
  const next = wordAt(reading, to);
  if (next === 'past' && tokenAt(reading, to + 1).kind === 'word' && UNITS_AND_TEENS.has(wordAt(reading, to + 1))) return to + 2;
  if (value > 12) return null;
  if (next === 'o' || (next === "'" && wordAt(reading, to + 1) === 'clock')) return to + 1;
  const isHour = /^(at|by|until|till|before|after|past|around|about|of|or)$/.test(wordAt(reading, from - 1));
  return isHour && next === 'in' && wordAt(reading, to + 1) === 'the' && /^(morning|afternoon|evening)$/.test(wordAt(reading, to + 2))
    ? to + 3
    : null;
}

/** "1. First", "2) Second", "[3]" */
function listNumber(reading: Reading, i: number): number | null {
  const token = tokenAt(reading, i);
  const before = tokenAt(reading, i - 1);
  const next = tokenAt(reading, i + 1);
  if (!token.digits?.plain || token.digits.value > 99) return null;
  const atLineStart = before.start < 0 ? true : reading.text.slice(before.end, token.start).includes('\n');
  if (
    atLineStart &&
    !next.spaced &&
    (next.lower === '.' || next.lower === ')') &&
    tokenAt(reading, i + 2).kind !== 'mark' &&
    tokenAt(reading, i + 2).spaced
  )
    return i + 2;
  if (before.lower === '[' && next.lower === ']' && !token.spaced && !next.spaced) return i + 2;
  if (
    next.lower === ')' &&
    !next.spaced &&
    before.lower !== '(' &&
    tokenAt(reading, i + 2).kind === 'word' &&
    /^[.;:]?$/.test(before.lower) &&
    before.kind === 'mark'
  )
    return i + 2;
  return null;
}

/** Digits of the shortest telephone number with its trunk zero. */
const SHORTEST_TELEPHONE = 9;

/** "555-0123", "+44 20 7946 0958", "1-800-555-0199", "12-34-56" */
function telephone(reading: Reading, i: number): number | null {
  const before = tokenAt(reading, i - 1);
  const token = tokenAt(reading, i);
  let at = i + 1;
  let groups = 1;
  const plus = before.lower === '+' && before.spaced && !token.spaced;
  while (tokenAt(reading, at).kind === 'number' && tokenAt(reading, at).spaced && plus) {
    at++;
    groups++;
  }
  if (plus && groups > 2) return at;
  // "0800 123 4567": a trunk zero, then groups of digits.
  if (token.lower.startsWith('0') && token.lower.length > 1 && token.digits?.plain) {
    let digits = token.lower.length;
    for (at = i + 1; tokenAt(reading, at).digits?.plain && tokenAt(reading, at).start - tokenAt(reading, at - 1).end === 1; at++)
      digits += tokenAt(reading, at).lower.length;
    if (digits >= SHORTEST_TELEPHONE && at > i + 1) return at;
  }
  at = i + 1;
  groups = 1;
  while ((wordAt(reading, at) === '-' || wordAt(reading, at) === '.') && isBetweenDigits(reading, at)) {
    at += 2;
    groups++;
  }
  if (groups > 2) return at;
  if (groups === 2) {
    const second = tokenAt(reading, i + 2);
    if (
      token.lower.length === 3 &&
      second.lower.length === 4 &&
      second.digits?.plain &&
      (second.digits.value % 10 !== 0 || second.lower.startsWith('0'))
    )
      return at;
    // "1995-01", "A-01-7"
    if (second.lower.length > 1 && second.lower.startsWith('0') && second.digits?.plain) return at;
  }
  return null;
}

function isBetweenDigits(reading: Reading, i: number): boolean {
  const mark = tokenAt(reading, i);
  const next = tokenAt(reading, i + 1);
  return (
    !mark.spaced && next.kind === 'number' && !next.spaced && next.digits?.plain === true && tokenAt(reading, i - 1).digits?.plain === true
  );
}

/** "F-16", "Boeing 737", "page 3", "19th", "4x4", "777F", "123 Random Street" */
export function identifier(
  reading: Reading,
  i: number,
  before: ReturnType<typeof tokenAt>,
  next: ReturnType<typeof tokenAt>,
): number | null {
  const token = tokenAt(reading, i);
  // Letters, underscores, hashes right before the digits.
  if (!token.spaced && (before.kind === 'word' || '_#@=&\\'.includes(before.lower)) && before.lower !== '') return afterGlued(reading, i);
  if (!token.spaced && before.lower === '^') return i + 1;
  if (!token.spaced && (before.lower === '-' || before.lower === '−') && !before.spaced) {
    const prefix = tokenAt(reading, i - 2);
    // In "5k-20k" the word is a scale or a unit, and the hyphen a dash.
    const isBehindNumber =
      tokenAt(reading, i - 3).kind === 'number' &&
      (!prefix.spaced || isScale(reading, i - 2) || unitAt(reading, prefix.start)?.phrase.isLetter === false);
    if (prefix.kind === 'word' && !OPEN_PREFIXES.has(prefix.lower) && !isBehindNumber) return afterGlued(reading, i);
  }
  if (
    !token.spaced &&
    (before.lower === '.' || before.lower === '/') &&
    !before.spaced &&
    tokenAt(reading, i - 2).kind === 'word' &&
    before.lower === '.'
  )
    return afterGlued(reading, i);
  if (next.kind === 'word' && !next.spaced && /^(st|nd|rd|th)$/.test(next.lower)) return i + 2;
  const whole = reading.norm.slice(token.start, next.end);
  if (next.kind === 'word' && !next.spaced && DIGIT_NAMES.has(whole) && !isPluralNoun(wordAt(reading, i + 2))) return i + 2;
  const name = NAMES_FROM_NUMBER.find(
    (known) => reading.norm.startsWith(known, token.start) && !/\p{L}/u.test(reading.norm[token.start + known.length] ?? ' '),
  );
  if (name !== undefined) return tokenFrom(reading, token.start + name.length, i + 1);
  if (before.lower === '.' && /^(no|nos|nr|nrs|p|pp|vol|art|fig|ch|sec|ext)$/.test(wordAt(reading, i - 2)) && !before.spaced)
    return afterList(reading, i);
  if (token.lower.startsWith('.') && isCalibre(reading, i + 1)) return i + 1;
  if (token.digits?.plain && streetAhead(reading, i)) return i + 1;
  // "back in '68"
  if (before.lower === "'" && before.spaced && !token.spaced && token.lower.length === 2 && !isPluralNoun(next.lower)) return i + 1;
  // "the 300 block of Main Street", "a 401(k) plan"
  if (next.lower === 'block' && wordAt(reading, i + 2) === 'of') return i + 1;
  if (next.lower === '(' && !next.spaced && /^\p{L}$/u.test(wordAt(reading, i + 2)) && wordAt(reading, i + 3) === ')') {
    let end = i + 4;
    while (wordAt(reading, end) === '(' && !tokenAt(reading, end).spaced && wordAt(reading, end + 2) === ')') end += 3;
    return end;
  }
  if (AIRLINERS.has(token.lower) && isAirliner(reading, i)) return afterGlued(reading, i);
  if (isNumberedName(reading, i) || isZipCode(reading, i)) return afterList(reading, i);
  return null;
}

/** What hangs on to digits that are a name goes with them: "F-16s", "B-52H", "H5N1". */
function afterGlued(reading: Reading, i: number): number {
  let at = i + 1;
  while (
    tokenAt(reading, at).start >= 0 &&
    !tokenAt(reading, at).spaced &&
    (tokenAt(reading, at).kind !== 'mark' || isHyphen(reading, at)) &&
    at < i + 12
  )
    at++;
  return at;
}

/** "pages 3 and 5", "Nos. 22, 24" */
function afterList(reading: Reading, i: number): number {
  let at = afterGlued(reading, i);
  while (
    /^(,|and|-|–|to|&)$/.test(wordAt(reading, at)) &&
    tokenAt(reading, at + 1).digits?.plain &&
    (tokenAt(reading, at + 1).digits?.value ?? 0) < 1000 &&
    /^(\W|and|to|)$/.test(wordAt(reading, at + 2)) &&
    at < i + 20
  )
    at += 2;
  return at;
}

/** "a 747 landed", "two 737s", "the 787 Dreamliner": and not "the 747 passengers". */
function isAirliner(reading: Reading, i: number): boolean {
  const next = tokenAt(reading, i + 1);
  if (next.lower === 's' && !next.spaced) return true;
  const isModel = /^(max|dreamliner|jumbo|jet|plane|airliner|freighter)$/.test(next.lower);
  return isModel || (/^(a|an|the)$/.test(wordAt(reading, i - 1)) && !isPluralNoun(next.lower) && next.lower !== '-');
}

/** "Dover, DE 19901" */
function isZipCode(reading: Reading, i: number): boolean {
  const token = tokenAt(reading, i);
  const state = tokenAt(reading, i - 1);
  return (
    token.digits?.plain === true &&
    token.lower.length === 5 &&
    wordAt(reading, i - 2) === ',' &&
    /^\p{Lu}{2}$/u.test(reading.norm.slice(state.start, state.end))
  );
}

/** ".22 rifle", ".50 calibre machine gun": the bore, by which the weapon is called. */
const isCalibre = (reading: Reading, i: number): boolean => FIREARMS.has(wordAt(reading, isHyphen(reading, i) ? i + 1 : i));

function streetAhead(reading: Reading, i: number): boolean {
  for (let k = 1; k <= STREET_REACH + 1; k++) {
    const token = tokenAt(reading, i + k);
    if (token.kind !== 'word' || !token.capital || !token.spaced) return false;
    if (k > 1 && STREET_WORDS.has(token.lower)) return true;
  }
  return false;
}

/** "3-1", "a 5-4 ruling": the index after it, `null` where it may be a range. */
function result(reading: Reading, i: number): number | null {
  // "a 9-to-5 job", "a 6-to-3 vote"
  if (isHyphen(reading, i + 1) && wordAt(reading, i + 2) === 'to' && isHyphen(reading, i + 3)) {
    const [low, high] = [tokenAt(reading, i).digits, tokenAt(reading, i + 4).digits];
    return low?.plain && high?.plain && low.value > high.value ? i + 5 : null;
  }
  const dash = tokenAt(reading, i + 1);
  const other = tokenAt(reading, i + 2);
  if ((dash.lower !== '-' && dash.lower !== '–') || dash.spaced || other.spaced) return null;
  // "2-1/2 cents"
  if (fractionAt(reading, i + 2) !== null) return null;
  const a = tokenAt(reading, i).digits;
  const b = other.digits;
  if (!a?.plain || !b?.plain || tokenAt(reading, i - 1).lower === '$') return null;
  const after = tokenAt(reading, i + 3);
  const hasUnit = after.lower === '%' || (isHyphen(reading, i + 3) && tokenAt(reading, i + 4).kind === 'word');
  if (hasUnit || a.value > 999 || b.value > 999) return null;
  if (a.value >= b.value && !isMinus(reading, i)) return i + 3;
  for (let k = i - 4; k < i + 6; k++) if (SCORE_CUES.has(wordAt(reading, k)) && !isPluralNoun(after.lower)) return i + 3;
  return null;
}

/** A hyphen or minus sign that belongs to the number at `i`. */
export function isMinus(reading: Reading, i: number): boolean {
  const sign = tokenAt(reading, i - 1);
  if ((sign.lower !== '-' && sign.lower !== '−' && sign.lower !== '–') || tokenAt(reading, i).spaced) return false;
  if (sign.lower === '–' && tokenAt(reading, i - 2).start >= 0) return false;
  return sign.spaced || '(<>=~'.includes(tokenAt(reading, i - 2).lower || '(');
}
