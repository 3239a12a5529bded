import { Readability } from '@mozilla/readability';
import { isElement, isText } from './dom.ts';
import { isFurnitureLine } from './furniture.ts';
import { type GatheredBlock, gatherBlocks } from './gather-blocks.ts';

/** Beyond this many elements a copy of the page and a judgement of each part would hold the browser up. */
const LARGEST = 40_000;
/** Deeper than any page that a person wrote; Readability's time grows with the cube of the depth. */
const DEEPEST = 200;
/** A paragraph of prose is at least this long. */
const PROSE = 60;
/** Readability's finding is taken unless the page's marked main part holds this many times its prose. */
const MUCH_MORE = 1.8;
/** Without a marked main part the whole body is little to go by. */
const MUCH_MORE_THAN_BODY = 5;

/** The blocks of the article on a page, in reading order: what Readability finds, or all text of its main part. */
export function findArticle(document: Document, leave: (element: Element) => boolean): GatheredBlock[] {
  if (document.body === null) return [];
  const read = (root: Element, keep: (node: Text) => boolean): GatheredBlock[] => gatherBlocks(root, keep, leave).filter(isArticleBlock);
  const main = mainPart(document, leave);
  const all = read(main ?? document.body, () => true);
  const found = readableText(document, leave);
  if (found === null) return all;
  const readable = read(document.body, (node) => found.has(node));
  return proseOf(all) > proseOf(readable) * (main === null ? MUCH_MORE_THAN_BODY : MUCH_MORE) || readable.length === 0 ? all : readable;
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

/** Text nodes of the page that Readability takes for the article; `null` where it finds none. Works on a copy: the page stays as it is. */
function readableText(document: Document, leave: (element: Element) => boolean): Set<Text> | null {
  if (document.querySelectorAll('*').length > LARGEST || isDeeper(document.documentElement, DEEPEST)) return null;
  const copy = document.cloneNode(true) as Document;
  const originals = pairTextNodes(document, copy, leave);
  // With a threshold of 0 it takes its first finding instead of trying again on a page made anew from HTML, whose text nodes
  // could no longer be traced to the page's; a meagre finding is judged by the caller.
  const article = new Readability<Node>(copy, { charThreshold: 0, disableJSONLD: true, serializer: (node) => node }).parse();
  if (article?.content == null) return null;
  const found = new Set<Text>();
  const collect = (node: Node): void => {
    if (isText(node)) {
      const original = originals.get(node);
      if (original !== undefined) found.add(original);
    } else for (const child of node.childNodes) collect(child);
  };
  collect(article.content);
  return found;
}

const isDeeper = (element: Element, levels: number): boolean =>
  levels < 0 || [...element.children].some((child) => isDeeper(child, levels - 1));

/** Traces each text node of a copy to the page's; parts that `leave` names are taken out of the copy. */
function pairTextNodes(page: Document, copy: Document, leave: (element: Element) => boolean): Map<Text, Text> {
  const originals = new Map<Text, Text>();
  const removed: ChildNode[] = [];
  const pair = (node: Node, twin: Node): void => {
    if (isText(node) && isText(twin)) originals.set(twin, node);
    // Readability would put a new text node in the place of such a link's.
    if (isElement(twin) && /^\s*javascript:/i.test(twin.getAttribute('href') ?? '')) twin.removeAttribute('href');
    const children = [...node.childNodes];
    for (const [i, twinChild] of [...twin.childNodes].entries()) {
      const child = children[i];
      if (child === undefined) continue;
      if (isElement(child) && page.body?.contains(child) === true && child !== page.body && leave(child)) removed.push(twinChild);
      else pair(child, twinChild);
    }
  };
  pair(page, copy);
  for (const node of removed) node.remove();
  return originals;
}
