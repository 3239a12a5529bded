import { densestPart } from './densest-part.ts';
import { isFurnitureLine } from './furniture.ts';
import { type GatheredBlock, gatherBlocks } from './gather-blocks.ts';
import type { Steps } from './slices.ts';

/** A paragraph of prose is at least this long. */
const PROSE = 60;
/** The densest part is taken unless the page's marked main part holds this many times its prose. */
const MUCH_MORE = 1.8;
/** Without a marked main part the whole body is little to go by. */
const MUCH_MORE_THAN_BODY = 5;

/** The blocks of the article on a page, in reading order: what its one article element holds, else the densest part of its main part or body. */
export function* findArticle(document: Document, leave: (element: Element) => boolean): Steps<readonly GatheredBlock[]> {
  if (document.body === null) return [];
  const main = mainPart(document, leave);
  const all = (yield* gatherBlocks(main ?? document.body, leave)).filter(isArticleBlock);
  const dense = yield* densestPart(all);
  return proseOf(all) > proseOf(dense) * (main === null ? MUCH_MORE_THAN_BODY : MUCH_MORE) ? all : dense;
}

const isArticleBlock = (block: GatheredBlock): boolean =>
  !isFurnitureLine(block.text) && !isTimeAlone(block) && (block.linked < 0.9 || /^H[1-6]$/i.test(block.element.tagName));

/** The hour of a post, the day of publication: they stand in the page's data. */
const isTimeAlone = ({ runs }: GatheredBlock): boolean => runs.every(({ node }) => node.parentElement?.closest('time') != null);

const proseOf = (blocks: readonly GatheredBlock[]): number =>
  blocks.reduce((sum, { text, linked }) => sum + (text.length >= PROSE && linked < 0.5 ? text.length : 0), 0);

/** The one article or the main element, whichever the page marks. Several articles are the posts of a live page or a list: their common part is read. */
function mainPart(document: Document, leave: (element: Element) => boolean): Element | null {
  const shown = (element: Element): boolean => {
    for (let at: Element | null = element; at !== null; at = at.parentElement) if (leave(at)) return false;
    return true;
  };
  const articles = [...document.querySelectorAll('article, [itemprop="articleBody"]')].filter(
    (element) => shown(element) && element.parentElement?.closest('article') == null,
  );
  const long = articles.filter((article) => (article.textContent ?? '').length >= PROSE * 3);
  if (long.length === 1) return long[0]!;
  return [...document.querySelectorAll('main, [role="main"]')].find(shown) ?? null;
}
