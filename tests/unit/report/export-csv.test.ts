import { describe, expect, it } from 'vitest';
import { csvHeader, exportCsv, exportCsvFile } from '../../../engine/report/export-csv.ts';
import type { Claim, Report } from '../../../engine/types.ts';
import { floodReport } from '../../components/fixtures/flood-report.ts';

const claim = (quote: string, sentence: string, value: number): Claim => ({
  quote,
  start: 0,
  end: quote.length,
  sentence,
  value: { min: value, max: value },
  modifier: 'exact',
  unit: null,
  unitNames: [],
  dimension: 'count',
  canonical: { min: value, max: value, unit: null },
  restatement: null,
  measured: 'boats',
  action: 'burned',
  place: [],
  time: { kind: 'now', from: null, to: null, asOf: null, quote: null },
  claimant: null,
  hedged: false,
  paragraph: 1,
});

const report = (title: string, sentence: string): Report => ({
  page: { title, publisher: null, published: '2031-04-02', language: 'en', url: null, claims: 3 },
  facts: [
    {
      id: 'f',
      label: 'Boats burned',
      relation: 'differs',
      dimension: 'count',
      page: [claim('nine', sentence, 9)],
      reports: 1,
      origins: 1,
      sources: [
        {
          article: {
            id: 'a',
            title: 'Quay, "all" on fire',
            publisher: '@coast',
            published: null,
            publishedBasis: null,
            publishedEvidence: null,
            url: null,
            origin: 'a',
            originEvidence: null,
            paraphrased: true,
          },
          claim: claim('−11', '11 boats | burned.', -11),
          relation: 'differs',
          ratio: 1.2,
          score: 0.9,
          sameOriginAsPage: false,
          reasons: [],
        },
      ],
    },
  ],
  possible: [],
  copies: [],
  selfChecks: [],
});

/** Cells of a CSV text without line breaks in cells. */
const rows = (csv: string): string[][] =>
  csv
    .trimEnd()
    .split('\r\n')
    .map((line) => [...line.matchAll(/(?:^|,)(?:"((?:[^"]|"")*)"|([^,]*))/g)].map((m) => (m[1] ?? m[2] ?? '').replaceAll('""', '"')));

describe('exportCsv', () => {
  it('has a row for each pair of figures, as many cells as headings, unknown left empty', () => {
    const [head, row] = rows(exportCsv(report('Fire', 'Nine boats burned.')));
    const cell = (name: string): string | undefined => row?.[head?.indexOf(name) ?? -1];
    expect(row?.length).toBe(head?.length);
    expect([cell('page_figure'), cell('page_min'), cell('source_title'), cell('source_published')]).toEqual([
      'nine',
      '9',
      'Quay, "all" on fire',
      '',
    ]);
    expect(cell('source_min')).toBe('-11');
  });

  it.each(['=HYPERLINK("http://x")', '+1', '-1', '@SUM(A1)', '\t=1', ' =1', '＝1'])('makes no formula of %j', (title) => {
    const [, row] = rows(exportCsv(report(title, 'Nine boats burned.')));
    expect(row?.[0]).toBe(`'${title}`);
  });

  it('gives figures in the unit of the page too, and places as links', () => {
    const [head, ...lines] = rows(exportCsv({ ...floodReport, page: { ...floodReport.page, url: 'https://gazette.example/toll' } }));
    const of = (line: string[] | undefined, name: string) => line?.[head?.indexOf(name) ?? -1];
    const feet = lines.find((line) => of(line, 'source_figure') === '31 feet');
    expect(of(feet, 'source_min_in_page_unit')).toBe('9.4');
    expect(of(feet, 'page_link')).toBe('https://gazette.example/toll#:~:text=9.4%20metres');
    expect(of(feet, 'source_link')).toBe('https://coastwire.example/valley');
    const check = lines.at(-1);
    expect(check?.length).toBe(head?.length);
    expect([of(check, 'shown_as'), of(check, 'page_figure')]).toEqual(['self-check', '715 square miles']);
  });

  it('as a file begins with a byte order mark, once, and on a pipe with none', () => {
    const of = report('Fire', 'Nine boats burned.');
    expect(exportCsvFile(of)).toBe(`\uFEFF${exportCsv(of)}`);
    expect(exportCsv(of)).not.toContain('\uFEFF');
  });

  it('has only the headings where no fact was found', () => {
    expect(exportCsv({ ...report('a', 'b'), facts: [] })).toBe(csvHeader());
  });
});
