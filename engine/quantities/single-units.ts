import { SINGLE_UNITS } from '../lexicon/en/rates.ts';
import { addHalf } from './amount-parts.ts';
import type { Numeral } from './numeral.ts';
import type { Operand } from './operand.ts';
import { type Reading, tokenAt, tokenFrom, wordAt } from './reading.ts';
import { unitAt } from './unit-phrases.ts';
import { unitOf } from './units.ts';

/** "a week", "an hour", "a mile": one of a unit. */
export function readSingleUnit(reading: Reading, i: number): Operand | null {
  const article = wordAt(reading, i);
  if (article !== 'a' && article !== 'an') return null;
  const token = tokenAt(reading, i + 1);
  if (token.kind !== 'word' || !token.spaced) return null;
  const found = unitAt(reading, token.start);
  const unit = found === null ? null : unitOf(found.phrase.unit);
  if (found === null || unit === null || found.phrase.isLetter || !SINGLE_UNITS.has(unit.id)) return null;
  if (
    unit.dimension !== 'money' &&
    reading.low.slice(token.start, found.end) !== unit.display.singular &&
    !unit.names.includes(reading.low.slice(token.start, found.end)) &&
    !unit.names.some((n) => n.replace('meter', 'metre').replace('liter', 'litre') === reading.low.slice(token.start, found.end))
  )
    return null;
  const to = tokenFrom(reading, found.end, i + 1);
  const numeral: Numeral = { min: 1, max: 1, from: i, to: i + 1, place: 1, scale: 1, inWords: true, fraction: false, vague: false };
  return addHalf(reading, { numeral, sign: 1, unit: unit.id, dimension: unit.dimension, from: i, to, isAttached: false, added: 0 });
}
