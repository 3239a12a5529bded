import { parseHTML } from 'linkedom';
import { describe, expect, it } from 'vitest';
import { findTitle } from '../../../platform/page/find-title.ts';
import { readMetadata } from '../../../platform/page/read-metadata.ts';

function titleOf(head: string, body: string): string | null {
  const document = parseHTML(`<!doctype html><html><head>${head}</head><body>${body}</body></html>`).document as unknown as Document;
  return findTitle(document, readMetadata(document, null), () => false)?.text ?? null;
}

describe('findTitle', () => {
  it.each([
    [
      'the h1 before the page’s data',
      '<title>Fire in Ness | Post</title>',
      '<h1>Fire in Ness: nine boats</h1>',
      'Fire in Ness: nine boats',
    ],
    [
      'the h1 that is the headline among several',
      '<title>Fire in Ness | Post</title>',
      '<h1>News</h1><h1>Fire in Ness</h1>',
      'Fire in Ness',
    ],
    [
      'not an h1 that is the site’s name',
      '<title>Fire in Ness | Post</title><meta property="og:site_name" content="Post">',
      '<h1>POST</h1>',
      'Fire in Ness',
    ],
    ['<title> without the site', '<title>Fire in Ness burns nine boats - Ness Post</title>', '', 'Fire in Ness burns nine boats'],
    [
      'a dash within a headline stays',
      '<title>Fire – nine boats burn on the quay of Ness</title>',
      '',
      'Fire – nine boats burn on the quay of Ness',
    ],
    ['nothing where there is nothing', '', '<p>Text</p>', null],
  ])('takes %s', (_, head, body, expected) => {
    expect(titleOf(head, body)).toBe(expected);
  });
});
