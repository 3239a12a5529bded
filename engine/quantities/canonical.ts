import type { Canonical, Dimension, Interval, Modifier } from '../types.ts';
import { canonicalUnit, unitOf } from './units.ts';

/** Half-width of "about" as a share of the value. */
const ABOUT = 0.1;
/** "nearly X" reaches down to this share of X. */
const NEARLY = 0.9;
/** A share in words ("two thirds") stands for a percentage to about this many points of a hundred. */
const FRACTION_ROUNDING = 0.01;
/** Whole numbers below this are meant to the one, zeros or not: 40 % is not 35 to 45 %. */
const EXACT_BELOW = 100;
/** Dimensions in which people round to tens and fives: "40 km". */
const ROUNDED_TO_TENS: ReadonlySet<Dimension> = new Set(['length', 'area', 'volume', 'mass', 'energy', 'power']);

export interface Claimed {
  readonly value: Interval;
  readonly modifier: Modifier;
  readonly unit: string | null;
  readonly dimension: Dimension;
  readonly rounding: number;
  /** A difference of temperatures converts without the offset. */
  readonly isDifference: boolean;
}

/** Half of the last significant place of a number, in the written unit; whole counts are exact below 100 and where they end in no zero. */
export function roundingOf(value: number, place: number, dimension: Dimension, fraction: boolean): number {
  if (fraction) return FRACTION_ROUNDING;
  if (place === 0) return 0;
  const isWhole = Number.isInteger(value);
  if (dimension === 'count' && isWhole && (Math.abs(value) < EXACT_BELOW || place <= 1)) return 0;
  if (isWhole && Math.abs(value) < EXACT_BELOW && place >= 1 && !ROUNDED_TO_TENS.has(dimension)) return 0.5;
  return place / 2;
}

/** The interval that a value claims with its modifier, in the canonical unit of its dimension. */
export function canonicalOf(claimed: Claimed): Canonical {
  const { min, max } = claimedInterval(claimed);
  const unit = claimed.unit === null ? null : unitOf(claimed.unit);
  if (unit === null) return { min, max, unit: null };
  const target = claimed.dimension === 'money' ? unit.canonical : canonicalUnit(claimed.dimension);
  if (target === null) return { min, max, unit: null };
  const scale = unitOf(target)!;
  const change = (value: number | null): number | null =>
    value === null ? null : clean(((value + (claimed.isDifference ? 0 : unit.offset)) * unit.factor) / scale.factor);
  return { min: change(min), max: change(max), unit: target };
}

/** Conversion leaves a tail of binary fractions: 12 digits are more than any page writes. */
const clean = (value: number): number => Number(value.toPrecision(12));

function claimedInterval({ value, modifier, rounding, dimension }: Claimed): Interval {
  const low = value.min ?? value.max ?? 0;
  const high = value.max ?? value.min ?? 0;
  switch (modifier) {
    case 'exact': {
      // Only round numbers say by themselves that they are rounded.
      const isRounded = rounding >= 5 || (rounding > 0 && Math.abs(high) >= EXACT_BELOW && rounding > 0.5);
      return isRounded ? { min: low - rounding, max: high + rounding } : { min: low, max: high };
    }
    case 'about':
      return { min: low - Math.abs(low) * ABOUT, max: high + Math.abs(high) * ABOUT };
    case 'nearly':
      return low >= 0 ? { min: low * NEARLY, max: high } : { min: low, max: high * NEARLY };
    case 'more-than':
    case 'at-least':
      return { min: low, max: null };
    case 'less-than':
    case 'at-most':
    case 'up-to':
      return { min: high < 0 || dimension === 'temperature' ? null : 0, max: high };
    case 'range':
    case 'vague':
      return { min: value.min, max: value.max };
  }
}
