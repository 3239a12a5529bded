import { linkToClaim } from '../../engine/report/claim-link.ts';
import { describeFact, describeReport, describeSelfCheck } from '../../engine/report/describe-report.ts';
import type { Block } from '../../engine/report/evidence-document.ts';
import { exportAnnotations } from '../../engine/report/export-annotations.ts';
import { exportCsvFile } from '../../engine/report/export-csv.ts';
import { exportJson } from '../../engine/report/export-json.ts';
import { reportOfFact, reportOfSelfCheck } from '../../engine/report/narrow-report.ts';
import { writeHtml } from '../../engine/report/write-html.ts';
import { writeMarkdown } from '../../engine/report/write-markdown.ts';
import type { Fact, Report, SelfCheck } from '../../engine/types.ts';
import type { Messages } from '../messages/messages.ts';
import type { EvidenceFile } from './evidence-backend.ts';
import { exportWords } from './export-words.ts';

/** What is kept: a whole report, or one card of it. */
export type Evidence =
  | { readonly kind: 'report'; readonly report: Report }
  | { readonly kind: 'fact'; readonly report: Report; readonly fact: Fact }
  | { readonly kind: 'self-check'; readonly report: Report; readonly finding: SelfCheck };

export type FileKind = 'markdown' | 'csv' | 'json' | 'annotations';

export const evidenceHtml = (evidence: Evidence, messages: Messages): string => writeHtml(blocksOf(evidence, messages));
export const evidenceMarkdown = (evidence: Evidence, messages: Messages): string => writeMarkdown(blocksOf(evidence, messages));

/** A link to the place on the page that a card is about; `null` for a whole report, and where the words are of no page. */
export function evidencePlace(evidence: Evidence): string | null {
  const claim = evidence.kind === 'fact' ? evidence.fact.page[0] : undefined;
  return claim === undefined ? null : linkToClaim(claim, evidence.report.page);
}

/** @returns `null` where there is no such file: annotations of words that are of no page */
export function evidenceFile(evidence: Evidence, kind: FileKind, messages: Messages): EvidenceFile | null {
  const report = narrow(evidence);
  const name = fileName(evidence);
  switch (kind) {
    case 'markdown':
      return { name: `${name}.md`, type: 'text/markdown;charset=utf-8', content: evidenceMarkdown(evidence, messages) };
    case 'csv':
      return { name: `${name}.csv`, type: 'text/csv;charset=utf-8', content: exportCsvFile(report) };
    case 'json':
      return { name: `${name}.json`, type: 'application/json', content: exportJson(report) };
    case 'annotations': {
      const context = { made: new Date(), newId: () => crypto.randomUUID(), language: messages.locale };
      const content = exportAnnotations(report, context, exportWords(messages));
      return content === null ? null : { name: `${name}.jsonld`, type: 'application/ld+json', content };
    }
  }
}

function blocksOf(evidence: Evidence, messages: Messages): Block[] {
  const words = exportWords(messages);
  const { page } = evidence.report;
  switch (evidence.kind) {
    case 'report':
      return describeReport(evidence.report, words);
    case 'fact':
      return describeFact(evidence.fact, page, words);
    case 'self-check':
      return describeSelfCheck(evidence.finding, page, words);
  }
}

function narrow(evidence: Evidence): Report {
  switch (evidence.kind) {
    case 'report':
      return evidence.report;
    case 'fact':
      return reportOfFact(evidence.report, evidence.fact);
    case 'self-check':
      return reportOfSelfCheck(evidence.report, evidence.finding);
  }
}

/** Longest part of a title in a file's name: with folder and ending it stays under what Windows takes. */
const LONGEST_NAME = 60;

/** "second-source-senn-floods-toll-reaches-117-2025-06-09": letters and digits of any script, nothing that a file system minds. */
function fileName(evidence: Evidence): string {
  const { page } = evidence.report;
  const title = evidence.kind === 'fact' ? evidence.fact.label : (page.title ?? '');
  const slug = title
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[^\p{L}\p{M}\p{N}]+/gu, '-')
    .slice(0, LONGEST_NAME)
    .replace(/^-+|-+$|[\uD800-\uDBFF]$/g, '');
  const day = page.published?.slice(0, 10).replace(/[^\d-]/g, '') ?? '';
  return ['second-source', slug, day].filter((part) => part !== '').join('-');
}
