import type { ReadText } from '../claims/signs.ts';
import { rememberOf } from '../text/remember.ts';
import { type Background, eventSimilarity } from './event-similarity.ts';
import { type ClaimIndex, searchClaims } from './index.ts';
import type { PackArticle } from './pack.ts';
import { sharedFigures, turnOnOtherNames } from './shared-facts.ts';
import { ARTICLES, CANDIDATES, FAR_APART, OTHER_NAMES, SAME_EVENT } from './thresholds.ts';

export interface CandidateArticle {
  readonly article: PackArticle;
  readonly eventSimilarity: number;
}

/** Opened packs: their articles with the index of each. */
export interface Shelf {
  readonly articles: readonly PackArticle[];
  readonly index: ClaimIndex;
}

/**
 * The articles that may tell of the page's event: those whose claims the index finds for the page's claims, judged by the names
 * and words that they share with the page. Best first.
 */
export function findCandidates(page: ReadText, shelves: readonly Shelf[], background: Background): CandidateArticle[] {
  const found: CandidateArticle[] = [];
  for (const { articles, index } of shelves) {
    const voted = votedBy(page, articles, index);
    for (const position of voted) {
      const article = articles[position];
      if (article === undefined) continue;
      const similarity = eventSimilarity(page, article.read, background);
      if (similarity < SAME_EVENT || isAnotherTime(page, article.read) || turnOnOtherNames(page, article.read, OTHER_NAMES)) continue;
      found.push({ article, eventSimilarity: similarity });
    }
  }
  return found
    .sort((a, b) => b.eventSimilarity - a.eventSimilarity || (a.article.citation.id < b.article.citation.id ? -1 : 1))
    .slice(0, ARTICLES);
}

/** Positions of the articles among whose claims the index finds some of the page's. */
function votedBy(page: ReadText, articles: readonly PackArticle[], index: ClaimIndex): Set<number> {
  const voted = new Set<number>();
  // A search costs more than all else about a claim: only those are made that can still bring an article in.
  let open = articles.map((article, position) => ({ position, dimensions: dimensionsOf(article.read) }));
  for (const claim of page.claims) {
    if (open.length === 0) break;
    if (!open.some(({ dimensions }) => dimensions.has(claim.dimension))) continue;
    for (const hit of searchClaims(index, claim, CANDIDATES)) voted.add(hit.article);
    open = open.filter(({ position }) => !voted.has(position));
  }
  return voted;
}

const dimensionsOf = rememberOf(({ claims }: ReadText): ReadonlySet<string> => new Set(claims.map((claim) => claim.dimension)));

/** Written long after one another and without one telling figure in common: the same war or river, another event. */
function isAnotherTime(a: ReadText, b: ReadText): boolean {
  return a.published !== null && b.published !== null && Math.abs(a.published - b.published) > FAR_APART && sharedFigures(a, b) === 0;
}
