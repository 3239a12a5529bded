/** Words of a page's text and what stood around them, so that they are found again when the page has changed. */
export interface Quote {
  readonly words: string;
  /** Offset in the text that was quoted. */
  readonly start: number;
  readonly before: string;
  readonly after: string;
}

/** Letters of context on each side that are kept. */
const CONTEXT = 32;
/** Letters of context, both sides together, that must be the same: "12" alone stands anywhere. */
const ENOUGH = 12;

export const quoteFrom = (text: string, start: number, end: number): Quote => ({
  words: text.slice(start, end),
  start,
  before: text.slice(Math.max(0, start - CONTEXT), start),
  after: text.slice(end, end + CONTEXT),
});

/**
 * Offset at which a quotation stands in a text: where it stood before if nothing changed there, else where most of its context
 * is the same, nearest to the old place. `null` where the words are gone, or stand only among others.
 */
export function locateQuote(text: string, { words, start, before, after }: Quote): number | null {
  if (words === '') return null;
  if (text.startsWith(before + words + after, start - before.length)) return start;
  let best: { readonly at: number; readonly same: number } | null = null;
  for (let at = text.indexOf(words); at !== -1; at = text.indexOf(words, at + 1)) {
    if (isWithinNumber(text, at, words)) continue;
    const same = sameBefore(text, at, before) + sameAfter(text, at + words.length, after);
    if (best === null || same > best.same || (same === best.same && Math.abs(at - start) < Math.abs(best.at - start))) best = { at, same };
  }
  return best !== null && best.same >= Math.min(ENOUGH, before.length + after.length) ? best.at : null;
}

/** "12" in "112" or "12,500" is another figure. */
const isWithinNumber = (text: string, at: number, words: string): boolean =>
  (/\d/.test(words.charAt(0)) && /\d[.,]?$/.test(text.slice(Math.max(0, at - 2), at))) ||
  (/\d$/.test(words) && /^[.,]?\d/.test(text.slice(at + words.length, at + words.length + 2)));

function sameBefore(text: string, at: number, before: string): number {
  let same = 0;
  while (same < before.length && text.charAt(at - 1 - same) === before.charAt(before.length - 1 - same)) same++;
  return same;
}

function sameAfter(text: string, at: number, after: string): number {
  let same = 0;
  while (same < after.length && text.charAt(at + same) === after.charAt(same)) same++;
  return same;
}
