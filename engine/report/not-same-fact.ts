import * as v from 'valibot';
import type { Fact, Report, Source } from '../types.ts';
import { pairingKeys } from './pairing-key.ts';

const Text = v.nullable(v.string());
const Side = v.object({
  quote: v.string(),
  sentence: v.string(),
  value: v.object({ min: v.nullable(v.number()), max: v.nullable(v.number()) }),
  modifier: v.string(),
  dimension: v.string(),
});
const Cited = v.object({ title: Text, publisher: Text, published: Text, url: Text });

/** A judgement of the reader: that this claim of a page and that claim of an article do not measure the same fact. */
export const NotSameFactSchema = v.object({
  version: v.literal(1),
  /** Of all the places where the page has the figure; the first one names the judgement. */
  keys: v.pipe(v.array(v.pipe(v.string(), v.regex(/^[0-9a-f]{16}$/))), v.minLength(1)),
  /** When it was made, in milliseconds since 1970. */
  at: v.number(),
  /** The heading under which they stood. */
  label: v.string(),
  relation: v.string(),
  page: v.object({ ...Cited.entries, claims: v.pipe(v.array(Side), v.minLength(1)) }),
  article: v.object({ ...Cited.entries, id: v.string(), claim: Side }),
});
export type NotSameFact = v.InferOutput<typeof NotSameFactSchema>;

/** The judgement about one source of a fact, as it is kept. */
export function notSameFact(fact: Fact, source: Source, page: Report['page'], at: number): NotSameFact {
  const side = ({ quote, sentence, value, modifier, dimension }: Source['claim']) => ({ quote, sentence, value, modifier, dimension });
  const { title, publisher, published, url, id } = source.article;
  return {
    version: 1,
    keys: pairingKeys(fact, source),
    at,
    label: fact.label,
    relation: source.relation,
    page: {
      title: page.title,
      publisher: page.publisher,
      published: page.published,
      url: page.url,
      claims: fact.page.map(side),
    },
    article: { id, title, publisher, published, url, claim: side(source.claim) },
  };
}

/** The keys of all pairings that are not to be shown. */
export const hiddenKeys = (judgements: readonly NotSameFact[]): Set<string> => new Set(judgements.flatMap(({ keys }) => keys));
