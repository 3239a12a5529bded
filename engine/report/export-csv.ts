import type { Claim, Fact, Report, Source } from '../types.ts';

/** Columns in order: the heading and what stands in it. */
const COLUMNS: readonly (readonly [string, (row: Row) => string | number | null])[] = [
  ['page_title', ({ report }) => report.page.title],
  ['page_publisher', ({ report }) => report.page.publisher],
  ['page_published', ({ report }) => report.page.published],
  ['page_url', ({ report }) => report.page.url],
  ['shown_as', ({ possible }) => (possible ? 'possible' : 'fact')],
  ['fact', ({ fact }) => fact.label],
  ['relation', ({ source }) => source.relation],
  ['ratio', ({ source }) => source.ratio],
  ['page_figure', ({ claim }) => claim.quote],
  ['page_min', ({ claim }) => claim.value.min],
  ['page_max', ({ claim }) => claim.value.max],
  ['page_unit', ({ claim }) => claim.unit],
  ['page_claimant', ({ claim }) => claim.claimant],
  ['page_sentence', ({ claim }) => claim.sentence],
  ['source_figure', ({ source }) => source.claim.quote],
  ['source_min', ({ source }) => source.claim.value.min],
  ['source_max', ({ source }) => source.claim.value.max],
  ['source_unit', ({ source }) => source.claim.unit],
  ['source_claimant', ({ source }) => source.claim.claimant],
  ['source_sentence', ({ source }) => source.claim.sentence],
  ['source_title', ({ source }) => source.article.title],
  ['source_publisher', ({ source }) => source.article.publisher],
  ['source_published', ({ source }) => source.article.published],
  ['source_url', ({ source }) => source.article.url],
  ['source_origin', ({ source }) => source.article.origin],
  ['same_origin_as_page', ({ source }) => (source.sameOriginAsPage ? 'yes' : 'no')],
  ['probability_same_fact', ({ source }) => source.score],
  ['reasons', ({ source }) => source.reasons.map((reason) => reason.text).join(' · ')],
];

/** One pair of figures. */
interface Row {
  readonly report: Report;
  readonly possible: boolean;
  readonly fact: Fact;
  readonly claim: Claim;
  readonly source: Source;
}

/** The line of headings, for one report or several. */
export const csvHeader = (): string => line(COLUMNS.map(([heading]) => heading));

/** One line for each pair of a page's figure and another article's, without headings. */
export function csvRows(report: Report): string {
  const rows = [false, true].flatMap((possible) =>
    (possible ? report.possible : report.facts).flatMap((fact) =>
      fact.page.flatMap((claim) => fact.sources.map((source): Row => ({ report, possible, fact, claim, source }))),
    ),
  );
  return rows.map((row) => line(COLUMNS.map(([, read]) => cell(read(row))))).join('');
}

/** A report as CSV (RFC 4180: comma, CRLF, doubled quotation marks). No cell is taken for a formula by a spreadsheet. */
export const exportCsv = (report: Report): string => csvHeader() + csvRows(report);

const line = (cells: readonly string[]): string => `${cells.join(',')}\r\n`;

function cell(value: string | number | null): string {
  if (value === null) return '';
  if (typeof value === 'number') return String(value);
  // Spreadsheets run a cell that begins like this, full-width signs too; an apostrophe makes it text. Text comes from any page.
  const text = /^[\s]*[=+\-@＝＋－＠]|^[\t\r\n]/.test(value) ? `'${value}` : value;
  return /[",\r\n']/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}
