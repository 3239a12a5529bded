import { plainText } from './dom.ts';
import type { Metadata } from './read-metadata.ts';

/** A page's headline and the element that shows it; `element` is `null` where only the page's data tell it. */
export interface Title {
  readonly text: string;
  readonly element: Element | null;
}

/** The headline: the h1 that says what the page's data say, else the only h1, else the data, else <title> without the site's name. */
export function findTitle(document: Document, { titles, publisher }: Metadata, leave: (element: Element) => boolean): Title | null {
  const page = siteless(plainTitle(document), publisher);
  const stated = [...titles, ...(page === null ? [] : [page])];
  const headings = [...document.querySelectorAll('h1')].filter(
    (h1) => plainText(h1) !== '' && !leave(h1) && !isSiteName(plainText(h1), publisher),
  );
  const likest = headings
    .map((element) => ({ element, likeness: Math.max(0, ...stated.map((title) => likeness(plainText(element), title))) }))
    .sort((a, b) => b.likeness - a.likeness)[0];
  // Data and headline are often worded apart; an h1 that shares nothing with them while there are several is a section's.
  if (likest !== undefined && (likest.likeness >= 0.5 || headings.length === 1))
    return { text: plainText(likest.element), element: likest.element };
  const [text] = stated;
  return text === undefined ? null : { text: text.replace(/\s+/g, ' ').trim(), element: null };
}

function plainTitle(document: Document): string {
  const element = document.querySelector('title');
  return element === null ? '' : plainText(element);
}

/** Takes "| Site" or "- Site" off the end of a title. What is left must still be a headline. */
function siteless(title: string, publisher: string | null): string | null {
  if (title === '') return null;
  const [, head, site] = /^(.*\S)\s+(?:[|–—»·]|::|-)\s+([^|–—»·]+)$/.exec(title) ?? [];
  if (head === undefined || site === undefined) return title;
  const ofSite = isSiteName(site, publisher) || (head.split(/\s+/).length >= 3 && site.split(/\s+/).length <= 4);
  return ofSite ? (siteless(head, publisher) ?? head) : title;
}

const isSiteName = (text: string, publisher: string | null): boolean =>
  publisher !== null && wordsOf(text).join(' ') === wordsOf(publisher).join(' ');

const wordsOf = (text: string): string[] => text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];

/** Share (0 to 1) of the shorter title's words that the other has too. */
function likeness(a: string, b: string): number {
  const [short, long] = [new Set(wordsOf(a)), new Set(wordsOf(b))].sort((x, y) => x.size - y.size);
  if (short === undefined || long === undefined || short.size === 0) return 0;
  return [...short].filter((word) => long.has(word)).length / short.size;
}
