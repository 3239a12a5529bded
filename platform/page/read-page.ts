import { drain } from '../../engine/text/steps.ts';
import type { PageInput } from '../../engine/types.ts';
import { findArticle } from './find-article.ts';
import { findTitle } from './find-title.ts';
import { furnitureTest } from './furniture.ts';
import { type GatheredBlock, gatherBlocks } from './gather-blocks.ts';
import { hiddenTest } from './hidden.ts';
import { readMetadata, withoutHash } from './read-metadata.ts';
import type { Steps } from './slices.ts';
import type { TextRun } from './text-runs.ts';

/** A paragraph of the page's text (offsets in it, half-open) and the element that shows it. */
export interface TextBlock {
  readonly start: number;
  readonly end: number;
  readonly element: Element;
  /** The text nodes it consists of; `start` of a run counts from the block's. */
  readonly runs: readonly TextRun[];
}

export interface PageReading {
  readonly input: PageInput;
  /** In the order of the text. The title has a block where an element of the page shows it. */
  readonly blocks: readonly TextBlock[];
}

const GAP = '\n\n';

/**
 * Reads a page: its article as one text, the title first, blocks parted by a blank line, and what it says about itself.
 * Never changes the document. A page without readable text gives an empty text. Works in a browser and, without layout, in linkedom.
 *
 * @param url the page's address; `null` where it is not known: then the address that the page states counts.
 */
export const readPage = (document: Document, url: string | null): PageReading => drain(readPageInSteps(document, url));

/** The same in steps. The page may change between two of them; what is read then is of both. */
export function* readPageInSteps(document: Document, url: string | null): Steps<PageReading> {
  const isHidden = hiddenTest(document);
  const isFurniture = furnitureTest(document);
  const verdicts = new Map<Element, boolean>();
  const leave = (element: Element): boolean => {
    const known = verdicts.get(element);
    if (known !== undefined) return known;
    const verdict = isFurniture(element) || isHidden(element);
    verdicts.set(element, verdict);
    return verdict;
  };
  yield;
  const metadata = readMetadata(document, url);
  yield;
  const title = findTitle(document, metadata, leave);
  // The headline as it is shown: without hidden parts and footnote marks.
  const heading = title?.element == null ? null : ((yield* gatherBlocks(title.element, leave))[0] ?? null);
  const headline = heading?.text ?? title?.text ?? null;
  const article = (yield* findArticle(document, leave)).filter(
    (block) => block.text !== headline && (block.element !== title?.element || heading === null),
  );
  const { text, blocks } = layOut(headline, heading === null ? article : [heading, ...article]);
  return {
    input: {
      url: addressOf(url, metadata.canonical),
      title: headline,
      publisher: metadata.publisher,
      published: metadata.published,
      language: metadata.language,
      wire: metadata.wire,
      text,
    },
    blocks,
  };
}

/** The canonical address where it is of the same site: it has no tracking parameters. */
function addressOf(url: string | null, canonical: string | null): string | null {
  if (url === null) return canonical;
  const sameSite = canonical !== null && URL.canParse(url) && new URL(url).hostname === new URL(canonical).hostname;
  return sameSite ? canonical : withoutHash(url);
}

/** Puts the blocks one after another; a headline that no block shows comes before them. */
function layOut(headline: string | null, shown: readonly GatheredBlock[]): { text: string; blocks: TextBlock[] } {
  const blocks: TextBlock[] = [];
  let text = headline !== null && shown[0]?.text !== headline ? headline : '';
  for (const { text: own, element, runs } of shown) {
    if (text !== '') text += GAP;
    blocks.push({ start: text.length, end: text.length + own.length, element, runs });
    text += own;
  }
  return { text, blocks };
}
