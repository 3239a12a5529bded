import type { Claim, Fact, Report, SelfCheck, Source } from '../types.ts';
import { linkToClaim, linkToSource } from './claim-link.ts';
import { valueBeside } from './value-in-unit.ts';

type Cell = string | number | null;

/** Columns in order: the heading, what stands in it for a pair of figures, and what for a finding of the page about itself. */
const COLUMNS: readonly (readonly [string, (row: Row) => Cell, ((check: SelfCheck, report: Report) => Cell)?])[] = [
  ['page_title', ({ report }) => report.page.title, (_, { page }) => page.title],
  ['page_publisher', ({ report }) => report.page.publisher, (_, { page }) => page.publisher],
  ['page_published', ({ report }) => report.page.published, (_, { page }) => page.published],
  ['page_url', ({ report }) => report.page.url, (_, { page }) => page.url],
  ['shown_as', ({ possible }) => (possible ? 'possible' : 'fact'), () => 'self-check'],
  ['fact', ({ fact }) => fact.label, ({ kind }) => kind],
  ['relation', ({ source }) => source.relation],
  ['ratio', ({ source }) => source.ratio],
  ['page_figure', ({ claim }) => claim.quote, ({ quote }) => quote],
  ['page_modifier', ({ claim }) => claim.modifier],
  ['page_min', ({ claim }) => claim.value.min],
  ['page_max', ({ claim }) => claim.value.max],
  ['page_unit', ({ claim }) => claim.unit],
  ['page_as_of', ({ claim }) => claim.time.asOf],
  ['page_claimant', ({ claim }) => claim.claimant],
  ['page_sentence', ({ claim }) => claim.sentence],
  ['page_paragraph', ({ claim }) => claim.paragraph],
  ['page_link', ({ claim, report }) => linkToClaim(claim, report.page)],
  ['source_figure', ({ source }) => source.claim.quote, ({ expected }) => expected],
  ['source_modifier', ({ source }) => source.claim.modifier],
  ['source_min', ({ source }) => source.claim.value.min],
  ['source_max', ({ source }) => source.claim.value.max],
  ['source_unit', ({ source }) => source.claim.unit],
  ['source_min_in_page_unit', ({ source, claim }) => valueBeside(source.claim, claim)?.min ?? null],
  ['source_max_in_page_unit', ({ source, claim }) => valueBeside(source.claim, claim)?.max ?? null],
  ['source_as_of', ({ source }) => source.claim.time.asOf],
  ['source_claimant', ({ source }) => source.claim.claimant],
  ['source_sentence', ({ source }) => source.claim.sentence],
  ['source_paragraph', ({ source }) => source.claim.paragraph],
  ['source_paraphrased', ({ source }) => yesNo(source.article.paraphrased)],
  ['source_title', ({ source }) => source.article.title],
  ['source_publisher', ({ source }) => source.article.publisher],
  ['source_published', ({ source }) => source.article.published],
  ['source_published_basis', ({ source }) => source.article.publishedBasis],
  ['source_url', ({ source }) => source.article.url],
  ['source_link', ({ source }) => linkToSource(source)],
  ['source_origin', ({ source }) => source.article.origin],
  ['same_origin_as_page', ({ source }) => yesNo(source.sameOriginAsPage)],
  ['probability_same_fact', ({ source }) => source.score],
  ['reasons', ({ source }) => source.reasons.map((reason) => reason.text).join(' · '), ({ problem }) => problem],
];

const yesNo = (is: boolean): string => (is ? 'yes' : 'no');

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

/** One line for each pair of a page's figure and another article's, then one for each finding of the page about itself; no headings. */
export function csvRows(report: Report): string {
  const rows = [false, true].flatMap((possible) =>
    (possible ? report.possible : report.facts).flatMap((fact) =>
      fact.page.flatMap((claim) => fact.sources.map((source): Row => ({ report, possible, fact, claim, source }))),
    ),
  );
  const pairs = rows.map((row) => line(COLUMNS.map(([, read]) => cell(read(row)))));
  const checks = report.selfChecks.map((check) => line(COLUMNS.map(([, , read]) => cell(read?.(check, report) ?? null))));
  return [...pairs, ...checks].join('');
}

/**
 * A report as CSV (RFC 4180: comma, CRLF, doubled quotation marks, UTF-8). No cell is taken for a formula by a spreadsheet.
 * Without a byte order mark, which most programs would take for a part of the first heading: the command line pipes this on.
 */
export const exportCsv = (report: Report): string => csvHeader() + csvRows(report);

/**
 * The same as a file to be opened with a double click: Excel reads a CSV without a byte order mark in the machine's old code
 * page and shows "kmÂ²" for "km²"; LibreOffice, Numbers and Google's sheets skip the mark.
 */
export const exportCsvFile = (report: Report): string => `\uFEFF${exportCsv(report)}`;

const line = (cells: readonly string[]): string => `${cells.join(',')}\r\n`;

function cell(value: Cell): string {
  if (value === null) return '';
  if (typeof value === 'number') return String(value);
  // Spreadsheets run a cell that begins like this, full-width signs too; an apostrophe makes it text. Text comes from any page.
  const text = /^[\s]*[=+\-@＝＋－＠]|^[\t\r\n]/.test(value) ? `'${value}` : value;
  return /[",\r\n']/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}
