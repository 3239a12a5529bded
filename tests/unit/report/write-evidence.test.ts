import { parseHTML } from 'linkedom';
import { describe, expect, it } from 'vitest';
import { exportHtml } from '../../../engine/report/export-html.ts';
import { exportMarkdown } from '../../../engine/report/export-markdown.ts';
import { reportOfFact } from '../../../engine/report/narrow-report.ts';
import type { Report } from '../../../engine/types.ts';
import { article, claim, fact, report, source } from '../../components/fixtures/build.ts';
import { floodReport } from '../../components/fixtures/flood-report.ts';

const onPage: Report = { ...floodReport, page: { ...floodReport.page, url: 'https://gazette.example/toll' } };

/** A report whose every text is this one. */
const saying = (text: string, url: string | null = null): Report =>
  report({
    page: { title: text, publisher: text, url, claims: 1 },
    facts: [
      fact(
        'f',
        text,
        'differs',
        [claim('12', 12, { sentence: text, claimant: text })],
        [source(article('a', { title: text, publisher: text, url }), claim('13', 13, { sentence: text, claimant: text }), 'differs')],
      ),
    ],
    selfChecks: [{ quote: text, start: 0, end: 1, kind: 'parts', problem: text, expected: text }],
  });

describe('a report as Markdown', () => {
  it('has a section for each fact, with both figures, citation, claimant, date, conversion and why', () => {
    const markdown = exportMarkdown(onPage);
    for (const { label } of onPage.facts) expect(markdown).toContain(`: ${label}`);
    for (const words of [
      '**About 12,000**',
      '**nearly 18,500**; as of 2025-06-06; civil protection office',
      '[Valley towns emptied overnight](https://coastwire.example/valley), Coastwire, 2025-06-06, ¶4, paraphrase',
      '**31 feet** = 9.4 meter',
      '2025-06-03 (inferred)',
      '## ≠ Differs (1.5×): People evacuated',
      '**Why compared:** left their homes ≈ evacuated',
      '**Mind:** 3 days apart',
      '## Possibly the same fact',
      '“715 square miles”: 1,150 km² is written as 715 sq mi',
    ])
      expect(markdown).toContain(words);
  });

  it('links each figure to its place on the page', () => {
    expect(exportMarkdown(onPage)).toContain('](https://gazette.example/toll#:~:text=About%2012%2C000)');
  });

  it('of a card is that card', () => {
    const [first, second] = onPage.facts;
    const markdown = exportMarkdown(reportOfFact(onPage, first!));
    expect(markdown).toContain(first!.label);
    expect(markdown).not.toContain(second!.label);
    expect(exportMarkdown(reportOfFact(onPage, onPage.possible[0]!))).toContain('## Possibly the same fact');
  });

  it.each([
    ['a link', '[Fire](http://x.example)', '\\[Fire\\](http\\://x.example)'],
    ['HTML', '<img src=x>', '\\<img src=x\\>'],
    ['emphasis and code', '*a* _b_ `c` ~d~', '\\*a\\* \\_b\\_ \\`c\\` \\~d\\~'],
    ['a cell', 'a | b', 'a \\| b'],
    ['a formula', '$5 and $6', '\\$5 and \\$6'],
    ['a mention and an address', '@all a@b.example www.x.example', '\\@all a\\@b.example www\\.x.example'],
    ['an entity', '&lt;', '\\&lt;'],
    ['its own escape', '\\*', '\\\\\\*'],
    ['another direction', 'safe\u202Eevil', 'safeevil'],
  ])('makes no %s of what a page says', (_, text, written) => {
    const markdown = exportMarkdown(saying(text));
    expect(markdown.split('\n')[0]).toBe(`# ${written}`);
    expect(markdown.replaceAll(written, '')).not.toContain(text);
  });

  it.each(['# a', '- a', '+ a', '1. a', '12) a', '--- a', '=== a'])('begins no block with %j', (text) => {
    const line = exportMarkdown(saying(text)).split('\n')[2]!;
    expect(line).not.toMatch(/^(?:[#\-+=]|\d+[.)])/);
    expect(line.replace('\\', '')).toBe(text);
  });

  it('keeps every row of a table at one line and as many cells', () => {
    const rows = exportMarkdown(saying('a\n|\r\n| b \u2028 c'))
      .split('\n')
      .filter((line) => line.startsWith('|'));
    expect(rows).toHaveLength(4);
    expect(new Set(rows.map((row) => row.replaceAll('\\|', '').split('|').length))).toEqual(new Set([6]));
  });

  it('writes an address so that it ends where it ends', () => {
    expect(exportMarkdown(saying('T', 'https://x.example/a_(b)|c d'))).toContain('(https://x.example/a%5F%28b%29%7Cc%20d)');
    expect(exportMarkdown(saying('T', 'javascript:alert(1)'))).not.toContain('javascript');
  });
});

describe('a report as HTML', () => {
  it('says what the Markdown says, in a table a fact', () => {
    const { document } = parseHTML(`<body>${exportHtml(onPage)}</body>`);
    expect(document.querySelectorAll('table')).toHaveLength(onPage.facts.length + onPage.possible.length);
    expect(document.querySelector('h1 a')?.getAttribute('href')).toBe('https://gazette.example/toll');
    const [, row] = document.querySelectorAll('tbody tr');
    expect([...row!.children].map((cell) => cell.textContent)).toEqual([
      '≠ Differs',
      'nearly 18,500; as of 2025-06-06; civil protection office',
      'nearly 18,500',
      'Valley towns emptied overnight, Coastwire, 2025-06-06, ¶4, paraphrase',
    ]);
  });

  it('has no element, attribute or address that a page brought', () => {
    const hostile = `"><script>alert(1)</script><img src=x onerror='alert(1)'>`;
    const { document } = parseHTML(`<body>${exportHtml(saying(hostile, 'javascript:alert(1)'))}</body>`);
    expect(document.querySelectorAll('script, img, a')).toHaveLength(0);
    expect(document.querySelector('h1')?.textContent).toBe(hostile);
    const quoted = parseHTML(`<body>${exportHtml(saying('T', 'https://x.example/" onclick="alert(1)'))}</body>`).document;
    expect([...quoted.querySelectorAll('a')].flatMap((a) => [...a.attributes].map(({ name }) => name)).filter((n) => n !== 'href')).toEqual(
      [],
    );
  });
});
