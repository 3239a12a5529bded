import { extname } from 'node:path';
import * as v from 'valibot';
import { readClaims, readFigures } from '../../engine/pipeline.ts';
import type { Claim } from '../../engine/types.ts';
import { onlyOne, readArguments } from '../arguments.ts';
import { InputError } from '../input-error.ts';
import { readArticleFile } from '../inputs/read-article-file.ts';
import { decodeOrFail, idOf, readPageFile } from '../inputs/read-page-file.ts';
import { readStandardInput } from '../inputs/read-standard-input.ts';
import { claimsText } from '../output/claims-text.ts';

/** `extract FILE…`: the claims of each file; `extract --jsonl`: those of each text on standard input. */
export async function extract(argv: readonly string[]): Promise<string> {
  const { positionals: files, options } = readArguments('extract', argv, { json: 'switch', jsonl: 'switch' });
  onlyOne('extract', options);
  if (options.jsonl) {
    if (files.length > 0) throw new InputError(`extract: --jsonl reads standard input, but a file is given: ${files[0]}`);
    return extractLines(decodeOrFail('standard input', await readStandardInput()));
  }
  if (files.length === 0) throw new InputError('extract: no file given; see second-source extract --help');
  const read = files.map((file) => ({ file, claims: claimsOf(file) }));
  if (options.json) return read.map(({ file, claims }) => `${JSON.stringify({ id: idOf(file), claims })}\n`).join('');
  return read.map(({ file, claims }) => claimsText(file, claims)).join('\n');
}

/** The claims of a page or of a corpus article; those of an article with the paragraph of the original. */
function claimsOf(file: string): Claim[] {
  if (extname(file).toLowerCase() !== '.md') return readClaims(readPageFile(file));
  const article = readArticleFile(file);
  return readClaims(article).map((claim) => ({ ...claim, paragraph: article.paragraphs?.[claim.paragraph - 1] ?? claim.paragraph }));
}

const line = v.object({ id: v.union([v.string(), v.number()]), text: v.string(), lang: v.optional(v.nullable(v.string())) });

/** One JSON object a line in and out, with the figures of its text; blank lines are passed over. Throws InputError naming the first bad line, before anything is printed. */
export function extractLines(input: string): string {
  let out = '';
  for (const [i, source] of input.split('\n').entries()) {
    if (source.trim() === '') continue;
    const { id, text, lang } = parseLine(source, i + 1);
    const page = { url: null, title: null, publisher: null, published: null, language: lang ?? null, wire: null, text };
    const claims = readFigures(page).filter((claim) => !isPointInTime(claim, text));
    out += `${JSON.stringify({ id, claims })}\n`;
  }
  return out;
}

/** "a year earlier" writes no number and says when, as dates do, which are no figures either. */
function isPointInTime(claim: Claim, text: string): boolean {
  return (
    claim.dimension === 'duration' &&
    /^an? \p{L}+$/u.test(claim.quote) &&
    /^\s+(ago|earlier|later|before|after)\b/.test(text.slice(claim.end))
  );
}

function parseLine(source: string, number: number): v.InferOutput<typeof line> {
  let json: unknown;
  try {
    json = JSON.parse(source);
  } catch {
    throw new InputError(`standard input: line ${number} is not JSON: ${source.slice(0, 40).trim()}`);
  }
  const parsed = v.safeParse(line, json);
  if (!parsed.success)
    throw new InputError(`standard input: line ${number}: ${v.getDotPath(parsed.issues[0]) ?? 'object'}: ${parsed.issues[0].message}`);
  return parsed.output;
}
