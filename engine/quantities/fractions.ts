import { CHANGE_WORDS } from '../lexicon/en/change-words.ts';
import { BEFORE_HALF_PART } from '../lexicon/en/identifiers.ts';
import {
  DENOMINATORS,
  HALF_AFTER,
  HALF_BEFORE,
  PLURAL_DENOMINATORS,
  SHARE_AFTER,
  SHARE_BEFORE,
  TENS_WORDS,
  UNITS_AND_TEENS,
} from '../lexicon/en/numbers.ts';
import type { Chunk, NumeralOptions } from './numeral.ts';
import { isHyphen, type Reading, skipHyphen, tokenAt, wordAt } from './reading.ts';
import { isScale, scaled } from './scales.ts';
import { unitAt } from './unit-phrases.ts';

const CUT_DENOMINATORS: ReadonlySet<string> = new Set('2 3 4 8 16 32'.split(' '));

/** "1/4" without spaces, of a part smaller than the whole. */
export function fractionAt(reading: Reading, i: number): { readonly value: number; readonly to: number } | null {
  const above = tokenAt(reading, i);
  const slash = tokenAt(reading, i + 1);
  const below = tokenAt(reading, i + 2);
  const after = tokenAt(reading, i + 3);
  // Texts cut into words have spaces there: "7 3 / 4 %".
  const isCut = slash.spaced && below.spaced && CUT_DENOMINATORS.has(below.lower);
  if (slash.lower !== '/' || ((slash.spaced || below.spaced) && !isCut) || !above.digits?.plain || !below.digits?.plain) return null;
  if (after.lower === '/' && (!after.spaced || isCut)) return null;
  const a = above.digits.value;
  const b = below.digits.value;
  // 9/11 is a day.
  if (a <= 0 || a >= b || b > 1000 || (a === 9 && b === 11) || below.lower.startsWith('0')) return null;
  return { value: a / b, to: i + 3 };
}

/** "and a half", "-and-a-quarter", "and two thirds" */
export function andFraction(reading: Reading, i: number): { value: number; to: number } | null {
  let at = isHyphen(reading, i) ? i + 1 : i;
  if (wordAt(reading, at) !== 'and') return null;
  at++;
  if (isHyphen(reading, at)) at++;
  const first = wordAt(reading, at);
  if (first === 'half') return { value: 0.5, to: at + 1 };
  let above = first === 'a' || first === 'an' ? 1 : UNITS_AND_TEENS.get(first);
  let to = at + 1;
  if (above === undefined && TENS_WORDS.has(first)) {
    above = TENS_WORDS.get(first)!;
    if (isHyphen(reading, to) && UNITS_AND_TEENS.has(wordAt(reading, to + 1))) {
      above += UNITS_AND_TEENS.get(wordAt(reading, to + 1))!;
      to += 2;
    }
  }
  if (above === undefined || above === 0) return null;
  if (isHyphen(reading, to)) to++;
  const below = above === 1 ? DENOMINATORS.get(wordAt(reading, to)) : PLURAL_DENOMINATORS.get(wordAt(reading, to));
  // "ten and a third man" is an ordinal, "three and a third miles" a fraction: what follows must be a unit, a scale or nothing.
  if (below === undefined || below < 2) return null;
  return { value: above / below, to: to + 1 };
}

/** "half", "a third", "two-thirds", "three quarters of a million"; `readAbove` reads the number of parts. */
export function readFraction(reading: Reading, i: number, options: NumeralOptions, readAbove: () => Chunk | null): Chunk | null {
  let at = i;
  let above = 1;
  let sure = false;
  const first = wordAt(reading, at);
  const next = skipHyphen(reading, i + 1);
  const isOne = first === 'one' && (DENOMINATORS.has(wordAt(reading, next)) || TENS_WORDS.has(wordAt(reading, next)));
  if (first === 'a' || first === 'an' || isOne) {
    at++;
    sure = first === 'one';
  } else if (!DENOMINATORS.has(first) && !(first === 'quarter')) {
    const words = readAbove();
    if (words === null || words.scale > 100 || !Number.isInteger(words.value) || words.value < 1 || words.value > 999) return null;
    above = words.value;
    at = words.to;
    sure = true;
  } else if (first !== 'half' && !(first === 'quarter' && isScale(reading, i + 1, true))) return null;
  if (at > i && isHyphen(reading, at)) at++;
  const word = wordAt(reading, at);
  const isPlural = PLURAL_DENOMINATORS.has(word);
  let below = isPlural ? PLURAL_DENOMINATORS.get(word)! : DENOMINATORS.get(word);
  let to = at + 1;
  if (below === undefined && sure && TENS_WORDS.has(word)) {
    const next = isHyphen(reading, to) ? to + 1 : to;
    const ones = PLURAL_DENOMINATORS.get(wordAt(reading, next));
    if (ones === undefined || ones > 9) return null;
    below = TENS_WORDS.get(word)! + ones;
    to = next + 1;
  }
  if (below === undefined || below < 2) return null;
  // "two quarters", "the next three quarters" are spans of time.
  if (
    word === 'quarters' &&
    (above !== 3 || /^(next|last|past|first|previous|consecutive|straight|recent|coming|final|following)$/.test(wordAt(reading, i - 1)))
  )
    return null;
  if (above > 1 && !isPlural && below > 2 && to === at + 1 && !(isHyphen(reading, at - 1) && isFractionContext(reading, to))) return null;
  const value = above / below;
  // "half a million", "three quarters of a million", "quarter million", "half a dozen"
  const scale = scaleAfterFraction(reading, to);
  if (scale !== null) return scaled(reading, { value, to: scale, place: 0, scale: 1, inWords: true, fraction: false }, options);
  // "a fourth night" is an ordinal, "a quarter mile" and "a third of a mile" are lengths.
  const isOrdinal = above === 1 && !isPlural && word !== 'half' && word !== 'quarter' && wordAt(reading, to) !== 'of';
  const point = isHyphen(reading, to) ? to + 1 : to;
  // "a quarter point": of interest rates
  if ((word === 'half' || word === 'quarter' || word === 'quarters') && wordAt(reading, point) === 'point')
    return { value, to: point, place: 0, scale: 1, inWords: true, fraction: false };
  const unit = isOrdinal ? null : unitAfterFraction(reading, to);
  if (unit !== null) return { value, to: unit, place: 0, scale: 1, inWords: true, fraction: false };
  const isHalf = below === 2 && above === 1;
  if (isHalf ? !isHalfShare(reading, i, to) : above === 1 && !isPlural && !isShare(reading, i, to, word)) return null;
  return { value, to, place: 0, scale: 1, inWords: true, fraction: true };
}

/** "a third of voters", "fell by a tenth": and not "a third man". */
function isShare(reading: Reading, from: number, to: number, word: string): boolean {
  const next = tokenAt(reading, to);
  if (next.kind === 'number') return false;
  // "a quarter" alone is three months.
  if (word === 'quarter' && next.lower === 'in') return false;
  if (next.lower === '') return word !== 'quarter' || SHARE_BEFORE.has(wordAt(reading, from - 1));
  if (next.lower === 'of') return true;
  if (word === 'second') return false;
  if (wordAt(reading, from) === 'one') return SHARE_AFTER.has(next.lower) || next.kind === 'mark' || isHyphen(reading, from + 1);
  // "fell by a tenth", "rose a third"
  return SHARE_BEFORE.has(wordAt(reading, from - 1)) || CHANGE_WORDS.has(wordAt(reading, from - 1))
    ? SHARE_AFTER.has(next.lower)
    : ['more', 'less', 'fewer', 'larger', 'higher', 'lower', 'smaller'].includes(next.lower);
}

const isFractionContext = (reading: Reading, to: number): boolean => wordAt(reading, to) === 'majority' || wordAt(reading, to) === 'of';

function isHalfShare(reading: Reading, from: number, to: number): boolean {
  const before = wordAt(reading, from - 1);
  if (BEFORE_HALF_PART.has(before) || isHyphen(reading, to)) return false;
  const next = wordAt(reading, to);
  if (next === 'past' || next === 'time' || next === 'way') return false;
  const word = wordAt(reading, from);
  if (word === 'a' || word === 'an') return next === 'of' || HALF_BEFORE.has(before);
  if (word === 'one') return next === 'of' || next === '' || tokenAt(reading, to).kind === 'mark';
  return HALF_AFTER.has(next) || HALF_BEFORE.has(before) || (from === 0 && next === '');
}

/** After a fraction: "[of] [a] million". The index of the scale word. */
function scaleAfterFraction(reading: Reading, i: number): number | null {
  let at = i;
  if (isHyphen(reading, at)) at++;
  if (wordAt(reading, at) === 'of' && wordAt(reading, at + 1) === 'a') at++;
  if (wordAt(reading, at) === 'a') at++;
  return isScale(reading, at) ? at : null;
}

/** After a fraction: "[of] a mile", "mile", "-hour". The index of the unit. */
function unitAfterFraction(reading: Reading, i: number): number | null {
  let at = i;
  if (isHyphen(reading, at)) at++;
  else if (
    wordAt(reading, at) === 'of' &&
    (wordAt(reading, at + 1) === 'a' || wordAt(reading, at + 1) === 'an' || wordAt(reading, at + 1) === 'one')
  )
    at += 2;
  else if (wordAt(reading, at) === 'a' || wordAt(reading, at) === 'an') at++;
  return beginsUnit(reading, at) || (at > i && wordAt(reading, at) === 'point') ? at : null;
}

export function beginsUnit(reading: Reading, i: number): boolean {
  const token = tokenAt(reading, i);
  if (token.kind === 'number' || token.start < 0) return false;
  const found = unitAt(reading, token.start);
  if (found === null || found.phrase.isLetter || found.phrase.unit === 'percent' || found.phrase.unit === 'times') return false;
  return found.phrase.unit !== 'inch' || token.lower !== 'in';
}
