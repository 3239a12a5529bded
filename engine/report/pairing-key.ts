import type { Claim, Fact, Source } from '../types.ts';

/**
 * The name of a pairing: of a claim of a page with a claim of an article. It is the same whenever the same sentences are read
 * again, wherever they stand on the page; where one of them was edited, it is another pairing, to be judged anew.
 * A hash of 64 bits as 16 hexadecimal digits: short enough to be compared for every pairing of every page.
 */
export function pairingKey(page: Pick<Claim, 'quote' | 'sentence'>, { article, claim }: Pick<Source, 'article' | 'claim'>): string {
  const parts = [article.id, page.sentence, page.quote, claim.sentence, claim.quote].map((text) =>
    text.normalize('NFKC').replace(/\s+/g, ' ').trim(),
  );
  return hash64(JSON.stringify(parts));
}

/** The pairings that a source of a fact stands for: one for each place where the page has the figure. */
export const pairingKeys = (fact: Pick<Fact, 'page'>, source: Source): string[] => fact.page.map((claim) => pairingKey(claim, source));

/** Two runs of FNV-1a (32 bits) over the UTF-16 units, from other beginnings and over other bytes first. */
function hash64(text: string): string {
  let [a, b] = [0x811c9dc5, 0x01000193];
  for (let i = 0; i < text.length; i++) {
    const unit = text.charCodeAt(i);
    a = Math.imul(Math.imul(a ^ (unit & 0xff), 0x01000193) ^ (unit >> 8), 0x01000193);
    b = Math.imul(Math.imul(b ^ (unit >> 8), 0x01000193) ^ (unit & 0xff) ^ i, 0x01000193);
  }
  return [a, b].map((half) => (half >>> 0).toString(16).padStart(8, '0')).join('');
}
