import type { ReadClaim, ReadText } from '../claims/signs.ts';

/**
 * How far two articles' figures and days coincide: two reports of one event share several, two events in one place hardly any.
 * Telling figures have two significant digits or more, or a unit.
 */
export function sharedFigures(a: ReadText, b: ReadText): number {
  const x = tellingFigures(a);
  const y = tellingFigures(b);
  if (x.size === 0 || y.size === 0) return 0;
  let shared = 0;
  for (const key of x) if (y.has(key)) shared++;
  return shared / Math.sqrt(x.size * y.size);
}

const figures = new WeakMap<ReadText, Set<string>>();

function tellingFigures(text: ReadText): Set<string> {
  let set = figures.get(text);
  if (set === undefined) {
    set = new Set(text.claims.filter(isTelling).map((claim) => `${claim.dimension} ${claim.signs.middle.toPrecision(3)}`));
    figures.set(text, set);
  }
  return set;
}

const isTelling = ({ signs, dimension, modifier }: ReadClaim): boolean =>
  modifier !== 'vague' && dimension !== 'date' && (signs.significance >= 2 || dimension !== 'count');

/** Share of the days named near figures that both articles name; a half where either names none. */
export function sharedDays(a: ReadText, b: ReadText): number {
  const days = (text: ReadText): Set<number> =>
    new Set(text.claims.flatMap(({ signs }) => (signs.dated && signs.day !== null ? [signs.day] : [])));
  const x = days(a);
  const y = days(b);
  if (x.size === 0 || y.size === 0) return 0.5;
  let shared = 0;
  for (const day of x) if (y.has(day)) shared++;
  return shared / Math.min(x.size, y.size);
}
