import type { ReadClaim, ReadText } from '../claims/signs.ts';
import { rememberOf } from '../text/remember.ts';

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

const tellingFigures = rememberOf(
  ({ claims }: ReadText) => new Set(claims.filter(isTelling).map(({ dimension, signs }) => `${dimension} ${signs.middle.toPrecision(3)}`)),
);

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

/** Names that an article turns on: those it has most often, at most this many. */
const LEADING = 4;

/**
 * Share of the leading names of either article that the other never mentions, the greater of the two. Two reports of one event
 * both name its place and its actors; reports of two events in one country share the country and the agencies.
 */
export function leadingNamesMissing(a: ReadText, b: ReadText): number {
  return Math.max(missing(a, b), missing(b, a));
}

/** Names had at least twice that an article needs before its leading names are taken to say where it is set. */
const TELLING_NAMES = 3;

/**
 * Do the two articles turn on other names, each on its own? Only where both name several things again and again: short texts may
 * have one name in common and still be of one event.
 */
export function turnOnOtherNames(a: ReadText, b: ReadText, share: number): boolean {
  return isSet(a) && isSet(b) && missing(a, b) >= share && missing(b, a) >= share;
}

const isSet = rememberOf(({ names }: ReadText): boolean => Object.values(names).filter((count) => count >= 2).length >= TELLING_NAMES);

function missing(a: ReadText, b: ReadText): number {
  const leading = leadingNames(a);
  if (leading.length === 0) return 0.5;
  let total = 0;
  let absent = 0;
  for (const name of leading) {
    total += a.names[name]!;
    if (b.names[name] === undefined) absent += a.names[name]!;
  }
  return absent / total;
}

const leadingNames = rememberOf(({ names }: ReadText): string[] =>
  Object.keys(names)
    .sort((x, y) => names[y]! - names[x]! || (x < y ? -1 : 1))
    .slice(0, LEADING),
);
