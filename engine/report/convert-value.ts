import { UNITS, type UnitEntry } from '../lexicon/en/units.ts';
import type { Interval } from '../types.ts';

const BY_ID: ReadonlyMap<string, UnitEntry> = new Map(UNITS.map((unit) => [unit.id, unit]));

/**
 * A value in another unit of the same dimension, for showing two figures side by side.
 *
 * @param from,to CLDR unit identifiers; `null` for counts
 * @returns `null` where the units do not convert: other dimensions, currencies, unknown units
 */
export function convertValue(value: Interval, from: string | null, to: string | null): Interval | null {
  if (from === to) return value;
  const source = from === null ? undefined : BY_ID.get(from);
  const target = to === null ? undefined : BY_ID.get(to);
  if (source === undefined || target === undefined || source.dimension !== target.dimension) return null;
  const convert = (x: number | null): number | null =>
    x === null ? null : ((x + source.offset) * source.factor) / target.factor - target.offset;
  return { min: convert(value.min), max: convert(value.max) };
}
