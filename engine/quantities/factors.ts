import { COMPARATIVES, DETERMINERS, FACTORS, FOLD_SUFFIX, TENS_WORDS, UNITS_AND_TEENS } from '../lexicon/en/numbers.ts';
import { isHyphen, type Reading, tokenAt, wordAt } from './reading.ts';
import type { Span } from './spans.ts';

/** Reads a factor in one word: "twice", "doubled", "threefold", "half as many". */
export function readFactor(reading: Reading, i: number): Span | null {
  const token = tokenAt(reading, i);
  if (token.kind !== 'word') return null;
  const known = FACTORS.get(token.lower);
  if (known !== undefined) return isFactor(reading, i, token.lower) ? span(reading, i, known) : null;
  if (
    token.lower === 'half' &&
    wordAt(reading, i + 1) === 'as' &&
    /^(many|much|big|large|high|long|likely|far)$/.test(wordAt(reading, i + 2))
  )
    return span(reading, i, wordAt(reading, i + 3) === 'again' ? 1.5 : 0.5);
  if (!token.lower.endsWith(FOLD_SUFFIX) || token.lower === FOLD_SUFFIX) return null;
  const number = token.lower.slice(0, -FOLD_SUFFIX.length);
  const value = UNITS_AND_TEENS.get(number) ?? TENS_WORDS.get(number) ?? (number === 'hundred' ? 100 : undefined);
  return value === undefined || value === 0 ? null : span(reading, i, value);
}

function isFactor(reading: Reading, i: number, word: string): boolean {
  const before = wordAt(reading, i - 1);
  const next = tokenAt(reading, i + 1);
  if (isHyphen(reading, i + 1) || isHyphen(reading, i - 1)) return false;
  if (word === 'twice' || word === 'thrice') return true;
  if (next.lower === 'down' || next.lower === 'over' || next.lower === 'up' || next.lower === 'back') return false;
  if (tokenAt(reading, i).capital && i > 0 && next.capital) return false;
  if (/(d|ing)$/.test(word)) return !(before === 'a' || before === 'an') || word.endsWith('ing');
  if (word === 'halves') return false;
  const isEstimated = /^(than|nearly|almost|about|roughly|over|around|least|to|will|would|could|can|may|might|more|exactly)$/.test(before);
  if (word.endsWith('s')) return DETERMINERS.has(next.lower);
  return DETERMINERS.has(next.lower) || (isEstimated && !(next.kind === 'word' && before === 'to'));
}

/** Once, twice: a factor where something is compared, else a number of times. */
function span(reading: Reading, i: number, value: number): Span {
  const word = wordAt(reading, i);
  const isCount = (word === 'twice' || word === 'thrice') && !isCompared(reading, i + 1);
  return {
    value: { min: value, max: value },
    from: i,
    to: i + 1,
    unit: isCount ? null : 'times',
    dimension: isCount ? 'count' : 'ratio',
    names: isCount ? ['time'] : [],
    place: 0,
    inWords: true,
    fraction: false,
    vague: false,
    isRange: false,
    isAttached: false,
    per: null,
    modifier: null,
  };
}

/** Does a comparison follow token `i - 1`: "three times as many", "twice the size"? */
export function isCompared(reading: Reading, i: number): boolean {
  return COMPARATIVES.test(wordAt(reading, i));
}
