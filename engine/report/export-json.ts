import type { Claim, Interval, Report, Source } from '../types.ts';
import { linkToClaim, linkToSource } from './claim-link.ts';
import { valueBeside } from './value-in-unit.ts';

export const REPORT_FORMAT = 'second-source-report';
export const REPORT_VERSION = 1;

/** What a file says beyond the report: places as links, and figures in the page's unit. */
export interface ReportFile extends Report {
  readonly format: typeof REPORT_FORMAT;
  readonly version: typeof REPORT_VERSION;
}
export interface LinkedClaim extends Claim {
  /** To the figure's place on the page (text fragment); `null` where it is of no page. */
  readonly link: string | null;
}
export interface LinkedSource extends Source {
  /** To the article, or to the passage where its own words are known. */
  readonly link: string | null;
  /** The figure in the unit of the page's; `null` where it is in that unit, or does not convert. */
  readonly inPageUnit: Interval | null;
}

/** A report as a JSON file: all of the report, in the form that `check --json` prints, with links and conversions added. */
export function exportJson(report: Report): string {
  const facts = (of: Report['facts']) =>
    of.map((fact) => ({
      ...fact,
      page: fact.page.map((claim): LinkedClaim => ({ ...claim, link: linkToClaim(claim, report.page) })),
      sources: fact.sources.map((source): LinkedSource => {
        const beside = fact.page[0];
        return {
          ...source,
          link: linkToSource(source),
          inPageUnit: beside === undefined ? null : valueBeside(source.claim, beside),
        };
      }),
    }));
  const file: ReportFile = {
    format: REPORT_FORMAT,
    version: REPORT_VERSION,
    ...report,
    facts: facts(report.facts),
    possible: facts(report.possible),
  };
  return `${JSON.stringify(file, null, 2)}\n`;
}
