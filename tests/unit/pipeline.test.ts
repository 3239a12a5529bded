import { describe, expect, it } from 'vitest';
import { buildPack, checkPage, openCorpus, parsePack } from '../../engine/pipeline.ts';
import type { ArticleInput, PageInput, Report } from '../../engine/types.ts';

const article = (id: string, published: string | null, text: string, more: Partial<ArticleInput> = {}): ArticleInput => ({
  id,
  title: null,
  publisher: 'The Harrow Post',
  published,
  publishedBasis: published === null ? null : 'dateline',
  publishedEvidence: null,
  language: 'en',
  url: null,
  wire: null,
  origin: null,
  originEvidence: null,
  fingerprint: null,
  paraphrased: false,
  paragraphs: null,
  text,
  ...more,
});
const page = (published: string | null, text: string): PageInput => ({
  url: null,
  title: null,
  publisher: null,
  published,
  language: 'en',
  wire: null,
  text,
});
const corpusOf = (...articles: ArticleInput[]) => openCorpus([buildPack(articles)]);
const relationOf = (report: Report, quote: string, other: string): string | null =>
  report.facts
    .filter((fact) => fact.page.some((claim) => claim.quote.includes(quote)))
    .flatMap((fact) => fact.sources)
    .find((source) => source.claim.quote.includes(other))?.relation ?? null;

const QUAKE = [
  'A strong earthquake hit the Varda valley in Ostrania on Tuesday. The interior ministry said 212 people were killed and 1,340 were injured in Varda and Lemno.',
  'Around 18,000 people have been evacuated from the Varda valley, the civil protection office said. Engineers counted 640 destroyed houses in Lemno.',
  'The quake had a magnitude of 6.4. Ostrania asked the European Union for 45 million euros in aid.',
].join('\n\n');
const LATER = [
  'The death toll of the earthquake in the Varda valley of Ostrania has risen to 287, the interior ministry said on Friday. The number of injured stands at 1,900.',
  'Some 26,000 people had been evacuated from the Varda valley by Friday. In Lemno 640 houses were destroyed, engineers say.',
  'The European Union granted Ostrania 45 million euros in aid after the magnitude 6.4 quake.',
].join('\n\n');
const UNRELATED =
  'Shares of the brewer Koln & Sohn rose 4 percent on Monday. The company sold 2.1 million barrels last year and employs 640 people at two plants.';

describe('checkPage', () => {
  const corpus = corpusOf(article('later', '2025-05-09', LATER));
  const report = checkPage(page('2025-05-06', QUAKE), corpus);

  it('sets equal figures of one fact side by side as agreeing', () => {
    expect(relationOf(report, '640', '640')).toBe('agrees');
    expect(relationOf(report, '45 million', '45 million')).toBe('agrees');
  });

  it('knows a later, greater toll for the same running total', () => {
    expect(relationOf(report, '212', '287')).toBe('changed-over-time');
  });

  it('never pairs the dead with the injured or the evacuated', () => {
    expect(relationOf(report, '212', '1,900')).toBeNull();
    expect(relationOf(report, '1,340', '287')).toBeNull();
    expect(relationOf(report, '18,000', '1,900')).toBeNull();
  });

  it('shows nothing for a page that the corpus does not cover', () => {
    const none = checkPage(page('2025-05-06', UNRELATED), corpus);
    expect(none.facts).toEqual([]);
    expect(none.page.claims).toBeGreaterThan(0);
  });

  it('is not changed by an unrelated article in the corpus', () => {
    const more = checkPage(
      page('2025-05-06', QUAKE),
      corpusOf(article('later', '2025-05-09', LATER), article('beer', '2025-05-05', UNRELATED)),
    );
    const shown = (r: Report): string[] =>
      r.facts.map((fact) => `${fact.relation} ${fact.page[0]!.quote} ${fact.sources.map((s) => s.claim.quote).join()}`);
    expect(shown(more)).toEqual(shown(report));
  });

  it('leaves out the page itself and counts a copy as no confirmation', () => {
    const shortened = QUAKE.split('\n\n').slice(0, 2).join('\n\n');
    const found = checkPage(
      page('2025-05-06', QUAKE),
      corpusOf(article('itself', '2025-05-06', QUAKE), article('copy', '2025-05-06', shortened)),
    );
    const articles = new Set(found.facts.flatMap((fact) => fact.sources.map((source) => source.article.id)));
    expect(articles).toEqual(new Set(['copy']));
    expect(found.copies.map((copy) => copy.article.id)).toEqual(['copy']);
    expect(found.facts.every((fact) => fact.origins === 0)).toBe(true);
  });

  it('takes only the selected figures', () => {
    const start = QUAKE.indexOf('1,340');
    const selected = checkPage(page('2025-05-06', QUAKE), corpus, { start, end: start + 5 });
    expect(selected.page.claims).toBe(1);
    expect(selected.facts.every((fact) => fact.page.every((claim) => claim.quote === '1,340'))).toBe(true);
  });

  it('gives a reason for every pairing', () => {
    for (const fact of [...report.facts, ...report.possible])
      for (const source of fact.sources) expect(source.reasons.length, fact.label).toBeGreaterThan(0);
  });

  it('finds a restatement that does not convert, and no fault in one that does', () => {
    const wrong = checkPage(page(null, 'The lake now covers 1,150 sq km (715 sq miles) of the plain.'), corpus);
    expect(wrong.selfChecks.map((check) => check.kind)).toEqual(['restatement']);
    expect(wrong.selfChecks[0]!.expected).toContain('444');
    expect(checkPage(page(null, 'The lake now covers 1,150 sq km (444 sq miles) of the plain.'), corpus).selfChecks).toEqual([]);
  });

  it('does not fail on a page without text or figures', () => {
    expect(checkPage(page(null, ''), corpus).facts).toEqual([]);
    expect(checkPage(page(null, 'Nothing here is counted.'), corpus).page.claims).toBe(0);
  });
});

describe('packs', () => {
  it('survives JSON, and finds the same afterwards', () => {
    const pack = buildPack([article('later', '2025-05-09', LATER)]);
    const parsed = parsePack(JSON.parse(JSON.stringify(pack)));
    if (!parsed.ok) throw new Error(parsed.error);
    const before = checkPage(page('2025-05-06', QUAKE), openCorpus([pack]));
    expect(checkPage(page('2025-05-06', QUAKE), openCorpus([parsed.value]))).toEqual(before);
  });

  it.each([
    [null, /not a Second Source pack/],
    [[], /not a Second Source pack/],
    [{ format: 'second-source-pack', version: 99, articles: [] }, /version 99/],
    [{ format: 'second-source-pack', version: 1, articles: [{ citation: {} }] }, /damaged pack: articles\.0/],
  ])('refuses %j whole, with the reason', (json, reason) => {
    const parsed = parsePack(json);
    expect(parsed.ok).toBe(false);
    if (!parsed.ok) expect(parsed.error).toMatch(reason);
  });

  it('refuses two articles of one id', () => {
    expect(() => buildPack([article('a', null, QUAKE), article('a', null, LATER)])).toThrow(/"a"/);
  });
});
