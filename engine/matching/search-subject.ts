import type { Query, QueryWord, ReadClaim } from '../claims/signs.ts';
import type { Citation, Interval } from '../types.ts';
import type { Shelf } from './candidates.ts';
import { searchWords } from './index.ts';
import type { PackArticle } from './pack.ts';

export interface SearchOptions {
  /** Most claims given. */
  readonly limit: number;
  /** The last word may be the beginning of one. */
  readonly typing: boolean;
}

export interface SubjectHit {
  readonly article: Citation;
  readonly claim: ReadClaim;
  readonly covered: number;
  readonly alike: readonly { readonly article: Citation; readonly claim: ReadClaim }[];
}

/** What a word counts that stands in the sentence, but not among what is measured, whose it is, or what happened to it. */
const AROUND = 0.8;
/** What another word of the same meaning counts. */
const LIKE = 0.7;
/** What a word counts that stands not in the claim's own sentence but before it, or elsewhere in the article. */
const NEARBY = 0.5;
const ELSEWHERE = 0.25;
/** Share of a few words, and of a long passage, that a claim must hold. A passage tells of more than one thing. */
const LEAST_OF_FEW = 0.5;
const LEAST_OF_MANY = 0.3;
const FEW = 4;
/** What a word of a passage counts that the corpus does not have. */
const UNKNOWN = 0.3;
/** How much higher a claim stands that counts the very thing asked for, as a share of all words. */
const ASKED_FOR = 0.15;
/** What the figure itself counts, in words, where the words looked up name one. */
const SAME_FIGURE = 1;

/**
 * Claims on the subject of some words: those that hold most of the words first, and among these the ones that the index finds
 * closest. One claim for all reports of an origin that give the same figure of the same thing.
 */
export function searchSubject(
  query: Query,
  shelves: readonly Shelf[],
  { limit = 40, typing = false }: Partial<SearchOptions> = {},
): SubjectHit[] {
  const keys = [...new Set(query.words.flatMap(keysOf))];
  const unfinished = new Set(typing ? query.unfinished : []);
  const few = query.words.length <= FEW;
  const least = few ? LEAST_OF_FEW : LEAST_OF_MANY;
  const hits = shelves.flatMap(({ articles, index }) =>
    searchWords(index, keys, unfinished).flatMap((hit) => {
      const article = articles[hit.article];
      const claim = article?.read.claims[hit.claim];
      return article === undefined || claim === undefined || claim.dimension === 'date'
        ? []
        : [{ article, claim, score: hit.score, found: new Set(hit.found) }];
    }),
  );
  const claims = shelves.reduce((sum, { articles }) => articles.reduce((own, { read }) => own + read.claims.length, sum), 0);
  const weights = query.words.map((word) => {
    const holding = hits.filter(({ found }) => keysOf(word).some((key) => found.has(key))).length;
    // Of a few words each is asked for, also one that nobody has; a passage goes on about much else.
    return rarity(holding, claims) * (holding === 0 && !few ? UNKNOWN : 1);
  });
  const found = hits.flatMap((hit) => {
    const covered = coverage(query, weights, hit.found, hit.claim, hit.article);
    const rank =
      covered +
      (query.words.some(({ own }) => own.includes(hit.claim.signs.head ?? '')) ? ASKED_FOR : 0) +
      (holdsFigure(query, hit.claim) ? SAME_FIGURE / query.words.length : 0);
    return covered >= least ? [{ ...hit, covered, rank }] : [];
  });
  found.sort((a, b) => b.rank - a.rank || b.score - a.score);
  return alikeAsOne(found).slice(0, limit);
}

const keysOf = ({ own, meanings }: QueryWord): string[] => [...own, ...meanings];

/** Weight of a word that so many claims hold: a word that none has is what the corpus does not tell of. */
const rarity = (holding: number, claims: number): number => Math.log((claims + 1) / (holding + 0.5));

function coverage(
  { words }: Query,
  weights: readonly number[],
  found: ReadonlySet<string>,
  { signs }: ReadClaim,
  { read }: PackArticle,
): number {
  const telling = new Set([signs.head, ...signs.modifiers, ...signs.of, ...Object.keys(signs.theme), ...Object.keys(signs.names)]);
  const held = words.map((word): number => {
    if (word.own.some((key) => telling.has(key))) return 1;
    if (word.own.some((key) => found.has(key))) return AROUND;
    if (word.meanings.some((key) => found.has(key))) return LIKE;
    const keys = keysOf(word);
    if (keys.some((key) => key in signs.wide)) return NEARBY;
    return keys.some((key) => key in read.words || key in read.names) ? ELSEWHERE : 0;
  });
  return held.reduce((sum, share, i) => sum + share * weights[i]!, 0) / weights.reduce((sum, weight) => sum + weight, 0);
}

const holdsFigure = ({ figures }: Query, { dimension, canonical }: ReadClaim): boolean =>
  figures.some((figure) => figure.dimension === dimension && overlap(figure.canonical, canonical));

const overlap = (a: Interval, b: Interval): boolean =>
  (a.min ?? -Infinity) <= (b.max ?? Infinity) && (b.min ?? -Infinity) <= (a.max ?? Infinity);

interface Found {
  readonly article: PackArticle;
  readonly claim: ReadClaim;
  readonly covered: number;
}

function alikeAsOne(found: readonly Found[]): SubjectHit[] {
  const byFigure = new Map<string, Found[]>();
  for (const hit of found) {
    const { canonical, dimension, modifier, signs } = hit.claim;
    const same = [hit.article.citation.origin, dimension, canonical.min, canonical.max, modifier, signs.head].join('|');
    const others = byFigure.get(same);
    if (others === undefined) byFigure.set(same, [hit]);
    else if (!others.some(({ article }) => article === hit.article)) others.push(hit);
  }
  return [...byFigure.values()].map(([first, ...rest]) => ({
    article: first!.article.citation,
    claim: first!.claim,
    covered: first!.covered,
    alike: rest.map(({ article, claim }) => ({ article: article.citation, claim })),
  }));
}
