import type { Report } from '../types.ts';
import { describeReport } from './describe-report.ts';
import { ENGLISH_WORDS, type ExportWords } from './export-words.ts';
import { writeMarkdown } from './write-markdown.ts';

/** A report as Markdown: a section a fact with a table of its figures. What comes from pages is escaped: it brings no links, no HTML. */
export const exportMarkdown = (report: Report, words: ExportWords = ENGLISH_WORDS): string => writeMarkdown(describeReport(report, words));
