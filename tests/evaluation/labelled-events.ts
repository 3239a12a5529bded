import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { readText } from '../../engine/claims/read-claims.ts';
import type { ReadClaim, ReadText } from '../../engine/claims/signs.ts';
import { parseTaggedEvent, relationOf, type TaggedFigure } from './tagged-event.ts';

/** A labelled event: articles on one subject and every pair of figures in them that measures the same fact. */
export interface LabelledEvent {
  readonly name: string;
  /** Events of one group are siblings (one kind, other names): folds keep them together. */
  readonly group: string;
  readonly articles: readonly { readonly id: string; readonly read: ReadText }[];
  readonly pairs: readonly GoldPair[];
  readonly traps: readonly GoldPair[];
  /** Every pair's relation was judged by itself; else it follows from the figures' tags. */
  readonly judged: boolean;
}

export interface GoldPair {
  /** Indices of the two articles, the smaller first. */
  readonly a: number;
  readonly b: number;
  /** Claims that stand at the labelled quotes; empty where none was read. */
  readonly claimsA: readonly ReadClaim[];
  readonly claimsB: readonly ReadClaim[];
  /** `agree`, `compatible`, `differ`, `over-time`, `different-scope` or, of traps, `not-same-fact`. */
  readonly relations: readonly string[];
  readonly text: string;
}

interface GoldEntry {
  page: string;
  page_quote: string;
  page_value?: [number, number];
  other: string;
  other_quote: string;
  other_value?: [number, number];
  relation: string;
  alt_acceptable?: string[];
}

/** Reads all events of a folder, sorted by name. */
export function loadEvents(dir: string): LabelledEvent[] {
  return readdirSync(dir)
    .sort()
    .flatMap((name) => {
      const folder = join(dir, name);
      if (existsSync(join(folder, 'gold.json'))) return [loadEvent(folder, name)];
      const tagged = join(folder, 'event.txt');
      return existsSync(tagged) ? [readTaggedEvent(readFileSync(tagged, 'utf8'), name)] : [];
    });
}

/** An event whose figures are tagged in place (tagged-event.ts). Whoever names it puts siblings into a series (`groupOf`). */
export function readTaggedEvent(source: string, name: string): LabelledEvent {
  const { articles: tagged, traps } = parseTaggedEvent(source);
  const articles = tagged.map(({ id, raw, figures }) => {
    const page = parseArticle(raw);
    // The title stands in the header and again at the head of the text; the body ends both.
    const body = raw.indexOf('\n\n');
    const shiftOf = ({ start }: TaggedFigure): number => (start < body ? -raw.indexOf(page.title ?? '') : page.text.length - raw.length);
    const read = readText(page);
    const placed = figures.map((figure) => ({
      figure,
      text: raw.slice(figure.start, figure.end),
      claims: read.claims.filter(
        (claim) =>
          claim.start < figure.end + shiftOf(figure) &&
          claim.end > figure.start + shiftOf(figure) &&
          claim.dimension !== 'date' &&
          claim.modifier !== 'vague',
      ),
    }));
    return { id, read, placed };
  });
  const pair = (a: number, x: (typeof articles)[number]['placed'][number], b: number, y: typeof x, relations: string[]): GoldPair => ({
    a,
    b,
    claimsA: x.claims,
    claimsB: y.claims,
    relations,
    text: `${articles[a]!.id} "${x.text}" (${x.figure.fact}) with ${articles[b]!.id} "${y.text}"`,
  });
  const pairs: GoldPair[] = [];
  const trapped: GoldPair[] = [];
  for (let a = 0; a < articles.length; a++)
    for (let b = a + 1; b < articles.length; b++)
      for (const x of articles[a]!.placed)
        for (const y of articles[b]!.placed) {
          const [f, g] = [x.figure.fact, y.figure.fact];
          if (f === g) pairs.push(pair(a, x, b, y, relationOf(x.figure, y.figure)));
          else if (traps.some(([p, q]) => (p === f && q === g) || (p === g && q === f))) trapped.push(pair(a, x, b, y, ['not-same-fact']));
        }
  return { name, group: groupOf(name), articles: articles.map(({ id, read }) => ({ id, read })), pairs, traps: trapped, judged: false };
}

function loadEvent(dir: string, name: string): LabelledEvent {
  const files = readdirSync(dir)
    .filter((file) => file.endsWith('.txt'))
    .sort();
  const articles = files.map((file) => {
    const page = parseArticle(readFileSync(join(dir, file), 'utf8'));
    return { id: file.replace(/\.txt$/, ''), read: readText(page), text: page.text };
  });
  const gold = JSON.parse(readFileSync(join(dir, 'gold.json'), 'utf8')) as { pairs: GoldEntry[]; traps?: GoldEntry[] };
  const toPair = (entry: GoldEntry): GoldPair => {
    const at = (id: string): number => articles.findIndex((article) => article.id === id);
    const [x, y] = [at(entry.page), at(entry.other)];
    const claimsX = claimsAt(articles[x]!, entry.page_quote, entry.page_value ?? null);
    const claimsY = claimsAt(articles[y]!, entry.other_quote, entry.other_value ?? null);
    const swap = x > y;
    return {
      a: swap ? y : x,
      b: swap ? x : y,
      claimsA: swap ? claimsY : claimsX,
      claimsB: swap ? claimsX : claimsY,
      relations: [entry.relation, ...(entry.alt_acceptable ?? [])],
      text: `${entry.page} "${entry.page_quote}" with ${entry.other} "${entry.other_quote}"`,
    };
  };
  return { name, group: groupOf(name), articles, pairs: gold.pairs.map(toPair), traps: (gold.traps ?? []).map(toPair), judged: true };
}

/** `s1-03-…` and `s1-04-…` are kept together, as siblings mostly are; a name without a series stands alone. */
function groupOf(name: string): string {
  const match = /^([a-z]\d)-(\d+)-/.exec(name);
  return match === null ? name : `${match[1]}/${Math.ceil(Number(match[2]) / 2)}`;
}

/** Header lines `title: publisher: published: wire:`, a blank line, the text. */
export function parseArticle(raw: string): {
  title: string | null;
  publisher: string | null;
  published: string | null;
  wire: string | null;
  text: string;
} {
  const lines = raw.replace(/\r\n?/g, '\n').split('\n');
  const header: Record<string, string> = {};
  let i = 0;
  for (; i < lines.length; i++) {
    const match = /^(title|publisher|published|wire):\s*(.*)$/.exec(lines[i]!);
    if (match === null) break;
    header[match[1]!] = match[2]!.trim();
  }
  const body = lines.slice(i).join('\n').trim();
  const title = header.title ?? null;
  return {
    title,
    publisher: header.publisher ?? null,
    published: header.published ?? null,
    wire: header.wire ?? null,
    text: title === null || body.startsWith(title) ? body : `${title}\n\n${body}`,
  };
}

/** Dates and vague figures ("dozens") carry no label. */
export const isLabelled = (claim: ReadClaim): boolean => claim.dimension !== 'date' && claim.modifier !== 'vague';

/** The claims that stand within a labelled quote; of several, those whose value is the labelled one. */
function claimsAt(article: { text: string; read: ReadText }, quote: string, value: readonly [number, number] | null): ReadClaim[] {
  const start = article.text.indexOf(quote);
  if (start < 0) return [];
  const within = article.read.claims.filter((claim) => claim.start < start + quote.length && claim.end > start && isLabelled(claim));
  if (within.length <= 1 || value === null) return within;
  const fits = within.filter((claim) => [claim.value.min, claim.value.max].some((x) => x !== null && value.some((v) => near(x, v))));
  return fits.length > 0 ? fits : within;
}

const near = (x: number, y: number): boolean =>
  [1, 1e3, 1e6, 1e9, 1e-6, 0.01, 100].some((k) => Math.abs(x - y * k) <= 0.02 * Math.abs(y * k));
