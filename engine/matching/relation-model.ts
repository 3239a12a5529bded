import type { ReadClaim } from '../claims/signs.ts';
import type { ValueComparison } from '../comparison/values.ts';
import { CUMULATIVE } from '../lexicon/en/action-kinds.ts';
import { FEATURES } from './features.ts';
import { logOdds, type Model, sigmoid } from './model.ts';

/**
 * What tells a later state of a running figure from a contradiction, and another scope from either: the pair's own features and
 * those of its order in time.
 */
export const RELATION_FEATURES = [
  ...FEATURES,
  'daysApart',
  'publishedDays',
  'laterGreater',
  'cumulative',
  'laterGreaterCumulative',
  'laterDated',
  'earlierDated',
  'laterIsForecast',
  'earlierIsForecast',
  'bothNow',
  'disjoint',
  'sameSentencePart',
  'personCount',
  'hedges',
] as const;

const CUMULATIVE_ACTIONS = [...CUMULATIVE];

export function relationFeatures(
  a: ReadClaim,
  b: ReadClaim,
  x: Float32Array,
  values: ValueComparison,
  publishedA: number | null,
  publishedB: number | null,
): Float32Array {
  const dayA = a.signs.day ?? publishedA;
  const dayB = b.signs.day ?? publishedB;
  const order = dayA !== null && dayB !== null ? dayB - dayA : 0;
  const published = publishedA !== null && publishedB !== null ? publishedB - publishedA : 0;
  // Where the figures' days tell nothing, the day of writing orders them.
  const aFirst = order !== 0 ? order > 0 : published >= 0;
  const [earlier, later] = aFirst ? [a, b] : [b, a];
  const cumulative = CUMULATIVE_ACTIONS.some((id) => (a.signs.actions[id] ?? 0) >= 0.6 && (b.signs.actions[id] ?? 0) >= 0.6);
  const greater = later.signs.middle > earlier.signs.middle;
  const out = new Float32Array(RELATION_FEATURES.length);
  out.set(x);
  out.set(
    [
      Math.min(60, Math.abs(order)),
      Math.min(60, Math.abs(published)),
      greater ? 1 : 0,
      cumulative ? 1 : 0,
      cumulative ? (greater ? 1 : -1) : 0,
      later.signs.dated ? 1 : 0,
      earlier.signs.dated ? 1 : 0,
      later.signs.standing === 'forecast' ? 1 : 0,
      earlier.signs.standing === 'forecast' ? 1 : 0,
      a.signs.standing === 'now' && b.signs.standing === 'now' ? 1 : 0,
      values.kind === 'disjoint' ? 1 : 0,
      a.signs.subgroup || b.signs.subgroup ? 1 : 0,
      a.signs.headConcepts.includes('person') || b.signs.headConcepts.includes('person') ? 1 : 0,
      (a.hedged ? 1 : 0) + (b.hedged ? 1 : 0),
    ],
    FEATURES.length,
  );
  return out;
}

export const probabilityOf = (model: Model, x: ArrayLike<number>): number => sigmoid(logOdds(model, x));
