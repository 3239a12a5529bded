import type { Bag, ReadText } from '../claims/signs.ts';

/** How common a word is in news at large: document frequencies of the labelled events' articles. */
export interface Background {
  readonly articles: number;
  readonly frequency: Bag;
}

/**
 * How sure it is (0…1) that two articles tell of the same event: the rare names and words that they share, over what the
 * shorter one has (a containment, so that a short report can match a long one).
 */
export function eventSimilarity(a: ReadText, b: ReadText, background: Background): number {
  return 0.65 * shared(a.names, b.names, '@', background) + 0.35 * shared(a.words, b.words, '', background);
}

/** A bag's words that tell which event it is, with their weights; reckoned once a text, for a corpus is met again and again. */
interface Telling {
  readonly weights: ReadonlyMap<string, number>;
  readonly sum: number;
}

const known = new WeakMap<Background, WeakMap<Bag, Telling>>();

function tellingOf(bag: Bag, prefix: string, background: Background): Telling {
  let bags = known.get(background);
  if (bags === undefined) {
    bags = new WeakMap();
    known.set(background, bags);
  }
  let telling = bags.get(bag);
  if (telling === undefined) {
    telling = weighTelling(bag, prefix, background);
    bags.set(bag, telling);
  }
  return telling;
}

function weighTelling(bag: Bag, prefix: string, { articles, frequency }: Background): Telling {
  const weights = new Map<string, number>();
  let sum = 0;
  for (const key of Object.keys(bag)) {
    if (isMeaning(key)) continue;
    const count = bag[key]!;
    const weight = Math.log((articles + 2) / ((frequency[prefix + key] ?? 0) + 1)) * Math.min(2, 1 + Math.log2(count) / 3);
    weights.set(key, weight);
    sum += weight;
  }
  return { weights, sum };
}

/** Keys of meanings (claims/context.ts) say what kind of event it is, not which. */
const isMeaning = (key: string): boolean => key.startsWith('~') || key.startsWith('!') || key.startsWith('=');

function shared(a: Bag, b: Bag, prefix: string, background: Background): number {
  const ofA = tellingOf(a, prefix, background);
  const ofB = tellingOf(b, prefix, background);
  let both = 0;
  for (const [key, weight] of ofA.weights) {
    const other = ofB.weights.get(key);
    if (other !== undefined) both += Math.min(weight, other);
  }
  const least = Math.min(ofA.sum, ofB.sum);
  return least > 0 ? Math.min(1, both / least) : 0;
}
