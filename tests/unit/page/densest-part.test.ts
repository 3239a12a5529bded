import { parseHTML } from 'linkedom';
import { describe, expect, it } from 'vitest';
import { drain } from '../../../engine/text/steps.ts';
import { densestPart } from '../../../platform/page/densest-part.ts';
import { gatherBlocks } from '../../../platform/page/gather-blocks.ts';

const sentence = (n: number): string =>
  `Sentence number ${n} of the article tells, with a comma or two, what happened in the harbour of Ness.`;
const paragraphs = (from: number, to: number): string =>
  Array.from({ length: to - from + 1 }, (_, i) => `<p>${sentence(from + i)}</p>`).join('');

/** The words of the densest part of a page, one line a block. */
function dense(body: string): string[] {
  const { document } = parseHTML(`<html><body>${body}</body></html>`);
  const blocks = drain(gatherBlocks(document.body as unknown as Element, () => false));
  return drain(densestPart(blocks)).map(({ text }) => text);
}

const links =
  '<div>' +
  Array.from({ length: 12 }, (_, i) => `<a href="#">A teaser of another story number ${i}, with a comma</a> `).join('') +
  '</div>';

describe('the densest part of a page', () => {
  it('is where the paragraphs are, not the links beside them', () => {
    expect(dense(`<div><div>${links}</div><div>${paragraphs(1, 5)}</div></div>`)).toEqual([1, 2, 3, 4, 5].map(sentence));
  });

  it('has the sections that the article is split into', () => {
    const body = `<div><section>${paragraphs(1, 3)}</section><p>Read on below</p><section>${paragraphs(4, 6)}</section></div>`;
    const found = dense(body);
    for (const n of [1, 2, 3, 4, 5, 6]) expect(found).toContain(sentence(n));
  });

  it('has paragraphs that are wrapped one by one', () => {
    const wrapped = [1, 2, 3].map((n) => `<div><div><p>${sentence(n)}</p></div></div>`).join('');
    expect(dense(`<div>${wrapped}<div>${paragraphs(4, 8)}</div></div>${links}`)).toEqual([1, 2, 3, 4, 5, 6, 7, 8].map(sentence));
  });

  it('has the standfirst between the headline and the text', () => {
    const body = `<div><header><h1>Fire in Ness</h1><p>${sentence(0)}</p></header><div>${paragraphs(1, 4)}</div><div>${links}</div></div>`;
    expect(dense(body)).toEqual([0, 1, 2, 3, 4].map(sentence));
  });

  it('leaves out short remarks, each in a box of its own', () => {
    const remarks = Array.from(
      { length: 4 },
      (_, i) => `<div><b>reader ${i}</b><p>I do not believe a word of that, whoever says so, number ${i}.</p></div>`,
    );
    const found = dense(`<div><div>${paragraphs(1, 9)}</div><div>${remarks.join('')}</div></div>`);
    expect(found.join(' ')).not.toContain('believe');
    expect(found).toHaveLength(9);
  });

  it('is the whole of a page without prose', () => {
    expect(dense('<p>12</p><p>14</p>')).toEqual(['12', '14']);
  });
});
