import type { Bag } from '../claims/signs.ts';

/** Weight of a word by rarity: 0 for words in every sentence, up to about 1 for words in one. */
export type Rarity = (key: string) => number;

/** Cosine (0…1) of two weighted bags under a rarity weighting. */
export function cosine(a: Bag, b: Bag, rarity: Rarity): number {
  let dot = 0;
  let na = 0;
  let nb = 0;
  for (const key in a) {
    const r = rarity(key);
    const x = a[key]! * r;
    na += x * x;
    const y = b[key];
    if (y !== undefined) dot += x * y * r;
  }
  for (const key in b) {
    const y = b[key]! * rarity(key);
    nb += y * y;
  }
  return na > 0 && nb > 0 ? dot / Math.sqrt(na * nb) : 0;
}

/** Greatest weight that both bags give to one key (0…1). */
export function strongestShared(a: Bag, b: Bag): number {
  let best = 0;
  for (const key in a) {
    const y = b[key];
    if (y !== undefined) best = Math.max(best, Math.min(a[key]!, y));
  }
  return best;
}

/** Overlap (0…1) of two bags as shares of their mass. */
export function massShared(a: Bag, b: Bag): number {
  let sa = 0;
  let sb = 0;
  for (const key in a) sa += a[key]!;
  for (const key in b) sb += b[key]!;
  if (sa === 0 || sb === 0) return 0;
  let shared = 0;
  for (const key in a) {
    const y = b[key];
    if (y !== undefined) shared += Math.min(a[key]! / sa, y / sb);
  }
  return shared;
}

/** Rarity over a set of sentences, from how many of them hold each word. */
export function rarityOver(frequencies: readonly Bag[], sentences: number): Rarity {
  const total = new Map<string, number>();
  for (const bag of frequencies) for (const key in bag) total.set(key, (total.get(key) ?? 0) + bag[key]!);
  const scale = Math.log(sentences + 2);
  return (key) => Math.max(0.05, Math.log((sentences + 1) / ((total.get(key) ?? 0) + 0.5)) / scale);
}
