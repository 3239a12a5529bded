import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { locateQuote, quoteFrom } from '../../../../platform/page/marks/locate-quote.ts';

const TEXT = 'Flood in Ness\n\nSome 64,000 homes are dark. The river stood at 9.4 metres.\n\nOf 12 boats 12 sank, and 12 people died.';

const find = (now: string, words: string, nth = 0): number | null => {
  let start = TEXT.indexOf(words);
  for (let i = 0; i < nth; i++) start = TEXT.indexOf(words, start + 1);
  return locateQuote(now, quoteFrom(TEXT, start, start + words.length));
};

describe('a quotation', () => {
  it('is where it was in a text that has not changed, also the second of several', () => {
    expect(find(TEXT, '64,000')).toBe(TEXT.indexOf('64,000'));
    expect(find(TEXT, '12', 1)).toBe(TEXT.indexOf('12 sank'));
  });

  it('moves with its words', () => {
    const now = `A correction, put before everything.\n\n${TEXT}`;
    expect(find(now, '9.4 metres')).toBe(now.indexOf('9.4 metres'));
    expect(find(now, '12', 2)).toBe(now.indexOf('12 people'));
  });

  it('is found where only one side of it is as it was', () => {
    const now = TEXT.replace('The river stood at', 'Since Monday the river has been at');
    expect(find(now, '9.4 metres')).toBe(now.indexOf('9.4 metres'));
  });

  it('is gone where the figure was corrected, or has become part of another', () => {
    expect(find(TEXT.replace('64,000', '46,000'), '64,000')).toBeNull();
    expect(find(TEXT.replace('64,000', '164,000'), '64,000')).toBeNull();
    expect(find(TEXT.replace('9.4 metres', '9.4 metres high'), '9.4 metres')).not.toBeNull();
  });

  it('is gone where its words stand only among others', () => {
    expect(find('In all 64,000 tickets were sold at the gate.', '64,000')).toBeNull();
  });

  it('of nothing is nowhere', () => {
    expect(locateQuote(TEXT, quoteFrom(TEXT, 5, 5))).toBeNull();
  });

  it('is found again at its own words, whatever is put before the text', () => {
    fc.assert(
      fc.property(fc.string({ maxLength: 200 }), fc.nat(TEXT.length - 1), fc.integer({ min: 1, max: 12 }), (before, start, length) => {
        const quote = quoteFrom(TEXT, start, Math.min(TEXT.length, start + length));
        const at = locateQuote(`${before}\n\n${TEXT}`, quote);
        if (at !== null) expect(`${before}\n\n${TEXT}`.slice(at, at + quote.words.length)).toBe(quote.words);
      }),
      { seed: 4, numRuns: 500 },
    );
  });
});
