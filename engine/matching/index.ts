import MiniSearch from 'minisearch';
import type { ReadClaim } from '../claims/signs.ts';
import type { Result } from '../types.ts';
import type { PackArticle } from './pack.ts';

/** The one place that knows MiniSearch: an index over claims, found by dimension, names and words. */

interface IndexedClaim {
  /** `article:claim`, positions in the pack. */
  readonly id: string;
  readonly dimension: string;
  readonly names: string;
  readonly what: string;
  readonly around: string;
}

export type ClaimIndex = MiniSearch<IndexedClaim>;

const OPTIONS = {
  fields: ['names', 'what', 'around'],
  storeFields: ['dimension'],
  // Fields are made of ready keys: no tokenising rules of the library's own.
  tokenize: (text: string): string[] => text.split(' '),
  processTerm: (term: string): string | null => (term === '' ? null : term),
};

export function buildIndex(articles: readonly PackArticle[]): ClaimIndex {
  const index = new MiniSearch<IndexedClaim>(OPTIONS);
  for (const [a, article] of articles.entries())
    for (const [c, claim] of article.read.claims.entries()) index.add({ id: `${a}:${c}`, dimension: claim.dimension, ...fieldsOf(claim) });
  return index;
}

export function openIndex(json: unknown): Result<ClaimIndex> {
  try {
    return { ok: true, value: MiniSearch.loadJS<IndexedClaim>(json as never, OPTIONS) };
  } catch (error) {
    return { ok: false, error: `damaged pack: index: ${error instanceof Error ? error.message : String(error)}` };
  }
}

function fieldsOf({ signs }: ReadClaim): { names: string; what: string; around: string } {
  return {
    names: Object.keys(signs.names).join(' '),
    what: [
      signs.head ?? '',
      ...signs.headConcepts,
      ...Object.keys(signs.actions),
      ...Object.keys(signs.measures),
      ...signs.modifiers,
      ...signs.of,
    ]
      .filter(Boolean)
      .join(' '),
    around: Object.keys(signs.context).join(' '),
  };
}

/** Candidates for one claim: positions (article, claim) of claims of its dimension, best first, at most `limit`. */
export function searchClaims(index: ClaimIndex, claim: ReadClaim, limit: number): { article: number; claim: number; score: number }[] {
  const { names, what, around } = fieldsOf(claim);
  const query = `${names} ${what} ${around}`.trim();
  if (query === '') return [];
  return index
    .search(query, { boost: { names: 2, what: 2 }, filter: (hit) => hit.dimension === claim.dimension })
    .slice(0, limit)
    .map((hit) => {
      const [article, position] = String(hit.id).split(':');
      return { article: Number(article), claim: Number(position), score: hit.score };
    });
}

export interface WordHit {
  readonly article: number;
  readonly claim: number;
  readonly score: number;
  /** The keys searched for that were found. */
  readonly found: readonly string[];
}

/** Claims of any dimension that hold some of the keys, best first. `unfinished` keys also find longer ones that begin like them. */
export function searchWords(index: ClaimIndex, keys: readonly string[], unfinished: ReadonlySet<string>): WordHit[] {
  if (keys.length === 0) return [];
  return index.search(keys.join(' '), { boost: { names: 1.5, what: 2 }, prefix: (term) => unfinished.has(term) }).map((hit) => {
    const [article, position] = String(hit.id).split(':');
    return { article: Number(article), claim: Number(position), score: hit.score, found: hit.queryTerms };
  });
}
