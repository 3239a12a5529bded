import type { Claim, Report, Source } from '../types.ts';
import { quoteSelector } from './quote-selector.ts';
import { textFragmentLink } from './text-fragment.ts';

/** A link to a claim's place on the page; `null` where the words are of no page. */
export const linkToClaim = (claim: Claim, page: Pick<Report['page'], 'url'>): string | null =>
  textFragmentLink(page.url, quoteSelector(claim));

/** A link to a source: to the very passage where its statement is the article's own words, to the article where it is ours. */
export function linkToSource({ article, claim }: Pick<Source, 'article' | 'claim'>): string | null {
  if (article.url === null || !/^https?:\/\//i.test(article.url)) return null;
  return article.paraphrased ? article.url : textFragmentLink(article.url, quoteSelector(claim));
}
