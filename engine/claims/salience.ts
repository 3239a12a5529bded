import { action, concept } from '../lexicon/en/concepts.ts';
import type { ReadClaim } from './signs.ts';

/**
 * How a figure stands among those of its kind in the article. News leads with the total and goes on to its parts: two totals
 * meet, a total and a part do not. Kinds are coarse: people by what happened to them, other things by concept, amounts by measure.
 */
export function markSalience(claims: readonly ReadClaim[]): ReadClaim[] {
  const kinds = new Map<string, ReadClaim[]>();
  const own = claims.map((claim) => {
    const kind = kindOf(claim);
    const list = kinds.get(kind);
    if (list === undefined) kinds.set(kind, [claim]);
    else list.push(claim);
    return kind;
  });
  return claims.map((claim, i) => {
    const list = kinds.get(own[i]!)!;
    // Figures of earlier events and forecasts do not compete with what the article tells of now.
    const rivals = list.filter((other) => other.signs.standing === claim.signs.standing && other.modifier !== 'vague');
    const distinct = new Set(rivals.map((other) => other.signs.middle)).size;
    const largest = rivals.every((other) => other.signs.middle <= claim.signs.middle * 1.02);
    const first =
      rivals[0] === claim ||
      (rivals[0] !== undefined && Math.abs(rivals[0].signs.middle - claim.signs.middle) <= Math.abs(claim.signs.middle) * 0.02);
    return { ...claim, signs: { ...claim.signs, kind: own[i]!, largest, first, kindSize: Math.max(1, distinct) } };
  });
}

function kindOf({ dimension, signs }: ReadClaim): string {
  if (dimension !== 'count') return `${dimension}|${strongest(signs.measures) ?? ''}`;
  const happened = strongest(signs.actions, (id) => action(id)?.group !== 'change');
  const isPerson = signs.headConcepts.some((id) => id === 'person' || concept(id)?.broader.includes('person'));
  return isPerson || signs.head === null ? `person|${happened ?? ''}` : `${signs.headConcepts[0] ?? signs.head}`;
}

function strongest(bag: Readonly<Record<string, number>>, accept: (key: string) => boolean = () => true): string | null {
  let best: string | null = null;
  let weight = 0.5;
  for (const key in bag) if (bag[key]! > weight && accept(key)) [best, weight] = [key, bag[key]!];
  return best;
}
