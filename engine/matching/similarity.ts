import type { Bag } from '../claims/signs.ts';

/** Weight of a word by rarity: 0 for words in every sentence, up to about 1 for words in one. */
export interface Rarity {
  (key: string): number;
  /** A bag under this weighting, with `prefix` before each key; reckoned once a bag. */
  weigh(bag: Bag, prefix: '' | '@'): Weighed;
}

interface Weighed {
  readonly keys: readonly string[];
  /** For each key its rarity, and its weight times that. */
  readonly rarities: Float64Array;
  readonly weights: Float64Array;
  /** Sum of the squares of `weights`. */
  readonly norm: number;
}

/** Cosine (0…1) of two weighted bags under a rarity weighting. */
export function cosine(a: Bag, b: Bag, rarity: Rarity, prefix: '' | '@' = ''): number {
  const { keys, rarities, weights, norm: na } = rarity.weigh(a, prefix);
  const nb = rarity.weigh(b, prefix).norm;
  if (!(na > 0 && nb > 0)) return 0;
  let dot = 0;
  for (let i = 0; i < keys.length; i++) {
    const y = b[keys[i]!];
    if (y !== undefined) dot += weights[i]! * y * rarities[i]!;
  }
  return dot / Math.sqrt(na * nb);
}

function weigh(bag: Bag, prefix: '' | '@', rarity: (key: string) => number): Weighed {
  const keys = Object.keys(bag);
  const rarities = new Float64Array(keys.length);
  const weights = new Float64Array(keys.length);
  let norm = 0;
  for (let i = 0; i < keys.length; i++) {
    const key = keys[i]!;
    const r = rarity(prefix === '' ? key : prefix + key);
    const x = bag[key]! * r;
    rarities[i] = r;
    weights[i] = x;
    norm += x * x;
  }
  return { keys, rarities, weights, norm };
}

/** Greatest weight that both bags give to one key, times the key's rarity (0…1). */
export function strongestRare(a: Bag, b: Bag, rarity: Rarity): number {
  const { keys, rarities } = rarity.weigh(a, '');
  let best = 0;
  for (let i = 0; i < keys.length; i++) {
    const y = b[keys[i]!];
    if (y !== undefined) best = Math.max(best, Math.min(a[keys[i]!]!, y) * rarities[i]!);
  }
  return best;
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
  const known = new Map<string, number>();
  const rarity = (key: string): number => {
    let r = known.get(key);
    if (r === undefined) {
      r = Math.max(0.05, Math.log((sentences + 1) / ((total.get(key) ?? 0) + 0.5)) / scale);
      known.set(key, r);
    }
    return r;
  };
  // A claim meets many others: its bags are weighed once. Bags of names are never weighed as words.
  const weighed = new WeakMap<Bag, Weighed>();
  return Object.assign(rarity, {
    weigh(bag: Bag, prefix: '' | '@'): Weighed {
      let w = weighed.get(bag);
      if (w === undefined) {
        w = weigh(bag, prefix, rarity);
        weighed.set(bag, w);
      }
      return w;
    },
  });
}
