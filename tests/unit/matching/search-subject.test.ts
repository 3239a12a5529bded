import { beforeAll, describe, expect, it } from 'vitest';
import { buildPack, type Corpus, openCorpus, searchSubject } from '../../../engine/pipeline.ts';
import type { ArticleInput } from '../../../engine/types.ts';

const article = (id: string, text: string, parts: Partial<ArticleInput> = {}): ArticleInput => ({
  id,
  url: null,
  title: id,
  publisher: 'Aldern Gazette',
  published: '2025-06-09',
  language: 'en',
  wire: null,
  text,
  publishedBasis: 'dateline',
  publishedEvidence: null,
  origin: null,
  originEvidence: null,
  fingerprint: null,
  paraphrased: false,
  paragraphs: null,
  ...parts,
});

const FLOOD = `The Senn flood killed 117 people, the mayor said on Monday.

Around 12,000 people were evacuated from the lower valley.

Wind brought down 40 power lines near Telmar.`;

let corpus: Corpus;
beforeAll(() => {
  corpus = openCorpus([
    buildPack([
      article('flood', FLOOD),
      article('flood-copy', FLOOD, { origin: 'wire', originEvidence: 'stated' }),
      article('flood-wire', FLOOD, { origin: 'wire', originEvidence: 'stated' }),
      article('bank', 'The Bank of Orvane raised its rate to 4.5% on Thursday. Profits at Quillmark rose to $2.1 billion.'),
    ]),
  ]);
});
const quotes = (words: string, typing = false) => searchSubject(words, corpus, { typing }).map(({ claim }) => claim.quote);

describe('a subject looked up', () => {
  it('finds the claims that hold the words, and no others', () => {
    expect(new Set(quotes('evacuated from the valley'))).toEqual(new Set(['Around 12,000']));
    expect(quotes('interest rate')).toEqual(['4.5%']);
  });

  it('finds other words for the same thing, after those that say it in these words', () => {
    expect(new Set(quotes('deaths'))).toEqual(new Set(['117']));
    expect(quotes('profits')[0]).toBe('$2.1 billion');
  });

  it('minds no capitals', () => {
    expect(quotes('quillmark')).toEqual(quotes('Quillmark'));
    expect(quotes('quillmark')).toContain('$2.1 billion');
  });

  it('finds nothing where the corpus tells of only one of two things asked for', () => {
    expect(quotes('volcano in Orvane')).toEqual([]);
    expect(quotes('')).toEqual([]);
    expect(quotes('?!')).toEqual([]);
  });

  it('finds the rest of a word only while it is typed', () => {
    expect(quotes('evacu', true)).toContain('Around 12,000');
    expect(quotes('quillm', true)).toContain('$2.1 billion');
    expect(quotes('quillm')).toEqual([]);
    // A blank ends the word.
    expect(quotes('quillm ', true)).toEqual([]);
  });

  it('puts the claim with the figure asked for first', () => {
    const two = openCorpus([
      buildPack([article('two', 'The Senn flood killed 41 people by Friday. The Senn flood killed 117 people by Monday.')]),
    ]);
    expect(searchSubject('117 killed by the Senn', two)[0]?.claim.quote).toBe('117');
    expect(searchSubject('41 killed by the Senn', two)[0]?.claim.quote).toBe('41');
  });

  it('gives copies of one report once, and names them', () => {
    const hits = searchSubject('power lines', corpus);
    expect(hits.map(({ article: { origin } }) => origin)).toEqual([...new Set(hits.map(({ article: { origin } }) => origin))]);
    const wire = hits.find(({ article: { origin } }) => origin === 'wire');
    expect([wire?.article.id, ...(wire?.alike ?? []).map((other) => other.article.id)].sort()).toEqual(
      expect.arrayContaining(['flood-copy', 'flood-wire']),
    );
  });

  it('keeps to its limit', () => {
    expect(searchSubject('Senn flood valley', corpus, { limit: 1 })).toHaveLength(1);
  });
});
