import { describe, expect, it } from 'vitest';
import { parseArticle } from '../../../corpus/parse-article.ts';

const FRONT = {
  id: 'quay-fire',
  title: 'Fire on the quay',
  publisher: 'null',
  origin: 'null',
  originEvidence: 'null',
  published: '2031-04-02',
  publishedBasis: 'dateline',
  publishedEvidence: 'null',
  language: 'en',
  url: 'https://news.example/quay',
  fingerprint: '[7, 11, 4294967295]',
};

function article(
  changes: Partial<Record<keyof typeof FRONT, string | null>> = {},
  body = '- [1] Nine boats burned.\n- [3] Two men were hurt.\n',
): string {
  const fields = Object.entries({ ...FRONT, ...changes }).filter(([, value]) => value !== null);
  return `---\n${fields.map(([key, value]) => `${key}: ${value}`).join('\n')}\n---\n\n${body}`;
}

const errorOf = (source: string): string | null => {
  const parsed = parseArticle(source, 'a/quay-fire.md');
  return parsed.ok ? null : parsed.error;
};

describe('parseArticle', () => {
  it('reads citation and statements, each with its paragraph of the original', () => {
    const parsed = parseArticle(article(), 'a/quay-fire.md');
    expect(parsed.ok && parsed.value).toMatchObject({
      id: 'quay-fire',
      title: 'Fire on the quay',
      publisher: null,
      published: '2031-04-02',
      publishedBasis: 'dateline',
      fingerprint: [7, 11, 4294967295],
      paraphrased: true,
      text: 'Fire on the quay\n\nNine boats burned.\n\nTwo men were hurt.',
      paragraphs: [0, 1, 3],
    });
  });

  it('reads lists over several lines, windows line ends and a byte order mark', () => {
    const source = `\ufeff${article({ fingerprint: '[\n  7,\n  11\n  ]' }).replaceAll('\n', '\r\n')}`;
    const parsed = parseArticle(source, 'a.md');
    expect(parsed.ok && parsed.value.fingerprint).toEqual([7, 11]);
  });

  it('takes a quoted value for text, so that a title may begin with a bracket', () => {
    const parsed = parseArticle(article({ title: '"[Live] Fire: \\"all out\\""' }), 'a.md');
    expect(parsed.ok && parsed.value.title).toBe('[Live] Fire: "all out"');
  });

  it.each<[string, string, RegExp]>([
    ['no front matter', 'Nine boats burned.', /^a\/quay-fire\.md:1: front matter missing/],
    ['front matter left open', '---\nid: a\n', /^a\/quay-fire\.md:3: front matter is not closed/],
    [
      'a line that is no field',
      article().replace('language: en', 'language'),
      /^a\/quay-fire\.md:10: wants "field: value", found "language"/,
    ],
    ['a field twice', article().replace('language: en', 'id: b'), /^a\/quay-fire\.md:10: id: is given twice/],
    ['a field missing', article({ language: null }), /^a\/quay-fire\.md:12: language: is missing/],
    [
      'a field unknown',
      article().replace('language: en', 'language: en\nauthor: me'),
      /^a\/quay-fire\.md:11: author: is no field of an article/,
    ],
    ['an id with blanks', article({ id: 'Quay Fire' }), /^a\/quay-fire\.md:2: id: wants small letters.*"Quay Fire"/],
    ['a day that does not exist', article({ published: '2031-02-30' }), /^a\/quay-fire\.md:7: published: wants a date.*"2031-02-30"/],
    [
      'a date without its basis',
      article({ publishedBasis: 'null' }),
      /^a\/quay-fire\.md:8: publishedBasis: is null exactly where published is null/,
    ],
    [
      'an inferred date without evidence',
      article({ publishedBasis: 'inferred' }),
      /^a\/quay-fire\.md:9: publishedEvidence: an inferred date wants its evidence/,
    ],
    [
      'an unknown basis',
      article({ publishedBasis: 'guessed' }),
      /^a\/quay-fire\.md:8: publishedBasis: wants dateline, inferred or null, found "guessed"/,
    ],
    ['hashes that are none', article({ fingerprint: '[1.5]' }), /^a\/quay-fire\.md:12: fingerprint: wants whole numbers/],
    ['a broken list', article({ fingerprint: '[1, 2' }), /^a\/quay-fire\.md:12: fingerprint: wants a list of numbers/],
    ['no statement', article({}, ''), /statement: there is none/],
    [
      'a statement without paragraph',
      article({}, '- Nine boats burned.\n'),
      /^a\/quay-fire\.md:15: statement: wants "- \[paragraph\] statement"/,
    ],
    [
      'a statement out of order',
      article({}, '- [3] Two men were hurt.\n- [1] Nine boats burned.\n'),
      /^a\/quay-fire\.md:16: statement: paragraph 1 after 3/,
    ],
    ['a statement without full stop', article({}, '- [3] Two men\n'), /^a\/quay-fire\.md:15: statement: ends without a full stop/],
  ])('names file, line and field: %s', (_, source, expected) => {
    expect(errorOf(source)).toMatch(expected);
  });
});
