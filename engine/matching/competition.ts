import { inOneDimension } from '../claims/adopt-unit.ts';
import type { ReadClaim } from '../claims/signs.ts';
import { compareValues } from '../comparison/values.ts';

/** A scored pair of one page claim and one claim of one other article. */
export interface ScoredPair {
  readonly a: ReadClaim;
  readonly b: ReadClaim;
  /** Log-odds of the first stage. */
  readonly score: number;
  /** Log-odds by meaning alone, without a look at the values. */
  readonly meaning: number;
}

export const COMPETITION = [
  'score',
  'bestInRow',
  'bestInColumn',
  'marginRow',
  'marginColumn',
  'rankRow',
  'rankColumn',
  'mutualBest',
  'shareRow',
  'shareColumn',
  'twinRow',
  'twinColumn',
  'equalElsewhere',
  'neighbours',
  'nearNeighbours',
  'bridge',
  'supportTwins',
  'isEqual',
  'logRatio',
  'meaning',
  'meaningMarginRow',
  'meaningMarginColumn',
  'meaningRankRow',
  'meaningRankColumn',
  'meaningNeighbours',
] as const;

const p = (score: number): number => 1 / (1 + Math.exp(-score));

/**
 * Features of the second stage: how a pair stands among its rivals. `bridge(pair)` is the best probability over third articles
 * that both claims match one claim there (0 where there is none).
 */
export function readCompetition(pairs: readonly ScoredPair[], bridge: (pair: ScoredPair) => number): Float32Array[] {
  const rivals = pairs.map(rivalOf);
  const rows = groupBy(rivals, ({ pair }) => pair.a);
  const columns = groupBy(rivals, ({ pair }) => pair.b);
  const sentences = groupBy(rivals, ({ pair }) => placeOf(pair.a.signs.sentenceIndex, pair.b.signs.sentenceIndex));
  const sums = (groups: Map<ReadClaim, Rival[]>): Map<ReadClaim, number> =>
    new Map([...groups].map(([claim, list]) => [claim, list.reduce((s, { chance }) => s + chance, 0)]));
  const rowSums = sums(rows);
  const columnSums = sums(columns);
  return rivals.map((me) => {
    const { pair, chance, equal, ratio } = me;
    const row = amongRivals(me, rows.get(pair.a)!, (x) => x.b);
    const column = amongRivals(me, columns.get(pair.b)!, (x) => x.a);
    let neighbours = 0;
    let near = 0;
    let meantNear = 0;
    for (let i = -1; i <= 1; i++)
      for (let j = -1; j <= 1; j++)
        for (const other of sentences.get(placeOf(pair.a.signs.sentenceIndex + i, pair.b.signs.sentenceIndex + j)) ?? []) {
          if (other.pair.a === pair.a || other.pair.b === pair.b) continue;
          meantNear = Math.max(meantNear, other.meant);
          if (i === 0 && j === 0) neighbours = Math.max(neighbours, other.chance);
          else near = Math.max(near, other.chance);
        }
    return Float32Array.from([
      pair.score,
      row.best,
      column.best,
      pair.score - row.best,
      pair.score - column.best,
      Math.min(5, row.rank),
      Math.min(5, column.rank),
      row.rank === 0 && column.rank === 0 ? 1 : 0,
      chance / Math.max(1e-6, rowSums.get(pair.a)!),
      chance / Math.max(1e-6, columnSums.get(pair.b)!),
      row.twin,
      column.twin,
      Math.max(row.equalElsewhere, column.equalElsewhere),
      neighbours,
      near,
      bridge(pair),
      Math.max(row.twin, column.twin),
      equal ? 1 : 0,
      Number.isFinite(ratio) ? Math.min(4, Math.log(ratio)) : 4,
      pair.meaning,
      pair.meaning - row.meant,
      pair.meaning - column.meant,
      Math.min(6, row.meantRank),
      Math.min(6, column.meantRank),
      meantNear,
    ]);
  });
}

/** A pair with what is asked of it again and again. */
interface Rival {
  readonly pair: ScoredPair;
  /** Probabilities of the two scores. */
  readonly chance: number;
  readonly meant: number;
  readonly equal: boolean;
  readonly ratio: number;
}

function rivalOf(pair: ScoredPair): Rival {
  const { kind, ratio } = compareValues(...inOneDimension(pair.a, pair.b));
  return { pair, chance: p(pair.score), meant: p(pair.meaning), equal: kind === 'equal', ratio };
}

/** How a pair stands among those that share one of its claims; `other` is the claim that they do not share. */
function amongRivals(me: Rival, rivals: readonly Rival[], other: (pair: ScoredPair) => ReadClaim) {
  const { pair, equal } = me;
  const mine = other(pair);
  let best = -8;
  let rank = 0;
  let twin = -8;
  let equalElsewhere = 0;
  let meant = -8;
  let meantRank = 0;
  for (const rival of rivals) {
    if (rival === me) continue;
    const { score, meaning } = rival.pair;
    const theirs = other(rival.pair);
    if (theirs !== mine && sameFigure(theirs, mine)) {
      twin = Math.max(twin, score);
      continue;
    }
    meant = Math.max(meant, meaning);
    if (meaning > pair.meaning) meantRank++;
    best = Math.max(best, score);
    if (score > pair.score) rank++;
    if (!equal && score > -2 && rival.equal) equalElsewhere = Math.max(equalElsewhere, rival.chance);
  }
  return { best, rank, twin, equalElsewhere, meant, meantRank };
}

/** One number for a pair of sentences. */
const placeOf = (a: number, b: number): number => a * 0x100000 + b;

/** Two mentions of one figure in one article: a fact said twice, no rival. */
export const sameFigure = (x: ReadClaim, y: ReadClaim): boolean =>
  x.dimension === y.dimension && Math.abs(x.signs.middle - y.signs.middle) <= 0.02 * Math.abs(x.signs.middle);

function groupBy<Item, Key>(items: readonly Item[], keyOf: (item: Item) => Key): Map<Key, Item[]> {
  const groups = new Map<Key, Item[]>();
  for (const item of items) {
    const key = keyOf(item);
    const list = groups.get(key);
    if (list === undefined) groups.set(key, [item]);
    else list.push(item);
  }
  return groups;
}
