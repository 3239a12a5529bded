import type { Canonical, Dimension, Modifier } from '../types.ts';

/** What the comparison of values needs of a claim. */
export interface Valued {
  readonly value: { readonly min: number | null; readonly max: number | null };
  readonly modifier: Modifier;
  readonly unit: string | null;
  readonly dimension: Dimension;
  readonly canonical: Canonical;
  readonly signs: { readonly middle: number; readonly rounding: number };
}

export interface ValueComparison {
  /** `equal`: within the rounding of the coarser · `overlap`: one is a bound or less precise · `disjoint`. */
  readonly kind: 'equal' | 'overlap' | 'disjoint';
  /** Greater middle over smaller one; `Infinity` where one is zero or the signs differ. */
  readonly ratio: number;
  /** The figures were written in other units and converted. */
  readonly converted: boolean;
}

/** Share by which a converted figure may miss: writers round after converting. */
const CONVERSION_SLACK = 0.02;
/** How far beyond its bound an open interval reaches in news: "more than 100" is not said of 300. */
const OPEN_REACH = 0.35;
/** Half-width of "about". */
const ABOUT = 0.1;
/** "nearly X" reaches down to this share of X. */
const NEARLY = 0.9;

const isOpenUp = (m: Modifier): boolean => m === 'more-than' || m === 'at-least';
const isOpenDown = (m: Modifier): boolean => m === 'less-than' || m === 'at-most' || m === 'up-to';

/** Compares two figures of one dimension. Symmetric. */
export function compareValues(a: Valued, b: Valued): ValueComparison {
  const x = a.signs.middle;
  const y = b.signs.middle;
  const ratio = x === y ? 1 : x === 0 || y === 0 || x > 0 !== y > 0 ? Number.POSITIVE_INFINITY : Math.max(Math.abs(x / y), Math.abs(y / x));
  const converted = a.unit !== b.unit && a.dimension !== 'count' && a.dimension !== 'money';
  if (a.modifier === 'vague' || b.modifier === 'vague') {
    const same = a.modifier === b.modifier && a.value.min === b.value.min && a.value.max === b.value.max;
    return { kind: same ? 'equal' : meet(a.canonical, b.canonical) ? 'overlap' : 'disjoint', ratio, converted };
  }
  const isRange = a.modifier === 'range' || b.modifier === 'range';
  const gap = Math.abs(x - y);
  const slack = Math.max(coarser(a, b), converted ? Math.max(Math.abs(x), Math.abs(y)) * CONVERSION_SLACK : 0) * (1 + 1e-9);
  const opposed = (isOpenUp(a.modifier) && isOpenDown(b.modifier)) || (isOpenDown(a.modifier) && isOpenUp(b.modifier));
  if (!isRange && !opposed && gap <= slack) {
    if (gap <= 1e-9 * Math.abs(x) || converted) return { kind: isBound(a) !== isBound(b) ? 'overlap' : 'equal', ratio, converted };
    // Rounded to each other: "nearly 200,000" and 196,000 agree only if neither is a bound that excludes the other.
    return { kind: isBound(a) || isBound(b) ? 'overlap' : 'equal', ratio, converted };
  }
  if (isRange && a.modifier === b.modifier && closeEnds(a, b)) return { kind: 'equal', ratio, converted };
  return { kind: meet(reach(a, b, converted), reach(b, a, converted)) ? 'overlap' : 'disjoint', ratio, converted };
}

/** A bound that the exact figure need not meet. "nearly" and "about" are roundings, not bounds. */
const isBound = (c: Valued): boolean => isOpenUp(c.modifier) || isOpenDown(c.modifier);

/** The rounding within which two figures may be one: the coarser one's, unless that is the size of the figure. */
function coarser(a: Valued, b: Valued): number {
  const size = Math.max(Math.abs(a.signs.middle), Math.abs(b.signs.middle));
  return Math.min(Math.max(a.signs.rounding, b.signs.rounding), size * 0.05);
}

function closeEnds(a: Valued, b: Valued): boolean {
  const near = (x: number | null, y: number | null): boolean =>
    x === y || (x !== null && y !== null && Math.abs(x - y) <= Math.max(Math.abs(x), Math.abs(y)) * CONVERSION_SLACK);
  return near(a.canonical.min, b.canonical.min) && near(a.canonical.max, b.canonical.max);
}

/** The interval that a figure can fairly be taken to mean beside another one. */
function reach(c: Valued, other: Valued, converted: boolean): { min: number; max: number } {
  const x = c.signs.middle;
  const size = Math.abs(x);
  if (c.modifier === 'range') return { min: c.canonical.min ?? x, max: c.canonical.max ?? x };
  if (isOpenUp(c.modifier)) return { min: x, max: x + size * OPEN_REACH };
  if (isOpenDown(c.modifier)) return { min: x - size * OPEN_REACH, max: x };
  if (c.modifier === 'nearly') return { min: x - size * (1 - NEARLY), max: x };
  if (c.modifier === 'about') return { min: x - size * ABOUT, max: x + size * ABOUT };
  const width = Math.max(
    Math.min(c.signs.rounding, size * 0.05),
    converted ? size * CONVERSION_SLACK : 0,
    Math.min(other.signs.rounding, size * 0.05),
  );
  return { min: x - width, max: x + width };
}

const meet = (a: { min: number | null; max: number | null }, b: { min: number | null; max: number | null }): boolean =>
  (a.min ?? Number.NEGATIVE_INFINITY) <= (b.max ?? Number.POSITIVE_INFINITY) &&
  (b.min ?? Number.NEGATIVE_INFINITY) <= (a.max ?? Number.POSITIVE_INFINITY);
