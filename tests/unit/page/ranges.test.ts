// @vitest-environment happy-dom
import { describe, expect, it } from 'vitest';
import { rangesOf } from '../../../platform/page/ranges.ts';
import { type PageReading, readPage } from '../../../platform/page/read-page.ts';

const SENTENCE = 'Officials in the harbour town of Ness said on Monday that the fire was out and that nobody was missing any more.';

function read(html: string): PageReading {
  document.documentElement.innerHTML = `<head><title>t</title></head><body><article><h1>Fire in Ness</h1>${html}<p>${SENTENCE}</p></article></body>`;
  return readPage(document, null);
}

function shown(reading: PageReading, quote: string): string[] {
  const start = reading.input.text.indexOf(quote);
  expect(start, reading.input.text).toBeGreaterThanOrEqual(0);
  return rangesOf(reading, start, start + quote.length).map((range) => range.toString());
}

describe('rangesOf', () => {
  it('covers a figure that inline elements split, and nothing beside it', () => {
    const reading = read('<p>The fire burned <b>1,</b><i>2</i>00 boats in the old harbour and in the new one, the brigade said.</p>');
    expect(shown(reading, '1,200 boats')).toEqual(['1,200 boats']);
  });

  it('has no gap where a blank stands between two elements of a figure', () => {
    const reading = read(
      '<p>The fire burned <b>1,200 </b><i>old</i> <i>boats</i> in the harbour of the town, the fire brigade said on Monday.</p>',
    );
    expect(shown(reading, '1,200 old boats').join('')).toBe('1,200 old boats');
  });

  it('covers white space that was collapsed', () => {
    const reading = read('<p>The fire burned some 40\n      boats in the old harbour and in the new one, the brigade said.</p>');
    expect(shown(reading, '40 boats')).toEqual(['40\n      boats']);
  });

  it('finds the headline, and spans blocks', () => {
    const reading = read('<p>The fire burned 40 boats in the old harbour, the brigade said.</p>');
    expect(shown(reading, 'Ness\n\nThe fire')).toEqual(['Ness', 'The fire']);
  });

  it('leaves out what stands nowhere on the page: the heading that was put behind a value of a table', () => {
    const reading = read(
      '<table><tr><th>Port</th><th>boats lost</th></tr><tr><td>Ness</td><td>40</td></tr><tr><td>Tull</td><td>7</td></tr></table>',
    );
    expect(shown(reading, 'Ness: 40 boats lost')).toEqual(['Ness', '40']);
  });

  it('gives none where the page has changed since', () => {
    const reading = read('<p>The fire burned 40 boats in the old harbour, the brigade said.</p>');
    document.querySelector('article p')?.remove();
    expect(shown(reading, '40 boats')).toEqual([]);
  });
});
