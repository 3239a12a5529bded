import type { Bag } from '../claims/signs.ts';
import { rememberOf } from '../text/remember.ts';

/** Weight of a word by rarity: 0 for words in every sentence, up to about 1 for words in one. */
export interface Rarity {
  (key: string): number;
  /** A bag under this weighting, with `prefix` before each key; reckoned once a bag. */
  weigh(bag: Bag, prefix: '' | '@'): Weighed;
}

interface Weighed {
  readonly contents: Contents;
  /** For each key its rarity, and its weight times that. */
  readonly rarities: readonly number[];
  readonly weights: readonly number[];
  /** Sum of the squares of `weights`. */
  readonly norm: number;
}

/** What a bag holds, in its own order, laid out to be gone through many times. */
class Contents {
  readonly keys: readonly string[];
  readonly weights: readonly number[];
  readonly sum: number;
  readonly greatest: number;
  #byKey: ReadonlyMap<string, number> | null = null;

  constructor(bag: Bag) {
    this.keys = Object.keys(bag);
    this.weights = this.keys.map((key) => bag[key]!);
    let sum = 0;
    let greatest = 0;
    for (const weight of this.weights) {
      sum += weight;
      greatest = Math.max(greatest, weight);
    }
    this.sum = sum;
    this.greatest = greatest;
  }

  /** Made when first asked for: of two bags only one is looked up in. */
  get byKey(): ReadonlyMap<string, number> {
    this.#byKey ??= new Map(this.keys.map((key, i) => [key, this.weights[i]!]));
    return this.#byKey;
  }
}

const contentsOf = rememberOf((bag: Bag) => new Contents(bag));

/** Greatest weight in a bag; 0 for an empty one. */
export const greatest = (bag: Bag): number => contentsOf(bag).greatest;

/** Cosine (0…1) of two weighted bags under a rarity weighting. */
export function cosine(a: Bag, b: Bag, rarity: Rarity, prefix: '' | '@' = ''): number {
  const { contents, rarities, weights, norm: na } = rarity.weigh(a, prefix);
  const { contents: other, norm: nb } = rarity.weigh(b, prefix);
  if (!(na > 0 && nb > 0)) return 0;
  const { byKey } = other;
  let dot = 0;
  for (let i = 0; i < weights.length; i++) {
    const y = byKey.get(contents.keys[i]!);
    if (y !== undefined) dot += weights[i]! * y * rarities[i]!;
  }
  return dot / Math.sqrt(na * nb);
}

function weigh(bag: Bag, prefix: '' | '@', rarity: (key: string) => number): Weighed {
  const contents = contentsOf(bag);
  const rarities: number[] = [];
  const weights: number[] = [];
  let norm = 0;
  for (let i = 0; i < contents.keys.length; i++) {
    const key = contents.keys[i]!;
    const r = rarity(prefix === '' ? key : prefix + key);
    const x = contents.weights[i]! * r;
    rarities.push(r);
    weights.push(x);
    norm += x * x;
  }
  return { contents, rarities, weights, norm };
}

/** Greatest weight that both bags give to one key, times the key's rarity (0…1). */
export function strongestRare(a: Bag, b: Bag, rarity: Rarity): number {
  const { contents, rarities } = rarity.weigh(a, '');
  const { byKey } = contentsOf(b);
  let best = 0;
  for (let i = 0; i < rarities.length; i++) {
    const y = byKey.get(contents.keys[i]!);
    if (y !== undefined) best = Math.max(best, Math.min(contents.weights[i]!, y) * rarities[i]!);
  }
  return best;
}

/** Greatest weight that both bags give to one key (0…1). */
export function strongestShared(a: Bag, b: Bag): number {
  const { keys, weights } = contentsOf(a);
  const { byKey } = contentsOf(b);
  let best = 0;
  for (let i = 0; i < keys.length; i++) {
    const y = byKey.get(keys[i]!);
    if (y !== undefined) best = Math.max(best, Math.min(weights[i]!, y));
  }
  return best;
}

/** Overlap (0…1) of two bags as shares of their mass. */
export function massShared(a: Bag, b: Bag): number {
  const { keys, weights, sum } = contentsOf(a);
  const other = contentsOf(b);
  if (sum === 0 || other.sum === 0) return 0;
  const { byKey } = other;
  let shared = 0;
  for (let i = 0; i < keys.length; i++) {
    const y = byKey.get(keys[i]!);
    if (y !== undefined) shared += Math.min(weights[i]! / sum, y / other.sum);
  }
  return shared;
}

/** Share (0…1) of a bag's weight, counted from `least` up, that is on keys which `other` lacks. */
export function shareMissing(bag: Bag, other: Bag, least: number): number {
  const { keys, weights } = contentsOf(bag);
  let mass = 0;
  let missing = 0;
  for (let i = 0; i < keys.length; i++) {
    const weight = weights[i]!;
    if (weight < least) continue;
    mass += weight;
    if (other[keys[i]!] === undefined) missing += weight;
  }
  return mass > 0 ? missing / mass : 0;
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
  const weighed = new Map<Bag, Weighed>();
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
