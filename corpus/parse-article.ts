import * as v from 'valibot';
import type { ArticleInput, Result } from '../engine/types.ts';
import { type FrontMatter, frontMatterSchema } from './schema.ts';

/** A statement in our own words; `paragraph` is where it stands in the original: 1 the first of the body, 0 the headline. */
interface Statement {
  readonly paragraph: number;
  readonly text: string;
}

/** A fault in an article file: the line counts from 1. */
interface Fault {
  readonly line: number;
  readonly what: string;
}

/**
 * Reads a corpus article: front matter between two lines of `---`, then one statement a line, `- [3] statement`.
 * The error is one line: file, line, field, what is wrong.
 */
export function parseArticle(source: string, file: string): Result<ArticleInput> {
  const lines = source.replace(/^\ufeff/, '').split(/\r\n?|\n/);
  const fail = ({ line, what }: Fault): Result<ArticleInput> => ({ ok: false, error: `${file}:${line}: ${what}` });
  const end = lines.indexOf('---', 1);
  if (lines[0] !== '---') return fail({ line: 1, what: 'front matter missing: the first line wants to be ---' });
  if (end < 0) return fail({ line: lines.length, what: 'front matter is not closed by a line of ---' });
  const front = readFrontMatter(lines.slice(1, end));
  if (!front.ok) return fail(front.error);
  const statements = readStatements(lines, end + 1);
  return statements.ok ? { ok: true, value: articleOf(front.value, statements.value) } : fail(statements.error);
}

/** Reads `key: value` lines; a value is JSON (null, numbers, lists, "quoted") or a bare text, and goes on in indented lines. */
function readFrontMatter(lines: readonly string[]): Result<FrontMatter, Fault> {
  const values = new Map<string, { line: number; text: string }>();
  let last: { line: number; text: string } | null = null;
  for (const [i, content] of lines.entries()) {
    // The opening --- is line 1.
    const line = i + 2;
    if (content.trim() === '' || content.startsWith('#')) continue;
    if (/^\s/.test(content) && last !== null) {
      last.text += ` ${content.trim()}`;
      continue;
    }
    const [, key, value] = /^([A-Za-z]+):[ \t]*(.*)$/.exec(content) ?? [];
    if (key === undefined || value === undefined)
      return { ok: false, error: { line, what: `wants "field: value", found ${JSON.stringify(content)}` } };
    if (values.has(key)) return { ok: false, error: { line, what: `${key}: is given twice` } };
    last = { line, text: value.trim() };
    values.set(key, last);
  }
  const parsed = v.safeParse(frontMatterSchema, Object.fromEntries([...values].map(([key, { text }]) => [key, readValue(text)])));
  if (parsed.success) return { ok: true, value: parsed.output };
  const [issue] = parsed.issues;
  const field = String(issue.path?.[0]?.key ?? 'front matter');
  const given = values.get(field);
  // A missing field has no line: the closing --- is where it should have come before.
  if (given === undefined)
    return { ok: false, error: { line: lines.length + 2, what: `${field}: is missing (write null where it is unknown)` } };
  const what = issue.type === 'strict_object' ? 'is no field of an article' : issue.message;
  return { ok: false, error: { line: given.line, what: `${field}: ${what}, found ${shorten(given.text)}` } };
}

function readValue(text: string): unknown {
  if (!/^(?:null$|["[])/.test(text)) return text;
  try {
    return JSON.parse(text);
  } catch {
    // Left as text: the schema says what it wants instead.
    return text;
  }
}

const shorten = (text: string): string => JSON.stringify(text.length > 40 ? `${text.slice(0, 40)}…` : text);

function readStatements(lines: readonly string[], from: number): Result<Statement[], Fault> {
  const statements: Statement[] = [];
  for (const [i, content] of lines.slice(from).entries()) {
    const line = from + i + 1;
    if (content.trim() === '') continue;
    const [, paragraph, text] = /^- \[(\d+)\] (.*\S)\s*$/.exec(content) ?? [];
    if (paragraph === undefined || text === undefined)
      return { ok: false, error: { line, what: `statement: wants "- [paragraph] statement", found ${shorten(content)}` } };
    const before = statements.at(-1)?.paragraph ?? 0;
    if (Number(paragraph) < before)
      return {
        ok: false,
        error: { line, what: `statement: paragraph ${paragraph} after ${before}: statements stand in the order of the original` },
      };
    if (!/[.!?]$/.test(text)) return { ok: false, error: { line, what: `statement: ends without a full stop: ${shorten(text)}` } };
    statements.push({ paragraph: Number(paragraph), text });
  }
  return statements.length > 0
    ? { ok: true, value: statements }
    : { ok: false, error: { line: lines.length, what: 'statement: there is none' } };
}

function articleOf(front: FrontMatter, statements: readonly Statement[]): ArticleInput {
  return {
    ...front,
    wire: null,
    text: [front.title, ...statements.map(({ text }) => text)].join('\n\n'),
    // The title is the first paragraph of the text: the headline's place.
    paragraphs: [0, ...statements.map(({ paragraph }) => paragraph)],
    paraphrased: true,
  };
}
