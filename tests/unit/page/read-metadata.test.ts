import { parseHTML } from 'linkedom';
import { describe, expect, it } from 'vitest';
import { type Metadata, readMetadata } from '../../../platform/page/read-metadata.ts';

const read = (head: string, url: string | null = null): Metadata =>
  readMetadata(parseHTML(`<!doctype html><html><head>${head}</head><body></body></html>`).document as unknown as Document, url);
const ld = (value: unknown): string => `<script type="application/ld+json">${JSON.stringify(value)}</script>`;

describe('readMetadata', () => {
  it('reads an article within a list, and its publisher by name', () => {
    const things = [
      { '@type': 'Person', name: 'I' },
      [{ '@type': 'NewsArticle', headline: 'Fire', datePublished: '2031-04-02', publisher: { name: 'Ness Post' } }],
    ];
    expect(read(ld(things))).toMatchObject({ titles: ['Fire'], published: '2031-04-02', publisher: 'Ness Post' });
  });

  it('takes the article of several that has the page’s address', () => {
    const things = [
      { '@type': 'NewsArticle', headline: 'Other', url: 'https://n.example/other' },
      { '@type': 'NewsArticle', headline: 'Fire', url: 'https://n.example/fire#top' },
    ];
    expect(read(ld(things), 'https://n.example/fire').titles).toEqual(['Fire']);
  });

  it('passes over JSON-LD that is faulty, huge or nested without end', () => {
    let deep: unknown = { '@type': 'NewsArticle', headline: 'Deep' };
    for (let i = 0; i < 50; i++) deep = { '@graph': [deep] };
    const huge = { '@type': 'NewsArticle', headline: 'x'.repeat(400_000) };
    expect(read(`<script type="application/ld+json">{,}</script>${ld(deep)}${ld(huge)}`).titles).toEqual([]);
  });

  it('is not led astray by keys that objects inherit', () => {
    const source =
      '<script type="application/ld+json">{"@type":"NewsArticle","__proto__":{"headline":"Polluted","publisher":"Evil"}}</script>';
    expect(read(source)).toMatchObject({ titles: [], publisher: null });
    expect(({} as Record<string, unknown>).headline).toBeUndefined();
  });

  it('prefers the stated day to one in the address, and that to none', () => {
    expect(read('', 'https://n.example/2031/04/02/fire').published).toBe('2031-04-02');
    expect(read('<meta name="DC.date" content="2031-04-01">', 'https://n.example/2031/04/02/fire').published).toBe('2031-04-01');
    expect(read('', 'https://n.example/fire-2031').published).toBeNull();
  });

  it('reads a day that is only shown, where it is marked as one', () => {
    const page = (body: string): string | null =>
      readMetadata(parseHTML(`<!doctype html><html><body>${body}</body></html>`).document as unknown as Document, null).published;
    expect(page('<div class="post-meta">By Ilka Dorn · Published 2 April 2031, 09:30 · 12 shares</div>')).toBe('2031-04-02');
    expect(page('<li><span class="date">2 April 2031</span> Another story</li><p>On 3 April 2031 nine boats burned.</p>')).toBeNull();
  });

  it('resolves the canonical address and drops its fragment', () => {
    expect(read('<link rel="canonical" href="/fire#x">', 'https://n.example/a?b').canonical).toBe('https://n.example/fire');
    expect(read('<link rel="canonical" href="javascript:alert(1)">', 'https://n.example/a').canonical).toBeNull();
    expect(read('<link rel="canonical" href="/fire">').canonical).toBeNull();
  });

  it('knows the agency credited as author, not one merely named in a long credit', () => {
    expect(read('<meta name="author" content="By The Associated Press">').wire).toBe('AP');
    expect(read(`<meta name="author" content="${'Ilka Dorn, who wrote for many papers and for '.repeat(2)}Reuters">`).wire).toBeNull();
    expect(read('<meta name="author" content="Ilka Dorn">').wire).toBeNull();
  });

  it.each([
    ['<meta property="og:locale" content="pt_BR">', 'pt-BR'],
    ['<meta http-equiv="Content-Language" content="de">', 'de'],
    ['<meta property="og:locale" content="all of them">', null],
  ])('reads the language of %s', (head, language) => {
    expect(read(head).language).toBe(language);
  });
});
