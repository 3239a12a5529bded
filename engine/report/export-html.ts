import type { Report } from '../types.ts';
import { describeReport } from './describe-report.ts';
import { ENGLISH_WORDS, type ExportWords } from './export-words.ts';
import { writeHtml } from './write-html.ts';

/** A report as a fragment of HTML, to be pasted into a document. */
export const exportHtml = (report: Report, words: ExportWords = ENGLISH_WORDS): string => writeHtml(describeReport(report, words));
