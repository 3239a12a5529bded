import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { placeInSentence, quoteSelector } from '../../../engine/report/quote-selector.ts';
import { textFragmentLink } from '../../../engine/report/text-fragment.ts';

const SENTENCE = 'Water covers 1,150 square kilometres of farmland, and 64,000 homes on both banks of the Senn are without power.';
const bare = (exact: string) => ({ exact, prefix: '', suffix: '' });

describe('the selector of a figure', () => {
  it('has the words right before and after it, cut at words', () => {
    const { exact, prefix, suffix } = quoteSelector({ quote: '64,000', sentence: SENTENCE });
    expect(SENTENCE).toContain(prefix + exact + suffix);
    expect(prefix).toMatch(/^1,150 square kilometres of farmland, and $/);
    expect(suffix).toMatch(/^ homes on both banks of the Senn are without$/);
  });

  it('takes no part of a longer number for the figure', () => {
    expect(placeInSentence({ quote: '15', sentence: 'Of 150 boats, 1.15 m long or 15.5 m, 15.' })).toBe(37);
    expect(placeInSentence({ quote: '50', sentence: '1,50 or 50m' })).toBeNull();
  });

  it('is the sentence where the figure stands there twice', () => {
    const sentence = 'Of 12 boats, 12 sank.';
    expect(quoteSelector({ quote: '12', sentence })).toEqual(bare(sentence));
  });

  it('is the figure alone where its sentence is another text', () => {
    expect(quoteSelector({ quote: '12', sentence: 'None.' })).toEqual(bare('12'));
  });

  it('always stands in the sentence', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), fc.integer({ min: 0, max: 1e6 }), fc.string({ unit: 'binary' }), (a, n, b) => {
        const sentence = `${a} ${n} ${b}`;
        const { exact, prefix, suffix } = quoteSelector({ quote: String(n), sentence });
        expect(sentence).toContain(prefix + exact + suffix);
      }),
    );
  });
});

describe('a link to a passage', () => {
  const directive = (link: string | null) => link?.split(':~:text=')[1];

  it('names what stands before and after, and encodes what parts the directive', () => {
    const link = textFragmentLink('https://news.example/a?x=1', {
      exact: '1,150 km² – up 5-fold',
      prefix: 'boats & homes: ',
      suffix: ', so far.',
    });
    expect(link).toBe(
      'https://news.example/a?x=1#:~:text=boats%20%26%20homes%3A-,1%2C150%20km%C2%B2%20%E2%80%93%20up%205%2Dfold,-%2C%20so%20far',
    );
  });

  it('leaves no sign of its own unencoded in a term, and gives the words back', () => {
    fc.assert(
      fc.property(fc.stringMatching(/^\p{L}[^\s]{0,30}\p{L}$/u), (exact) => {
        const terms = directive(textFragmentLink('https://news.example/', bare(exact)))!;
        expect(terms).not.toMatch(/[-,&\s]/);
        expect(decodeURIComponent(terms)).toBe(exact.replace(/\p{Surrogate}/gu, '\uFFFD'));
      }),
    );
  });

  it('leaves out context of mere punctuation', () => {
    expect(directive(textFragmentLink('https://news.example/', { exact: '12', prefix: '“', suffix: '.' }))).toBe('12');
  });

  it('keeps the fragment of the address, and drops a directive that it has', () => {
    expect(textFragmentLink('https://news.example/#live:~:text=old', bare('12'))).toBe('https://news.example/#live:~:text=12');
  });

  it('names a long passage by its ends', () => {
    expect(directive(textFragmentLink('https://news.example/', bare(`${SENTENCE} ${SENTENCE}`)))).toBe(
      'Water%20covers%201%2C150%20square%20kilometres,of%20farmland%2C%20and%2064%2C000%20homes'.split(',')[0] +
        ',the%20Senn%20are%20without%20power.',
    );
  });

  it.each([null, 'about:blank', 'javascript:alert(1)', 'data:text/html,x'])('is none for %j', (url) => {
    expect(textFragmentLink(url, bare('12'))).toBeNull();
  });
});
