import { TENS_WORDS, UNITS_AND_TEENS } from '../lexicon/en/numbers.ts';
import { type Reading, skipHyphen, wordAt } from './reading.ts';

/** Words below one hundred. */
export function readSmall(reading: Reading, i: number): { value: number; to: number } | null {
  const word = wordAt(reading, i);
  const tens = TENS_WORDS.get(word);
  if (tens === undefined) {
    const value = UNITS_AND_TEENS.get(word);
    return value === undefined ? null : { value, to: i + 1 };
  }
  const next = skipHyphen(reading, i + 1);
  const ones = UNITS_AND_TEENS.get(wordAt(reading, next));
  return ones !== undefined && ones > 0 && ones < 10 ? { value: tens + ones, to: next + 1 } : { value: tens, to: i + 1 };
}

/** What follows "point": "zero three", "seventy-one". */
export function readDecimals(reading: Reading, i: number): { value: number; place: number; to: number } | null {
  let digits = '';
  let at = i;
  for (let small = readSmall(reading, at); small !== null && digits.length < 12; small = readSmall(reading, at)) {
    digits += String(small.value);
    at = small.to;
  }
  return digits === '' ? null : { value: Number(`0.${digits}`), place: 10 ** -digits.length, to: at };
}
