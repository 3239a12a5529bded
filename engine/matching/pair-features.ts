import type { ReadClaim, ReadText } from '../claims/signs.ts';
import { featureIndex, type PairContext } from './features.ts';
import { leadingNamesMissing, sharedDays, sharedFigures } from './shared-facts.ts';
import { type Rarity, rarityOver } from './similarity.ts';

/** Rarity of words over all sentences of the articles that are compared. */
export function pairRarity(texts: readonly ReadText[]): Rarity {
  return rarityOver(
    texts.map((text) => text.words),
    texts.reduce((n, text) => n + text.sentences, 0),
  );
}

/** What is known of two articles before their claims are compared. */
export const contextOfPair = (a: ReadText, b: ReadText, rarity: Rarity, eventSimilarity: number): PairContext => ({
  a,
  b,
  rarity,
  eventSimilarity,
  sharedFigures: sharedFigures(a, b),
  sharedDays: sharedDays(a, b),
  leadingNamesMissing: leadingNamesMissing(a, b),
});

/** Fills in the features that need all pairs of two articles: equal neighbours, and how many rivals share the kind. */
export function finishFeatures(
  pairs: readonly { readonly claimA: ReadClaim; readonly claimB: ReadClaim; readonly x: Float32Array; readonly equal: boolean }[],
): void {
  const neighbour = featureIndex('neighbourValue');
  const rivals = featureIndex('rivals');
  const equalBySentence = new Map<number, Set<ReadClaim>>();
  const rows = new Map<ReadClaim, number>();
  const columns = new Map<ReadClaim, number>();
  for (const { claimA, claimB, equal } of pairs) {
    rows.set(claimA, (rows.get(claimA) ?? 0) + 1);
    columns.set(claimB, (columns.get(claimB) ?? 0) + 1);
    if (!equal) continue;
    const key = placeOf(claimA, claimB);
    const set = equalBySentence.get(key) ?? new Set();
    set.add(claimA);
    equalBySentence.set(key, set);
  }
  for (const { claimA, claimB, x } of pairs) {
    const equals = equalBySentence.get(placeOf(claimA, claimB));
    x[neighbour] = equals === undefined ? 0 : Math.min(2, equals.size - (equals.has(claimA) ? 1 : 0));
    x[rivals] = Math.log(Math.sqrt(rows.get(claimA)! * columns.get(claimB)!));
  }
}

/** One number for the pair of sentences in which two claims stand. */
const placeOf = (a: ReadClaim, b: ReadClaim): number => a.signs.sentenceIndex * 0x100000 + b.signs.sentenceIndex;
