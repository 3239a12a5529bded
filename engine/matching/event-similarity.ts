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

/** Keys of meanings (claims/context.ts) say what kind of event it is, not which. */
const isMeaning = (key: string): boolean => key.startsWith('~') || key.startsWith('!') || key.startsWith('=');

function shared(a: Bag, b: Bag, prefix: string, { articles, frequency }: Background): number {
  const weight = (key: string, count: number): number =>
    Math.log((articles + 2) / ((frequency[prefix + key] ?? 0) + 1)) * Math.min(2, 1 + Math.log2(count) / 3);
  let both = 0;
  let ofA = 0;
  let ofB = 0;
  for (const key in a) {
    if (isMeaning(key)) continue;
    const w = weight(key, a[key]!);
    ofA += w;
    if (b[key] !== undefined) both += Math.min(w, weight(key, b[key]!));
  }
  for (const key in b) if (!isMeaning(key)) ofB += weight(key, b[key]!);
  const least = Math.min(ofA, ofB);
  return least > 0 ? Math.min(1, both / least) : 0;
}
