import * as v from 'valibot';
import { isIsoDate } from './iso-date.ts';

/** "land-gains-kursk": stands in addresses, file names and reports. */
const slug = v.pipe(v.string(), v.regex(/^[a-z0-9]+(?:-[a-z0-9]+)*$/, 'wants small letters, digits and hyphens, like "land-gains-kursk"'));
const text = v.pipe(v.string('wants a text'), v.minLength(1, 'is empty'));
const hash = v.pipe(
  v.number('wants whole numbers'),
  v.integer('wants whole numbers'),
  v.minValue(0, 'wants numbers from 0 on'),
  v.maxValue(0xffffffff, 'wants 32-bit numbers'),
);

/** What the front matter of a corpus article holds. Unknown is `null`; every field is there. */
export const frontMatterSchema = v.pipe(
  v.strictObject({
    id: slug,
    title: text,
    publisher: v.nullable(text),
    /** The report that the article derives from: the same id for all versions of one wire story; `null` lets the engine work it out. */
    origin: v.nullable(slug),
    /** How the origin is known. */
    originEvidence: v.nullable(text),
    published: v.nullable(v.pipe(text, v.check(isIsoDate, 'wants a date like 2024-08-14'))),
    publishedBasis: v.nullable(v.picklist(['dateline', 'inferred'], 'wants dateline, inferred or null')),
    /** What in the article tells the date. */
    publishedEvidence: v.nullable(text),
    language: v.nullable(v.pipe(text, v.regex(/^[a-z]{2,3}(?:-[A-Za-z0-9]{2,8})*$/, 'wants a language tag like "en"'))),
    url: v.nullable(v.pipe(text, v.url('wants an address'))),
    /** Hashes of the original's text, from `second-source fingerprint`. */
    fingerprint: v.nullable(v.pipe(v.array(hash, 'wants a list of numbers'), v.minLength(1, 'is empty'))),
  }),
  v.forward(
    v.check(
      ({ published, publishedBasis }) => (published === null) === (publishedBasis === null),
      'is null exactly where published is null',
    ),
    ['publishedBasis'],
  ),
  v.forward(
    v.check(
      ({ publishedBasis, publishedEvidence }) => publishedBasis !== 'inferred' || publishedEvidence !== null,
      'an inferred date wants its evidence',
    ),
    ['publishedEvidence'],
  ),
);

export type FrontMatter = v.InferOutput<typeof frontMatterSchema>;
