import type { ReadClaim, ReadText } from '../claims/signs.ts';
import type { ValueComparison } from '../comparison/values.ts';
import { readCompetition, type ScoredPair } from './competition.ts';
import { FEATURES, isComparable, type PairContext, readFeatures } from './features.ts';
import { calibrated, logOddsOfAll, type Model, sigmoid } from './model.ts';
import { contextOfPair, finishFeatures } from './pair-features.ts';
import { relationFeatures } from './relation-model.ts';
import type { Rarity } from './similarity.ts';
import type { Weights } from './weights.ts';

/** A page claim and a claim of another article with the probability that both measure the same fact. */
export interface Alignment {
  readonly page: ReadClaim;
  readonly other: ReadClaim;
  /** Position of the other article among those given. */
  readonly article: number;
  readonly probability: number;
  readonly values: ValueComparison;
  /** Probability that an unequal figure is a later state rather than a contradiction, and that its scope is another. */
  readonly overTime: number;
  readonly otherScope: number;
}

interface FirstStage {
  readonly a: ReadClaim;
  readonly b: ReadClaim;
  readonly x: Float32Array;
  readonly values: ValueComparison;
  readonly score: number;
  readonly meaning: number;
}

/** Log-odds from which a pair of other articles' claims may serve as a bridge. */
const BRIDGE = -3;
/** Articles among which bridges are sought. */
const BRIDGED = 8;
/** Pairs below are never shown: their relation need not be judged. */
const WORTH_JUDGING = 0.1;

/**
 * Scores all pairs of page claims and claims of the other articles: each pair by its own features first, then among its
 * rivals, its neighbours and its bridges through third articles.
 */
export function align(
  page: ReadText,
  others: readonly { readonly read: ReadText; readonly eventSimilarity: number }[],
  rarity: Rarity,
  similarityBetween: (i: number, k: number) => number,
  weights: Weights,
): Alignment[] {
  const first = others.map(({ read, eventSimilarity }) =>
    scorePairs(contextOfPair(page, read, rarity, eventSimilarity), page, read, weights),
  );
  // Bridges: page claim – claim of a third article – other claim.
  const bridges = bridgesAmong(others, first, rarity, similarityBetween, weights);
  const settled = compete(compete(first, bridges, weights.stage2), bridges, weights.stage3);
  const aligned = settled.flatMap((pairs, article) =>
    pairs.map((pair) => ({ pair, article, probability: calibrated(pair.score, weights.calibration) })),
  );
  const worthy = aligned.filter(({ probability }) => probability >= WORTH_JUDGING);
  const orders = worthy.map(({ pair, article }) =>
    relationFeatures(pair.a, pair.b, pair.x, pair.values, page.published, others[article]!.read.published),
  );
  const overTime = logOddsOfAll(weights.overTime, orders);
  const otherScope = logOddsOfAll(weights.otherScope, orders);
  const judged = new Map(
    worthy.map(({ pair }, i) => [pair, { overTime: sigmoid(overTime[i]!), otherScope: sigmoid(otherScope[i]!) }] as const),
  );
  return aligned.map(({ pair, article, probability }) => ({
    page: pair.a,
    other: pair.b,
    article,
    probability,
    values: pair.values,
    ...(judged.get(pair) ?? UNJUDGED),
  }));
}

const UNJUDGED = { overTime: 0, otherScope: 0 };

/** Scores every pair anew among its rivals, its neighbours and its bridges. */
function compete(
  scored: readonly (readonly FirstStage[])[],
  bridges: readonly (readonly [number, Partners][])[],
  model: Model,
): FirstStage[][] {
  const partners = scored.map((pairs) =>
    partnersOf(
      pairs,
      (pair) => pair.a,
      (pair) => pair.b,
    ),
  );
  return scored.map((pairs, article) => {
    const bridge = (pair: ScoredPair): number => {
      let best = 0;
      for (const [third, reach] of bridges[article]!) {
        const mine = partners[third]!.get(pair.a);
        const theirs = reach.get(pair.b);
        if (mine === undefined || theirs === undefined) continue;
        for (const [claim, score] of mine) {
          const other = theirs.get(claim);
          if (other !== undefined) best = Math.max(best, Math.min(sigmoid(score), sigmoid(other)));
        }
      }
      return best;
    };
    const scores = logOddsOfAll(model, readCompetition(pairs, bridge));
    return pairs.map((pair, i) => ({ ...pair, score: scores[i]! }));
  });
}

function scorePairs(context: PairContext, a: ReadText, b: ReadText, weights: Weights): FirstStage[] {
  const pairs = readPairs(context, a.claims, b.claims);
  const all = pairs.map(({ x }) => x);
  const scores = logOddsOfAll(weights.stage1, all);
  const meanings = logOddsOfAll(weights.meaning, all);
  return pairs.map(({ claimA, claimB, x, values }, i) => ({
    a: claimA,
    b: claimB,
    x,
    values,
    score: scores[i]!,
    meaning: meanings[i]!,
  }));
}

interface ReadPair {
  readonly claimA: ReadClaim;
  readonly claimB: ReadClaim;
  readonly x: Float32Array;
  readonly equal: boolean;
  readonly values: ValueComparison;
}

function readPairs(context: PairContext, mine: readonly ReadClaim[], others: readonly ReadClaim[]): ReadPair[] {
  const pairs: ReadPair[] = [];
  const scored = others.filter(isScored);
  for (const claimA of mine.filter(isScored))
    for (const claimB of scored) {
      if (!isComparable(claimA, claimB)) continue;
      const x = new Float32Array(FEATURES.length);
      const values = readFeatures(claimA, claimB, context, x);
      pairs.push({ claimA, claimB, x, equal: values.kind === 'equal', values });
    }
  finishFeatures(pairs);
  return pairs;
}

/** Dates are matched by their own rules (matching/dates.ts). */
const isScored = (claim: ReadClaim): boolean => claim.dimension !== 'date';

/** A pair of claims and how likely it is one fact: all that a bridge needs. */
type Link = Pick<FirstStage, 'a' | 'b' | 'score'>;

type Partners = Map<ReadClaim, Map<ReadClaim, number>>;

function partnersOf(pairs: readonly Link[], from: (pair: Link) => ReadClaim, to: (pair: Link) => ReadClaim): Partners {
  const partners: Partners = new Map();
  for (const pair of pairs) {
    if (pair.score <= BRIDGE) continue;
    const map = partners.get(from(pair)) ?? new Map<ReadClaim, number>();
    map.set(to(pair), pair.score);
    partners.set(from(pair), map);
  }
  return partners;
}

/** For each article: the third articles, with what their claims score against this article's. */
function bridgesAmong(
  others: readonly { readonly read: ReadText }[],
  first: readonly FirstStage[][],
  rarity: Rarity,
  similarityBetween: (i: number, k: number) => number,
  weights: Weights,
): [number, Partners][][] {
  const bridges: [number, Partners][][] = others.map(() => []);
  const useful = first.map((pairs) => new Set(pairs.filter((pair) => pair.score > BRIDGE).map((pair) => pair.b)));
  // Articles come most alike first: bridges through the rest are not worth their pairs.
  const most = Math.min(others.length, BRIDGED);
  for (let i = 0; i < most; i++)
    for (let k = i + 1; k < most; k++) {
      const linking = (at: number): ReadClaim[] => others[at]!.read.claims.filter((claim) => useful[at]!.has(claim));
      const read = readPairs(contextOfPair(others[i]!.read, others[k]!.read, rarity, similarityBetween(i, k)), linking(i), linking(k));
      const scores = logOddsOfAll(
        weights.stage1,
        read.map(({ x }) => x),
      );
      const pairs = read.map(({ claimA, claimB }, n): Link => ({ a: claimA, b: claimB, score: scores[n]! }));
      bridges[k]!.push([
        i,
        partnersOf(
          pairs,
          (pair) => pair.b,
          (pair) => pair.a,
        ),
      ]);
      bridges[i]!.push([
        k,
        partnersOf(
          pairs,
          (pair) => pair.a,
          (pair) => pair.b,
        ),
      ]);
    }
  return bridges;
}
