import type { ReadClaim } from '../claims/signs.ts';
import { action, relateConcepts } from '../lexicon/en/concepts.ts';
import type { ScopeGap } from './relation.ts';

/** Windows that hold one moment or the whole: a day's figure is never a total. */
const SHORT = new Set(['day', 'hour', 'session', 'week', 'month']);

/**
 * What parts the scopes of two claims that measure the same kind of thing, or `null`: a window of one and none of the other,
 * a part and its whole, other places, opposite actions.
 */
export function scopeGap(a: ReadClaim, b: ReadClaim): ScopeGap | null {
  const s = a.signs;
  const t = b.signs;
  if (s.window !== t.window && ((s.window !== null && SHORT.has(s.window)) || (t.window !== null && SHORT.has(t.window))))
    return 'other-window';
  if (s.additional !== t.additional) return 'other-window';
  if (a.dimension === 'count' && s.head !== t.head && narrower(s.headConcepts, t.headConcepts)) return 'other-subgroup';
  if (s.subgroup !== t.subgroup) return 'other-subgroup';
  if (
    s.places.length > 0 &&
    t.places.length > 0 &&
    !s.places.some((p) => t.names[p] !== undefined) &&
    !t.places.some((p) => s.names[p] !== undefined)
  )
    return 'other-place';
  if (opposite(s.actions, t.actions)) return 'other-direction';
  return null;
}

/** What the texts themselves say parts two figures, whatever else is alike: a day and a total, distances of two places. */
export const statedGap = (a: ReadClaim, b: ReadClaim): ScopeGap | null => windowGap(a, b) ?? distanceGap(a, b);

/** A distance belongs to the place it is measured at: another place named, or one named and none, is another distance. */
function distanceGap(a: ReadClaim, b: ReadClaim): ScopeGap | null {
  const s = a.signs;
  const t = b.signs;
  if (a.dimension !== 'length' || (s.measures.distance ?? 0) < 0.5 || (t.measures.distance ?? 0) < 0.5) return null;
  const isApart = s.places.some((place) => t.names[place] === undefined) || t.places.some((place) => s.names[place] === undefined);
  return isApart ? 'other-place' : null;
}

/** Days by which two one-day figures must lie apart to be of different days: nights and time zones blur one. */
const OTHER_DAY = 3;

/**
 * A day's figure beside one that runs since the beginning: never the same fact, whatever else is alike. Only counts that stand as they
 * are; a rate has its window on both sides.
 */
function windowGap(a: ReadClaim, b: ReadClaim): ScopeGap | null {
  const s = a.signs;
  const t = b.signs;
  const isDay = (window: string | null): boolean => window === 'day' || window === 'hour' || window === 'session';
  // One day's figure beside another day's: neither runs on into the other.
  const otherDay = isDay(s.window) && isDay(t.window) && s.day !== null && t.day !== null && Math.abs(s.day - t.day) >= OTHER_DAY;
  const levels = a.dimension === 'count' && b.dimension === 'count' && s.role === 'level' && t.role === 'level';
  const dayAndTotal = isDay(s.window) !== isDay(t.window) && (s.window === null || t.window === null);
  return levels && (otherDay || dayAndTotal) ? 'other-window' : null;
}

const GENERIC = new Set(['person', 'thing', 'place']);

/** One noun names a kind of the other's: "children" of "people", "homes" of "buildings". */
function narrower(a: readonly string[], b: readonly string[]): boolean {
  let broader = false;
  for (const x of a)
    for (const y of b) {
      const relation = relateConcepts(x, y);
      if (relation === 'same') return false;
      if (relation === 'broader' && !GENERIC.has(x) && !GENERIC.has(y)) broader = true;
    }
  return broader;
}

function opposite(a: Readonly<Record<string, number>>, b: Readonly<Record<string, number>>): boolean {
  for (const x in a)
    for (const y in b) {
      if (a[x]! < 0.9 || b[y]! < 0.9) continue;
      const p = action(x);
      const q = action(y);
      if (p !== null && q !== null && p.group === q.group && p.direction * q.direction < 0 && a[y] === undefined && b[x] === undefined)
        return true;
    }
  return false;
}
