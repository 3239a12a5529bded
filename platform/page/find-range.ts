import { lettersOf, withoutBlanks } from './letters.ts';

/** Letters before the figure that must be the same where the page has changed since it was read. */
const CONTEXT = 12;

/**
 * The range of an element in which a stretch of its text stands, though inline elements split it and white space was collapsed.
 *
 * @param text the element's text as it was read; `start` and `end` are offsets in it
 * @returns `null` where the element no longer has these words
 */
export function findRange(element: Element, text: string, start: number, end: number): Range | null {
  const wanted = withoutBlanks(text.slice(start, end));
  if (wanted === '') return null;
  const letters = lettersOf(element);
  const before = withoutBlanks(text.slice(0, start));
  const at = letters.text.startsWith(wanted, before.length)
    ? before.length
    : moved(letters.text, before.slice(-CONTEXT), wanted, before.length);
  if (at === null) return null;
  const range = element.ownerDocument.createRange();
  const from = letters.locate(at);
  const last = letters.locate(at + wanted.length - 1);
  range.setStart(from.node, from.offset);
  range.setEnd(last.node, last.offset + 1);
  return range;
}

/** Where the words stand now: after the same words as before, as near as possible to the old place. */
function moved(text: string, context: string, wanted: string, expected: number): number | null {
  let nearest: number | null = null;
  for (let i = text.indexOf(context + wanted); i !== -1; i = text.indexOf(context + wanted, i + 1)) {
    const at = i + context.length;
    if (nearest === null || Math.abs(at - expected) < Math.abs(nearest - expected)) nearest = at;
  }
  return nearest;
}
