import { LETTER_SIGNS } from '../lexicon/en/currencies.ts';
import { CAPITAL_BODIES } from '../lexicon/en/units.ts';
import { readNumeral } from './read-numeral.ts';
import { isHyphen, type Reading, tokenAt, tokenFrom, wordAt } from './reading.ts';
import { currencyAt, type UnitPhrase, unitAt } from './unit-phrases.ts';
import { minorCode, unitOf } from './units.ts';

export interface BehindUnit {
  readonly phrase: UnitPhrase;
  readonly start: number;
  readonly end: number;
  readonly to: number;
  readonly isAttached: boolean;
}

const CLOSING: ReadonlyMap<string, string> = new Map([
  ['(', ')'],
  ['[', ']'],
  ['{', '}'],
  ['<', '>'],
]);

/** The unit right behind token index `i - 1`, after a space, a hyphen, or nothing; "thousands of dollars" too. */
export function unitBehind(reading: Reading, i: number, afterOf = false): BehindUnit | null {
  const hyphen = isHyphen(reading, i);
  let at = hyphen ? i + 1 : i;
  // "26- to 28-km", "20 (kg)"
  const bracket = wordAt(reading, at);
  const closing = CLOSING.get(bracket) ?? null;
  if (closing !== null) at++;
  if (afterOf && wordAt(reading, at) === 'of') at++;
  const token = tokenAt(reading, at);
  if (token.start < 0 || token.kind === 'number') return null;
  if (reading.text.slice(tokenAt(reading, i - 1).end, token.start).includes('\n')) return null;
  const found = unitAt(reading, token.start);
  if (found === null) return null;
  // "three SEC filings", "two HR managers"
  if (CAPITAL_BODIES.has(reading.norm.slice(token.start, found.end))) return null;
  let to = tokenFrom(reading, found.end, at);
  if (closing !== null) {
    if (wordAt(reading, to) !== closing) return null;
    to++;
  }
  return { phrase: found.phrase, start: token.start, end: found.end, to, isAttached: hyphen || !token.spaced };
}

export function openDollar(reading: Reading, phrase: UnitPhrase): string {
  if (!phrase.isOpenDollar) return phrase.unit;
  return phrase.unit === 'USD' ? reading.dollar : minorCode(reading.dollar);
}

/** In "1 $10 bill" the sign is the second number's, in "10 $ 30 $" each has its own. */
export function belongsToNext(reading: Reading, found: BehindUnit): boolean {
  const sign = tokenAt(reading, found.to - 1);
  if (sign.kind !== 'mark' || tokenAt(reading, found.to).kind !== 'number' || unitOf(found.phrase.unit)?.dimension !== 'money')
    return false;
  return wordAt(reading, found.to + 1) !== sign.lower;
}

/** A currency sign or code at token `i` with its number right behind. */
export function currencyStart(reading: Reading, i: number): { unit: string; to: number; scale: number } | null {
  const token = tokenAt(reading, i);
  if (token.kind === 'number' || token.start < 0) return null;
  // A number follows within the longest sign ("U.S. $", "USD$").
  if (![1, 2, 3, 4, 5].some((k) => tokenAt(reading, i + k).kind === 'number') && !/^[$£€]$/.test(token.lower)) return null;
  if (token.kind === 'word' && !token.spaced && !/[(\-–/"']/.test(wordAt(reading, i - 1) || '(')) return null;
  const found = currencyAt(reading, token.start);
  if (found === null) return null;
  const to = tokenFrom(reading, found.end, i);
  const next = tokenAt(reading, to);
  if (next.kind === 'mark' || next.start - found.end > 1) return null;
  if (LETTER_SIGNS.has(reading.norm.slice(token.start, found.end))) {
    const amount = next.kind === 'number' ? readNumeral(reading, to, { money: true, splitAnd: false }) : null;
    if (amount === null || !(amount.scale >= 1000 || next.digits?.grouped)) return null;
  }
  if (next.kind === 'word' && readNumeral(reading, to, { money: true, splitAnd: false }) === null) return null;
  return { unit: openDollar(reading, found.phrase), to, scale: found.phrase.scale };
}
