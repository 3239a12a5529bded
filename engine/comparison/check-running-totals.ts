import type { ReadClaim } from '../claims/signs.ts';
import { CUMULATIVE } from '../lexicon/en/action-kinds.ts';
import type { SelfCheck } from '../types.ts';

/** Weight from which an action counts as what happened to the thing counted. */
const OWN_ACTION = 0.6;
/** Says that the figure is a total up to its day; without it, it is as likely that day's. */
const SO_FAR =
  /\b(?:so far|to date|as of|tolls?|totals?|totall?ed|in all|all told|altogether|cumulative|stood at|stands at|(?:rise|rises|rose|risen|climbed|reached) to)\b/i;
/** Words beside the noun that make it an addition. */
const ADDED = new Set(['new', 'more', 'fresh', 'further', 'addit', 'extra', 'anoth']);
/** The same page may say why a total fell; then there is nothing to find. */
const REVISED =
  /\b(?:revis|correct|recount|lower(?:ed|ing)|downgrad|reduc|duplicat|mistak|wrong|initial|earlier (?:report|figure|toll|count)|previous(?:ly)?|first (?:report|said))/i;

/** A running total that is smaller on a later day than on an earlier one, though such totals only grow. */
export function checkRunningTotals(claims: readonly ReadClaim[]): SelfCheck[] {
  const totals = claims.filter(isRunningTotal);
  const checks: SelfCheck[] = [];
  for (const later of totals) {
    const earlier = totals.find(
      (other) => other.signs.day! < later.signs.day! && isSameTotal(other, later) && other.value.min! > later.value.max!,
    );
    if (earlier === undefined || REVISED.test(earlier.sentence) || REVISED.test(later.sentence)) continue;
    const expected = `at least ${new Intl.NumberFormat('en').format(earlier.value.min!)}`;
    checks.push({
      quote: later.quote,
      start: later.start,
      end: later.end,
      kind: 'running-total',
      problem: `The total was ${earlier.quote} as of ${earlier.time.asOf}, and is given as ${later.quote} as of ${later.time.asOf}; such a total cannot fall.`,
      expected,
    });
  }
  return checks;
}

/** A total of an action that is only added to, stated as of a day of its own, of the event told of. */
function isRunningTotal({ dimension, modifier, value, signs, time, sentence }: ReadClaim): boolean {
  return (
    SO_FAR.test(sentence) &&
    !signs.modifiers.some((word) => ADDED.has(word)) &&
    dimension === 'count' &&
    (modifier === 'exact' || modifier === 'at-least' || modifier === 'more-than') &&
    value.min !== null &&
    value.max !== null &&
    signs.role === 'level' &&
    signs.standing === 'now' &&
    signs.dated &&
    signs.day !== null &&
    time.asOf !== null &&
    signs.head !== null &&
    signs.window === null &&
    signs.per === null &&
    !signs.subgroup &&
    !signs.additional &&
    !signs.inherited &&
    actionsOf(signs).length > 0
  );
}

const actionsOf = (signs: ReadClaim['signs']): string[] =>
  Object.keys(signs.actions).filter((id) => CUMULATIVE.has(id) && signs.actions[id]! >= OWN_ACTION);

/** The same noun, what modifies it, action, place, owner and claimant: anything else may be another count. */
function isSameTotal(a: ReadClaim, b: ReadClaim): boolean {
  const same = (x: readonly string[], y: readonly string[]): boolean => x.length === y.length && x.every((word) => y.includes(word));
  return (
    a.signs.head === b.signs.head &&
    same(a.signs.modifiers, b.signs.modifiers) &&
    same(a.signs.of, b.signs.of) &&
    same(a.signs.places, b.signs.places) &&
    same(a.signs.qualifiers, b.signs.qualifiers) &&
    same(actionsOf(a.signs), actionsOf(b.signs)) &&
    a.signs.owner === b.signs.owner &&
    a.claimant === b.claimant
  );
}
