import { checkPage } from '../../engine/pipeline.ts';
import { csvHeader, csvRows } from '../../engine/report/export-csv.ts';
import { exportMarkdown } from '../../engine/report/export-markdown.ts';
import { onlyOne, readArguments } from '../arguments.ts';
import { InputError } from '../input-error.ts';
import { readCorpora } from '../inputs/read-corpora.ts';
import { readPageFile } from '../inputs/read-page-file.ts';
import { reportText } from '../output/report-text.ts';

/** `check FILE…`: the report of each page. All pages are read before anything is printed. */
export async function check(argv: readonly string[]): Promise<string> {
  const { positionals: files, options } = readArguments('check', argv, {
    corpus: 'values',
    json: 'switch',
    markdown: 'switch',
    csv: 'switch',
  });
  const { corpus: packs, ...form } = options;
  onlyOne('check', form);
  if (files.length === 0) throw new InputError('check: no file given; see second-source check --help');
  const pages = files.map(readPageFile);
  const corpus = readCorpora(packs);
  const reports = pages.map((page) => checkPage(page, corpus));
  if (form.json) return reports.map((report) => `${JSON.stringify(report)}\n`).join('');
  if (form.csv) return csvHeader() + reports.map(csvRows).join('');
  return reports.map((report) => (form.markdown ? exportMarkdown(report) : reportText(report))).join('\n');
}
