import * as v from 'valibot';
import type { ReadText } from '../claims/signs.ts';
import type { Citation, Result } from '../types.ts';

/**
 * A corpus as one file. Claims are kept as read, so that opening a pack needs no reading; the search index is MiniSearch's own JSON.
 * A pack of another version is refused whole: claims read by another engine do not compare.
 */
export const PACK_FORMAT = 'second-source-pack';
export const PACK_VERSION = 1;

export interface PackArticle {
  readonly citation: Citation;
  readonly wire: string | null;
  readonly agencies: readonly string[];
  readonly fingerprint: readonly number[];
  /** Paragraph of the original for each paragraph of the text; `null`: as counted. */
  readonly paragraphs: readonly number[] | null;
  readonly read: ReadText;
}

export interface Pack {
  readonly format: typeof PACK_FORMAT;
  readonly version: typeof PACK_VERSION;
  readonly articles: readonly PackArticle[];
  /** MiniSearch index over the claims (matching/index.ts). */
  readonly index: unknown;
}

const bag = v.record(v.string(), v.number());
const nullableString = v.nullable(v.string());
const interval = v.object({ min: v.nullable(v.number()), max: v.nullable(v.number()) });
const canonical = v.object({ ...interval.entries, unit: nullableString });
const strings = v.array(v.string());

const signs = v.object({
  head: nullableString,
  headConcepts: strings,
  inherited: v.boolean(),
  modifiers: strings,
  of: strings,
  actions: bag,
  measures: bag,
  theme: bag,
  context: bag,
  wide: bag,
  names: bag,
  owner: nullableString,
  places: strings,
  role: v.picklist(['level', 'rise', 'fall', 'baseline']),
  standing: v.picklist(['now', 'earlier', 'forecast']),
  year: v.nullable(v.number()),
  day: v.nullable(v.number()),
  dated: v.boolean(),
  window: nullableString,
  per: nullableString,
  subgroup: v.boolean(),
  additional: v.boolean(),
  qualifiers: strings,
  significance: v.number(),
  rounding: v.number(),
  middle: v.number(),
  fraction: v.boolean(),
  inTitle: v.boolean(),
  sentenceIndex: v.number(),
  speaker: nullableString,
  kind: v.string(),
  largest: v.boolean(),
  first: v.boolean(),
  kindSize: v.number(),
});

const claim = v.object({
  quote: v.string(),
  start: v.number(),
  end: v.number(),
  sentence: v.string(),
  value: interval,
  modifier: v.string(),
  unit: nullableString,
  unitNames: strings,
  dimension: v.string(),
  canonical,
  restatement: v.nullable(v.looseObject({ quote: v.string(), value: interval, unit: nullableString, canonical })),
  measured: nullableString,
  action: nullableString,
  place: strings,
  time: v.looseObject({ kind: v.string(), asOf: nullableString, quote: nullableString }),
  claimant: nullableString,
  hedged: v.boolean(),
  paragraph: v.number(),
  signs,
});

const packSchema = v.object({
  format: v.literal(PACK_FORMAT),
  version: v.literal(PACK_VERSION),
  articles: v.array(
    v.object({
      citation: v.object({
        id: v.pipe(v.string(), v.minLength(1)),
        title: v.string(),
        publisher: nullableString,
        published: nullableString,
        publishedBasis: v.nullable(v.picklist(['dateline', 'inferred'])),
        publishedEvidence: nullableString,
        url: nullableString,
        origin: v.string(),
        originEvidence: nullableString,
        paraphrased: v.boolean(),
      }),
      wire: nullableString,
      agencies: strings,
      fingerprint: v.array(v.number()),
      paragraphs: v.nullable(v.array(v.number())),
      read: v.object({ sentences: v.number(), claims: v.array(claim), names: bag, words: bag, published: v.nullable(v.number()) }),
    }),
  ),
  index: v.unknown(),
});

/** Checks what came out of a pack file (parsed JSON). The error is one line: what is wrong and where. */
export function parsePack(json: unknown): Result<Pack> {
  if (typeof json !== 'object' || json === null || !('format' in json) || json.format !== PACK_FORMAT)
    return { ok: false, error: 'not a Second Source pack' };
  if (!('version' in json) || json.version !== PACK_VERSION)
    return {
      ok: false,
      error: `pack of version ${JSON.stringify('version' in json ? json.version : null)}; this program reads version ${PACK_VERSION}`,
    };
  const parsed = v.safeParse(packSchema, json, { abortEarly: true });
  if (!parsed.success) {
    const issue = parsed.issues[0];
    return { ok: false, error: `damaged pack: ${v.getDotPath(issue) ?? 'top level'}: ${issue.message}` };
  }
  // The schema proves the shape; unions of literals within claims are read by this engine's own tables, which ignore unknown ones.
  return { ok: true, value: parsed.output as unknown as Pack };
}
