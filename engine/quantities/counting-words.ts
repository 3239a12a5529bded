import {
  AFTER_PRONOUN_ONE,
  AFTER_ZERO_IDIOM,
  BEFORE_COUNTED_ONE,
  BEFORE_PRONOUN_ONE,
  BEFORE_ZERO_POINT,
  UNCOUNTED_AFTER_HYPHEN,
  UNCOUNTED_IF_FEW,
} from '../lexicon/en/identifiers.ts';
import { TENS_WORDS, UNITS_AND_TEENS } from '../lexicon/en/numbers.ts';
import { isHyphen, type Reading, tokenAt, wordAt } from './reading.ts';
import type { Span } from './spans.ts';

/** Up to here a number and a hyphen make a set phrase ("two-state solution"); beyond it they count ("the 27-nation bloc"). */
const FEW = 4;

/** Pronouns, idioms and adjectives that look like numbers. */
export function counts(reading: Reading, span: Span): boolean {
  if (span.isRange || span.unit !== null) return true;
  const word = wordAt(reading, span.from);
  if (span.value.max === 1 && word === 'one') return isCountedOne(reading, span.from, span.to);
  if (span.value.max === 0) return span.inWords ? isCountedZero(reading, span.from, span.to) : true;
  return !isUncounted(reading, span.from, span.to, span.value.max ?? 0);
}

/** Does "one" at token `i` count something? */
function isCountedOne(reading: Reading, i: number, to: number): boolean {
  const before = wordAt(reading, i - 1);
  const next = tokenAt(reading, to);
  // "and one was hurt", "only one of the 12"
  if (
    before === 'and' &&
    /^(was|is|remains|remained)$/.test(next.lower) &&
    /(ed|en|ing|dead|hurt|shot|found|held|lost)$/.test(wordAt(reading, to + 1))
  )
    return true;
  const whole = tokenAt(reading, /^(the|its|his|her|their|our)$/.test(wordAt(reading, to + 1)) ? to + 2 : to + 1);
  const isPartOfNumber = whole.kind === 'number' || UNITS_AND_TEENS.has(whole.lower) || TENS_WORDS.has(whole.lower);
  if (next.lower === 'of' && /^(only|just)$/.test(before) && isPartOfNumber && wordAt(reading, i - 2) !== 'the') return true;
  if (BEFORE_PRONOUN_ONE.has(before) && !(before === 'only' && next.kind === 'word' && !AFTER_PRONOUN_ONE.has(next.lower))) return false;
  if (isHyphen(reading, i - 1) || before === "'") return false;
  if (next.kind === 'word' && next.spaced) return !AFTER_PRONOUN_ONE.has(next.lower) || BEFORE_COUNTED_ONE.has(before);
  if (isHyphen(reading, to)) return !UNCOUNTED_AFTER_HYPHEN.has(wordAt(reading, to + 1)) && wordAt(reading, to + 1) !== 'on';
  return BEFORE_COUNTED_ONE.has(before);
}

/** Does "zero" at token `i` count something? */
function isCountedZero(reading: Reading, i: number, to: number): boolean {
  if (BEFORE_ZERO_POINT.has(wordAt(reading, i - 1)) || isHyphen(reading, to)) return false;
  return !AFTER_ZERO_IDIOM.has(wordAt(reading, to)) && tokenAt(reading, to).kind === 'word';
}

/** "two-way", "the two sides": words that do not count. */
function isUncounted(reading: Reading, from: number, to: number, value: number): boolean {
  if (isHyphen(reading, to) && UNCOUNTED_AFTER_HYPHEN.has(wordAt(reading, to + 1))) return true;
  if (isHyphen(reading, to) && UNCOUNTED_IF_FEW.has(wordAt(reading, to + 1)) && value <= FEW) return true;
  const next = wordAt(reading, to);
  // "split in two"
  if (
    wordAt(reading, from - 1) === 'in' &&
    /^(split|splits|cut|cuts|break|breaks|broke|broken|divided|divides|torn|sliced|folded|snapped)$/.test(wordAt(reading, from - 2))
  )
    return true;
  if (next === 'sides' && wordAt(reading, from) === 'two') return true;
  // "four of clubs", "five o'clock"
  return next === 'o' && wordAt(reading, to + 1) === "'";
}
