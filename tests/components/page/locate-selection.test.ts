import { describe, expect, it } from 'vitest';
import { type Block, locateSelection } from '../../../platform/page/locate-selection.ts';

/** Two paragraphs as they are read: white space collapsed, a blank line between them. */
function page(): { text: string; blocks: Block[]; first: Element; second: Element } {
  document.body.innerHTML =
    '<p>Some   <b>64,</b>000 homes\n are dark.</p><figure>A caption</figure><p>The river stood at 9.4&nbsp;metres.</p>';
  const [first, second] = document.querySelectorAll('p');
  const texts = ['Some 64,000 homes are dark.', 'The river stood at 9.4 metres.'];
  const text = texts.join('\n\n');
  return {
    text,
    blocks: [
      { start: 0, end: 27, element: first! },
      { start: 29, end: text.length, element: second! },
    ],
    first: first!,
    second: second!,
  };
}

const rangeOf = (from: Node, start: number, to: Node, end: number): Range => {
  const range = document.createRange();
  range.setStart(from, start);
  range.setEnd(to, end);
  return range;
};

describe('a selection', () => {
  it('is located within a paragraph, across inline elements', () => {
    const { text, blocks, first } = page();
    const bold = first.querySelector('b')!;
    const span = locateSelection(rangeOf(bold.firstChild!, 0, bold.nextSibling!, 3), text, blocks);
    expect(text.slice(span?.start, span?.end).trim()).toBe('64,000');
  });

  it('is located across paragraphs', () => {
    const { text, blocks, first, second } = page();
    const span = locateSelection(rangeOf(first.querySelector('b')!.firstChild!, 0, second.firstChild!, 9), text, blocks);
    expect(text.slice(span?.start, span?.end).trim()).toBe('64,000 homes are dark.\n\nThe river');
  });

  it('takes whole paragraphs where it begins and ends outside them', () => {
    const { text, blocks } = page();
    expect(locateSelection(rangeOf(document.body, 0, document.body, document.body.childNodes.length), text, blocks)).toEqual({
      start: 0,
      end: text.length,
    });
  });

  it('is none outside what was read', () => {
    const { text, blocks } = page();
    const caption = document.querySelector('figure')!.firstChild!;
    expect(locateSelection(rangeOf(caption, 0, caption, 5), text, blocks)).toBeNull();
  });
});
