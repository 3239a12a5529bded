import { describe, expect, it } from 'vitest';
import { loadBundledArticles } from '../../../corpus/load-bundled-articles.ts';
import { buildPack, parsePack, readClaims } from '../../../engine/pipeline.ts';
import type { Modifier } from '../../../engine/types.ts';

const articles = loadBundledArticles();

/** A figure of an article: its paragraph, what it is, who says so. */
type Figure = readonly [
  paragraph: number,
  min: number,
  max: number,
  modifier: Modifier,
  unit: string | null,
  claimant: RegExp | null,
  hedged: boolean,
];

const DRONES = (paragraph: number, claimant: RegExp): Figure => [paragraph, 117, 117, 'exact', null, claimant, false];
const PLANT = (paragraph: number): Figure => [paragraph, 35, 35, 'exact', 'kilometer', null, false];
const ADVANCE: readonly Figure[] = [
  [4, 1, 2, 'range', 'kilometer', /Zelensk/, false],
  [5, 1, 2, 'range', 'kilometer', /Zelensk/, false],
  [5, 100, 100, 'more-than', null, /Zelensk/, false],
  DRONES(6, /ministry/i),
  [7, 18, 18, 'exact', 'kilometer', /ministry/i, false],
  [8, 4, 4, 'exact', null, null, false],
  PLANT(9),
];

const FIGURES: Readonly<Record<string, readonly Figure[]>> = {
  'land-gains-kursk': [
    [0, 500, 500, 'exact', 'square-mile', /Ukraine/, false],
    [1, 500, 500, 'nearly', 'square-mile', /Syrskyi/, false],
    [2, 594, 594, 'exact', null, /Syrskyi/, true],
    [4, 130_000, 130_000, 'about', null, null, false],
    [5, 6_600, 6_600, 'about', null, /Ministry/, true],
    [5, 70, 70, 'more-than', null, /Ministry/, true],
    [6, 100, 100, 'more-than', null, /officials/, false],
    [6, 100, 100, 'about', null, /officials/, false],
  ],
  'advancing-deeper': [
    ...ADVANCE,
    [10, 2.5, 2.5, 'exact', 'year', null, false],
    [17, 200_000, 200_000, 'nearly', null, null, false],
    [20, 8.5, 8.5, 'exact', 'percent', null, false],
    [23, 18, 18, 'exact', 'percent', null, false],
  ],
  'apa-advancing': ADVANCE,
  'real-dilemma': [
    [5, 4, 4, 'exact', null, /governor/, false],
    [5, 74, 74, 'exact', null, /Kyiv/, true],
    [6, 26, 28, 'range', 'kilometer', /Russia/, true],
    [11, 2, 2, 'more-than', 'year', null, false],
    [12, 7.5, 7.5, 'exact', 'mile', null, false],
    [12, 25, 25, 'about', 'mile', null, false],
    [12, 200_000, 200_000, 'nearly', null, null, false],
  ],
  'pounded-regions': [
    DRONES(5, /Russia/),
    PLANT(6),
    [15, 8.5, 8.5, 'exact', 'percent', null, false],
    [17, 200_000, 200_000, 'nearly', null, null, false],
    [21, 18, 18, 'exact', 'percent', null, false],
    [22, 1_000, 1_000, 'at-least', 'square-kilometer', /Ukraine/, true],
  ],
};

describe('the bundled articles', () => {
  it('are the five, each with what tells its date', () => {
    expect(articles.map(({ id }) => id)).toEqual(Object.keys(FIGURES).sort());
    for (const article of articles) expect(article.publishedBasis === 'inferred').toBe(article.publishedEvidence !== null);
  });

  it.each(articles.map((article) => [article.id, article] as const))(
    '%s: its figures are read from our statements as the original gives them',
    (id, article) => {
      const claims = readClaims(article);
      for (const [paragraph, min, max, modifier, unit, claimant, hedged] of FIGURES[id]!) {
        const figure = `${id} ¶${paragraph}: ${modifier} ${min}–${max} ${unit ?? ''}`;
        const claim = claims.find(
          (one) =>
            article.paragraphs?.[one.paragraph - 1] === paragraph &&
            one.value.min === min &&
            one.value.max === max &&
            one.modifier === modifier &&
            one.unit === unit,
        );
        expect(claim, figure).toBeDefined();
        if (claimant !== null) expect(claim?.claimant, figure).toMatch(claimant);
        expect(claim?.hedged, figure).toBe(hedged);
      }
    },
  );

  it('keep a second unit in brackets as a restatement', () => {
    const restated = articles.flatMap((article) =>
      readClaims(article).flatMap((claim) => (claim.restatement === null ? [] : [`${claim.unit}/${claim.restatement.unit}`])),
    );
    expect(new Set(restated)).toEqual(new Set(['square-mile/square-kilometer', 'kilometer/mile', 'square-kilometer/square-mile']));
  });

  it('come from two origins: one Reuters story in four versions, and a report of its own', () => {
    const origins = new Map(buildPack(articles).articles.map(({ citation }) => [citation.id, citation.origin]));
    expect(new Set(origins.values()).size).toBe(2);
    expect(origins.get('land-gains-kursk')).toBe('land-gains-kursk');
  });

  it('make a pack that survives its file and is read again', () => {
    expect(parsePack(JSON.parse(JSON.stringify(buildPack(articles)))).ok).toBe(true);
  });

  it('cite each report behind an origin', () => {
    for (const article of articles) expect(article.originEvidence === null, article.id).toBe(article.origin === article.id);
  });
});
