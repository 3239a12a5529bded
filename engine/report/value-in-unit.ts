import type { Claim, Interval } from '../types.ts';
import { convertValue } from './convert-value.ts';

/** A converted figure has as many significant digits as the written one, within these: more would feign a precision that nobody gave. */
const FEWEST_DIGITS = 2;
const MOST_DIGITS = 4;

/** Whether two figures can stand on one scale. A date has no unit to convert to, nor has money. */
export const isComparable = (a: Claim, b: Claim): boolean => a.dimension === b.dimension && a.dimension !== 'date';

/** A claim's written value in another unit, rounded for showing; `null` where it does not convert. */
export function valueInUnit(claim: Claim, unit: string | null): Interval | null {
  const converted = convertValue(claim.value, claim.unit, unit);
  if (converted === null) return null;
  const digits = Math.min(MOST_DIGITS, Math.max(FEWEST_DIGITS, significantDigits(claim.value.min ?? claim.value.max ?? 0)));
  const round = (x: number | null): number | null => (x === null ? null : Number(x.toPrecision(digits)));
  return { min: round(converted.min), max: round(converted.max) };
}

/**
 * A claim's written value in the unit of the claim that it stands beside.
 * @returns `null` where both are in one unit already, or where the one does not convert into the other
 */
export const valueBeside = (claim: Claim, target: Claim): Interval | null =>
  claim.unit === target.unit || !isComparable(claim, target) ? null : valueInUnit(claim, target.unit);

/** 31 → 2, 1,300 → 2, 9.4 → 2, 117 → 3. */
const significantDigits = (x: number): number =>
  String(Math.abs(x))
    .replace(/e.*$/, '')
    .replace('.', '')
    .replace(/^0+|0+$/g, '').length;
