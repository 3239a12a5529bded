import type { Span } from '../protocol.ts';
import { lettersOf, withoutBlanks } from './letters.ts';

/** A block of the page's text and the element that it was read from. */
export interface Block {
  readonly start: number;
  readonly end: number;
  readonly element: Element;
}

/** Where a range of the document lies in the page's text; `null` where it touches none of the blocks that were read. */
export function locateSelection(range: Range, text: string, blocks: readonly Block[]): Span | null {
  const touched = blocks.filter(({ element }) => range.intersectsNode(element));
  const first = touched[0];
  const last = touched.at(-1);
  if (first === undefined || last === undefined) return null;
  const start = first.element.contains(range.startContainer)
    ? first.start +
      skipLetters(text.slice(first.start, first.end), lettersOf(first.element).countBefore(range.startContainer, range.startOffset))
    : first.start;
  const end = last.element.contains(range.endContainer)
    ? last.start + skipLetters(text.slice(last.start, last.end), lettersOf(last.element).countBefore(range.endContainer, range.endOffset))
    : last.end;
  return start < end ? { start, end } : null;
}

/** Offset in `text` after so many letters. */
function skipLetters(text: string, count: number): number {
  let left = count;
  let offset = 0;
  while (left > 0 && offset < text.length) {
    if (withoutBlanks(text.charAt(offset)) !== '') left--;
    offset++;
  }
  return offset;
}
