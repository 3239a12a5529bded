import type { Quantity } from '../types.ts';
import { canonicalOf } from './canonical.ts';
import type { Reading } from './reading.ts';

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
