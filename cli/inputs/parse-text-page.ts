import { isIsoDate } from '../../corpus/iso-date.ts';
import type { PageInput, Result } from '../../engine/types.ts';

const KEYS = ['title', 'publisher', 'published', 'wire', 'url', 'language'] as const;
type Key = (typeof KEYS)[number];
const isKey = (key: string): key is Key => (KEYS as readonly string[]).includes(key);

/** A headline is shorter than this and stands on a line of its own. */
const LONGEST_TITLE = 200;
/** A line broken by hand is no longer than this. */
const LONGEST_WRAPPED = 100;
/** How many lines from the top the line with the date may stand. */
const DATE_WITHIN = 5;

/**
 * Reads a plain text as a page. With header lines the page's text is title, blank line, body; without, it is the file's
 * text as it stands, so that offsets hold in the file too. The error names the line.
 */
export function parseTextPage(source: string): Result<PageInput> {
  const text = source.replace(/\r\n?/g, '\n').replace(/^\s*\n/, '');
  const header = readHeader(text);
  if (header !== null) return header;
  const dated = takeDate(text);
  const body = unwrap(dated.text);
  return {
    ok: true,
    value: { url: null, title: titleOf(body), publisher: null, published: dated.published, language: null, wire: null, text: body },
  };
}

/** The page that header lines describe; `null` where there are none. */
function readHeader(text: string): Result<PageInput> | null {
  const end = text.search(/\n[ \t]*(?:\n|$)/);
  const lines = (end < 0 ? text : text.slice(0, end)).split('\n');
  const named = lines.map((line) => /^([A-Za-z][\w-]*)[ \t]*:[ \t]*(.*)$/.exec(line));
  // A header is made of nothing else, and begins with a field that is known: prose may begin with a word and a colon too.
  if (!named.every((match) => match !== null) || !isKey(named[0]?.[1]?.toLowerCase() ?? '')) return null;
  const fields = new Map<Key, string>();
  for (const [i, match] of named.entries()) {
    const key = match[1]!.toLowerCase();
    const value = match[2]!.trim();
    if (!isKey(key) || value === '') continue;
    if (key === 'published' && !isIsoDate(value))
      return { ok: false, error: `line ${i + 1}: published is ${JSON.stringify(value)}, not a date like 2024-08-14` };
    fields.set(key, value);
  }
  const rest = end < 0 ? '' : unwrap(text.slice(end).replace(/^\s*\n/, '')).trimEnd();
  const title = fields.get('title') ?? null;
  return {
    ok: true,
    value: {
      url: fields.get('url') ?? null,
      title,
      publisher: fields.get('publisher') ?? null,
      published: fields.get('published') ?? null,
      language: fields.get('language') ?? null,
      wire: fields.get('wire') ?? null,
      text: withTitle(title, rest),
    },
  };
}

/** Title, blank line, body; the title is not said twice. */
export const withTitle = (title: string | null, body: string): string =>
  title === null || body.startsWith(title) ? body : body === '' ? title : `${title}\n\n${body}`;

/** Takes a leading "date 2024-08-14" out of the text; blanks take its place, so that offsets stay. */
function takeDate(text: string): { text: string; published: string | null } {
  let at = 0;
  for (let line = 0; line < DATE_WITHIN && at < text.length; line++) {
    const next = text.indexOf('\n', at);
    const content = text.slice(at, next < 0 ? undefined : next);
    const [match, published] = /^[ \t]*date:?[ \t]+(\d{4}-\d{2}-\d{2})(?![\w-])/i.exec(content) ?? [];
    if (match !== undefined && published !== undefined && isIsoDate(published))
      return { text: text.slice(0, at) + ' '.repeat(match.length) + text.slice(at + match.length), published };
    if (next < 0) break;
    at = next + 1;
  }
  return { text, published: null };
}

/** A short first line without a full stop, before a longer one, is the headline. */
function titleOf(text: string): string | null {
  const [first = '', ...rest] = text.split('\n');
  const paragraph = rest.find((line) => line.trim() !== '')?.trim() ?? '';
  const title = first.trim();
  if (title === '' || !text.startsWith(title) || title.length > LONGEST_TITLE || /[.;,:]$/.test(title)) return null;
  return paragraph.length > title.length ? title : null;
}

/** Joins lines broken by hand within a paragraph: each line break becomes a blank, so that offsets stay. */
function unwrap(text: string): string {
  return text.replace(/[^\n]+(?:\n[ \t]*[^\s][^\n]*)+/g, (paragraph) => {
    const lines = paragraph.split('\n');
    const broken = lines.slice(0, -1);
    const unfinished = broken.filter((line) => !/[.!?:"”’)]\s*$/.test(line)).length;
    const wrapped =
      lines.every((line) => line.length <= LONGEST_WRAPPED) &&
      unfinished > broken.length / 2 &&
      broken.every((line) => line.length >= LONGEST_WRAPPED / 4);
    return wrapped ? lines.join(' ') : paragraph;
  });
}
