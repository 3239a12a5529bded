import type { ReadClaim } from '../claims/signs.ts';
import { CUMULATIVE } from '../lexicon/en/action-kinds.ts';
import type { Relation } from '../types.ts';
import type { ValueComparison } from './values.ts';

/** What differs in scope between two claims of one kind of figure. */
export type ScopeGap = 'other-window' | 'other-subgroup' | 'other-place' | 'other-measure' | 'other-direction';

/** Days from which two as-of dates count as clearly different. */
const CLEARLY_LATER = 0.9;

export interface Judgement {
  readonly relation: Relation;
  readonly scope: ScopeGap | null;
  /** A running total that is lower later. */
  readonly totalFalls: boolean;
  readonly daysApart: number | null;
}

/** How two claims of one fact stand to each other (DESIGN: "Relations"). Symmetric. */
export function relate(
  a: ReadClaim,
  b: ReadClaim,
  values: ValueComparison,
  scope: ScopeGap | null,
  probabilityOverTime: number | null,
): Judgement {
  const days = a.signs.day !== null && b.signs.day !== null ? Math.abs(a.signs.day - b.signs.day) : null;
  const falls = totalFalls(a, b, values);
  const base = { scope: null, totalFalls: false, daysApart: days };
  if (a.dimension === 'money' && a.unit !== b.unit) return { ...base, relation: 'compatible' };
  if (values.kind === 'equal') return { ...base, relation: 'agrees' };
  if (values.kind === 'overlap') return { ...base, relation: 'compatible' };
  if (scope !== null) return { ...base, relation: 'different-scope', scope };
  if (falls) return { ...base, relation: 'differs', totalFalls: true };
  // Without both dates nothing says which state came later: the two figures simply differ.
  const later = days !== null && (probabilityOverTime !== null ? probabilityOverTime >= 0.5 : days >= CLEARLY_LATER);
  return { ...base, relation: later ? 'changed-over-time' : 'differs' };
}

/** The later figure of a running total is below the earlier one, beyond what rounding explains. */
function totalFalls(a: ReadClaim, b: ReadClaim, values: ValueComparison): boolean {
  if (a.signs.day === null || b.signs.day === null || a.signs.day === b.signs.day || values.kind !== 'disjoint') return false;
  const [earlier, later] = a.signs.day < b.signs.day ? [a, b] : [b, a];
  if (later.signs.middle >= earlier.signs.middle) return false;
  const shared = Object.keys(a.signs.actions).some(
    (id) => CUMULATIVE.has(id) && a.signs.actions[id]! >= 0.6 && (b.signs.actions[id] ?? 0) >= 0.6,
  );
  return shared && a.dimension === 'count' && a.signs.role === 'level' && b.signs.role === 'level';
}
