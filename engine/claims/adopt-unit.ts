import type { Dimension } from '../types.ts';
import type { ReadClaim } from './signs.ts';

/** Dimensions whose unit a bare figure may take over: "2.7 per cent in July, 2.4 in August". */
export const CARRIED: ReadonlySet<Dimension> = new Set([
  'percent',
  'percentage-point',
  'money',
  'mass',
  'volume',
  'area',
  'speed',
  'temperature',
  'length',
  'duration',
  'age',
  'power',
  'energy',
  'magnitude',
  'concentration',
  'frequency',
]);

/** Does the figure stand without a unit and without a counted noun of its own? */
export const isBare = (claim: ReadClaim): boolean =>
  claim.dimension === 'count' && claim.modifier !== 'vague' && (claim.signs.head === null || claim.signs.inherited);

/** The figure read in the unit of another one. The written value stays as it is. */
export function adoptUnit(claim: ReadClaim, source: ReadClaim): ReadClaim {
  const scale = canonicalPerWritten(source);
  const by = (x: number | null): number | null => (x === null ? null : x * scale);
  return {
    ...claim,
    unit: source.unit,
    unitNames: source.unitNames,
    dimension: source.dimension,
    canonical: { min: by(claim.canonical.min), max: by(claim.canonical.max), unit: source.canonical.unit },
    signs: { ...claim.signs, middle: claim.signs.middle * scale, rounding: claim.signs.rounding * scale },
  };
}

function canonicalPerWritten(source: ReadClaim): number {
  // Fahrenheit has an offset: a bare figure beside it is read as the canonical degrees it would be.
  if (source.unit === null || source.dimension === 'temperature') return 1;
  const written = ((source.value.min ?? source.value.max ?? 1) + (source.value.max ?? source.value.min ?? 1)) / 2;
  return written === 0 ? 1 : source.signs.middle / written;
}

/** Two claims brought to one dimension, where one is bare and may be of the other's kind; as they are otherwise. */
export function inOneDimension(a: ReadClaim, b: ReadClaim): readonly [ReadClaim, ReadClaim] {
  if (a.dimension === b.dimension) return [a, b];
  if (isBare(a) && CARRIED.has(b.dimension)) return [adoptUnit(a, b), b];
  if (isBare(b) && CARRIED.has(a.dimension)) return [a, adoptUnit(b, a)];
  return [a, b];
}
