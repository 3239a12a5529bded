import { afterEach, describe, expect, it } from 'vitest';
import { findRange } from '../../../platform/page/find-range.ts';

const paragraph = (html: string): Element => {
  document.body.innerHTML = `<p>${html}</p>`;
  return document.body.firstElementChild!;
};

/** The range of `quote` in an element that was read as `text`. */
const find = (html: string, text: string, quote: string): Range | null => {
  const start = text.indexOf(quote);
  return findRange(paragraph(html), text, start, start + quote.length);
};

afterEach(() => {
  document.body.innerHTML = '';
});

describe('the range of a figure', () => {
  it('is found in plain text', () => {
    expect(find('Some 64,000 homes are dark.', 'Some 64,000 homes are dark.', '64,000')?.toString()).toBe('64,000');
  });

  it('spans inline elements that split it', () => {
    expect(find('<b>About</b> 12,<i>000</i> people', 'About 12,000 people', 'About 12,000')?.toString()).toBe('About 12,000');
  });

  it('survives collapsed white space, no-break spaces and soft hyphens', () => {
    const range = find(
      'Water\n     covers\t1,150\u00A0square kilo\u00ADmetres',
      'Water covers 1,150 square kilometres',
      '1,150 square kilometres',
    );
    expect(range?.toString()).toBe('1,150\u00A0square kilo\u00ADmetres');
  });

  it('ignores what no reader sees', () => {
    expect(find('<script>64,000</script>Some <style>b{}</style>64,000 homes', 'Some 64,000 homes', '64,000')?.toString()).toBe('64,000');
  });

  it('is the right one of several', () => {
    const text = 'First 12, then 12, last 12.';
    const range = findRange(paragraph(text), text, 15, 17);
    expect(range?.startOffset).toBe(15);
  });

  it('follows its words where others have been put before them', () => {
    const element = paragraph('Updated: 3 corrections. The river stood at 9.4 metres.');
    const text = 'The river stood at 9.4 metres.';
    expect(findRange(element, text, 19, 29)?.toString()).toBe('9.4 metres');
  });

  it('is none where the figure has changed', () => {
    expect(find('The river stood at 9.8 metres.', 'The river stood at 9.4 metres.', '9.4')).toBeNull();
  });

  it('leaves the nodes of the page as they are', () => {
    const element = paragraph('<b>About</b> 12,<i>000</i> people');
    const before = [...element.childNodes];
    findRange(element, 'About 12,000 people', 0, 12);
    expect([...element.childNodes]).toEqual(before);
    expect(element.innerHTML).toBe('<b>About</b> 12,<i>000</i> people');
  });
});
