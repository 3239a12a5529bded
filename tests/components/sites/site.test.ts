import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { siteFromTyped, siteOf, siteOfPattern } from '../../../platform/sites/site.ts';

describe('a site', () => {
  it.each([
    ['https://news.example/a?b#c', 'https://news.example/*', 'news.example'],
    ['http://127.0.0.1:8080/a', 'http://127.0.0.1/*', 'http://127.0.0.1'],
    ['https://bücher.example/', 'https://xn--bcher-kva.example/*', 'xn--bcher-kva.example'],
  ])('of %s is one host by one scheme', (url, pattern, name) => {
    expect(siteOf(url)).toEqual({ pattern, name });
  });

  it.each(['file:///a.html', 'about:blank', 'chrome://extensions', 'moz-extension://id/a', 'data:text/html,a', 'no address', ''])(
    '%s has none',
    (url) => expect(siteOf(url)).toBeNull(),
  );

  it.each(['*://*/*', 'https://*/*', 'https://*.example/*', '<all_urls>', 'https://news.example/a/*', 'https://news.example', 'file:///*'])(
    '%s is no pattern of one',
    (pattern) => expect(siteOfPattern(pattern)).toBeNull(),
  );

  it.each([
    ['news.example', 'https://news.example/*'],
    [' https://www.news.example/world/a.html ', 'https://www.news.example/*'],
    ['http://localhost:3000/a', 'http://localhost/*'],
    ['NEWS.example/world', 'https://news.example/*'],
  ])('can be typed as %s', (typed, pattern) => {
    expect(siteFromTyped(typed)?.pattern).toBe(pattern);
  });

  it.each(['', 'news', 'two words.example', 'https://', '*.example', 'ftp://news.example', 'javascript:alert(1)', 'mailto:a@b.example'])(
    'is not typed as %j',
    (typed) => expect(siteFromTyped(typed)).toBeNull(),
  );

  it('of anything that is typed is nothing or a pattern of one host', () => {
    fc.assert(
      fc.property(fc.oneof(fc.string(), fc.webUrl(), fc.domain()), (typed) => {
        const site = siteFromTyped(typed);
        return site === null || (siteOfPattern(site.pattern)?.name === site.name && !site.pattern.slice(0, -1).includes('*'));
      }),
      { numRuns: 3000, seed: 12 },
    );
  });
});
