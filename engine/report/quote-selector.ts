import type { Claim } from '../types.ts';

/** A place in a text by its words: the W3C's TextQuoteSelector. `prefix` and `suffix` are what stands right before and after. */
export interface QuoteSelector {
  readonly exact: string;
  readonly prefix: string;
  readonly suffix: string;
}

/** Characters of context on either side, cut at a word: enough to tell most figures apart, few enough to outlive an edit nearby. */
const CONTEXT = 48;

/**
 * The selector of a figure in its sentence. Where the sentence has the same figure twice, which of them is meant cannot be told
 * by words around it alone, so the whole sentence is selected.
 */
export function quoteSelector({ quote, sentence }: Pick<Claim, 'quote' | 'sentence'>): QuoteSelector {
  const at = placeInSentence({ quote, sentence });
  if (at === null) return { exact: sentence.includes(quote) ? sentence : quote, prefix: '', suffix: '' };
  return { exact: quote, prefix: lastWords(sentence.slice(0, at)), suffix: firstWords(sentence.slice(at + quote.length)) };
}

/** Offset of a figure in its sentence; `null` where the sentence does not have it, or has it more than once. */
export function placeInSentence({ quote, sentence }: Pick<Claim, 'quote' | 'sentence'>): number | null {
  let found: number | null = null;
  for (let at = sentence.indexOf(quote); quote !== '' && at !== -1; at = sentence.indexOf(quote, at + 1)) {
    if (!isWhole(sentence, at, at + quote.length)) continue;
    if (found !== null) return null;
    found = at;
  }
  return found;
}

/** No part of a longer number or word: the 15 of 150, 1,15 and 15.2. */
const isWhole = (text: string, start: number, end: number): boolean =>
  !(/[\p{L}\p{N}]$|\d[.,]$/u.test(text.slice(0, start)) && /^[\p{L}\p{N}]/u.test(text.slice(start))) &&
  !(/[\p{L}\p{N}]$/u.test(text.slice(0, end)) && /^[\p{L}\p{N}]|^[.,]\d/u.test(text.slice(end)));

function lastWords(text: string): string {
  if (text.length <= CONTEXT) return text;
  const tail = text.slice(-CONTEXT);
  const space = tail.search(/\s/);
  // One endless word is cut where it must be, but never within a character.
  return space === -1 ? tail.replace(/^[\uDC00-\uDFFF]/, '') : tail.slice(space + 1);
}

function firstWords(text: string): string {
  if (text.length <= CONTEXT) return text;
  const head = text.slice(0, CONTEXT);
  const space = head.search(/\s\S*$/);
  return space <= 0 ? head.replace(/[\uD800-\uDBFF]$/, '') : head.slice(0, space);
}
