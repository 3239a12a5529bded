import { checkPage } from '../../engine/pipeline.ts';
import { readArguments } from '../arguments.ts';
import { InputError } from '../input-error.ts';
import { readCorpora } from '../inputs/read-corpora.ts';
import { reportText } from '../output/report-text.ts';

/** `lookup "TEXT"`: the report of a passage that belongs to no page. */
export async function lookup(argv: readonly string[]): Promise<string> {
  const { positionals, options } = readArguments('lookup', argv, { corpus: 'values', json: 'switch' });
  const text = positionals.join(' ').trim();
  if (text === '') throw new InputError('lookup: no text given; see second-source lookup --help');
  const page = { url: null, title: null, publisher: null, published: null, language: null, wire: null, text };
  const report = checkPage(page, readCorpora(options.corpus));
  return options.json ? `${JSON.stringify(report)}\n` : reportText(report);
}
