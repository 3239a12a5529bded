import { action, isKindOf } from '../lexicon/en/concepts.ts';
import type { ReadClaim } from './signs.ts';

/**
 * How a figure stands among those of its kind in the article. News leads with the total and goes on to its parts: two totals
 * meet, a total and a part do not. Kinds are coarse: people by what happened to them, other things by concept, amounts by measure.
 */
export function markSalience(claims: readonly ReadClaim[]): ReadClaim[] {
  const own = claims.map(kindOf);
  const fields = new Map<string, Field>();
  for (const [i, claim] of claims.entries()) {
    // Vague figures are measured against the others but do not compete.
    if (claim.modifier === 'vague') continue;
    const key = fieldKey(own[i]!, claim);
    const field = fields.get(key);
    const { middle } = claim.signs;
    if (field === undefined) fields.set(key, { first: claim, greatest: middle, middles: new Set([middle]) });
    else {
      field.greatest = Math.max(field.greatest, middle);
      field.middles.add(middle);
    }
  }
  return claims.map((claim, i) => {
    const field = fields.get(fieldKey(own[i]!, claim));
    const { middle } = claim.signs;
    const largest = field === undefined || field.greatest <= middle * 1.02;
    const first = field !== undefined && (field.first === claim || Math.abs(field.first.signs.middle - middle) <= Math.abs(middle) * 0.02);
    return { ...claim, signs: { ...claim.signs, kind: own[i]!, largest, first, kindSize: Math.max(1, field?.middles.size ?? 0) } };
  });
}

/** The figures that one competes with. */
interface Field {
  readonly first: ReadClaim;
  greatest: number;
  readonly middles: Set<number>;
}

/** Figures of earlier events and forecasts do not compete with what the article tells of now. */
const fieldKey = (kind: string, { signs }: ReadClaim): string => `${signs.standing} ${kind}`;

function kindOf({ dimension, signs }: ReadClaim): string {
  if (dimension !== 'count') return `${dimension}|${strongest(signs.measures) ?? ''}`;
  const happened = strongest(signs.actions, (id) => action(id)?.group !== 'change');
  const isPerson = signs.headConcepts.some((id) => isKindOf(id, 'person'));
  return isPerson || signs.head === null ? `person|${happened ?? ''}` : `${signs.headConcepts[0] ?? signs.head}`;
}

function strongest(bag: Readonly<Record<string, number>>, accept: (key: string) => boolean = () => true): string | null {
  let best: string | null = null;
  let weight = 0.5;
  for (const key in bag) if (bag[key]! > weight && accept(key)) [best, weight] = [key, bag[key]!];
  return best;
}
