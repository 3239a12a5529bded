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
  const rows = groupBy(pairs, (pair) => pair.a);
  const columns = groupBy(pairs, (pair) => pair.b);
  const sentences = new Map<string, ScoredPair[]>();
  for (const pair of pairs) {
    const key = `${pair.a.signs.sentenceIndex}|${pair.b.signs.sentenceIndex}`;
    const list = sentences.get(key);
    if (list === undefined) sentences.set(key, [pair]);
    else list.push(pair);
  }
  const sums = (groups: Map<ReadClaim, ScoredPair[]>): Map<ReadClaim, number> =>
    new Map([...groups].map(([claim, list]) => [claim, list.reduce((s, pair) => s + p(pair.score), 0)]));
  const rowSums = sums(rows);
  const columnSums = sums(columns);
  return pairs.map((pair) => {
    const row = rows.get(pair.a)!;
    const column = columns.get(pair.b)!;
    const twinOf = (x: ReadClaim, y: ReadClaim): boolean => x !== y && sameFigure(x, y);
    let bestRow = -8;
    let bestColumn = -8;
    let rankRow = 0;
    let rankColumn = 0;
    let twinRow = -8;
    let twinColumn = -8;
    let equalElsewhere = 0;
    let meantRow = -8;
    let meantColumn = -8;
    let meantRankRow = 0;
    let meantRankColumn = 0;
    const values = compareValues(...inOneDimension(pair.a, pair.b));
    for (const rival of row) {
      if (rival === pair) continue;
      if (twinOf(rival.b, pair.b)) twinRow = Math.max(twinRow, rival.score);
      else {
        meantRow = Math.max(meantRow, rival.meaning);
        if (rival.meaning > pair.meaning) meantRankRow++;
        bestRow = Math.max(bestRow, rival.score);
        if (rival.score > pair.score) rankRow++;
        if (values.kind !== 'equal' && rival.score > -2 && compareValues(...inOneDimension(rival.a, rival.b)).kind === 'equal')
          equalElsewhere = Math.max(equalElsewhere, p(rival.score));
      }
    }
    for (const rival of column) {
      if (rival === pair) continue;
      if (twinOf(rival.a, pair.a)) twinColumn = Math.max(twinColumn, rival.score);
      else {
        meantColumn = Math.max(meantColumn, rival.meaning);
        if (rival.meaning > pair.meaning) meantRankColumn++;
        bestColumn = Math.max(bestColumn, rival.score);
        if (rival.score > pair.score) rankColumn++;
        if (values.kind !== 'equal' && rival.score > -2 && compareValues(...inOneDimension(rival.a, rival.b)).kind === 'equal')
          equalElsewhere = Math.max(equalElsewhere, p(rival.score));
      }
    }
    let neighbours = 0;
    let near = 0;
    let meantNear = 0;
    for (let i = -1; i <= 1; i++)
      for (let j = -1; j <= 1; j++)
        for (const other of sentences.get(`${pair.a.signs.sentenceIndex + i}|${pair.b.signs.sentenceIndex + j}`) ?? []) {
          if (other.a === pair.a || other.b === pair.b) continue;
          meantNear = Math.max(meantNear, p(other.meaning));
          if (i === 0 && j === 0) neighbours = Math.max(neighbours, p(other.score));
          else near = Math.max(near, p(other.score));
        }
    const me = p(pair.score);
    return Float32Array.from([
      pair.score,
      bestRow,
      bestColumn,
      pair.score - bestRow,
      pair.score - bestColumn,
      Math.min(5, rankRow),
      Math.min(5, rankColumn),
      rankRow === 0 && rankColumn === 0 ? 1 : 0,
      me / Math.max(1e-6, rowSums.get(pair.a)!),
      me / Math.max(1e-6, columnSums.get(pair.b)!),
      twinRow,
      twinColumn,
      equalElsewhere,
      neighbours,
      near,
      bridge(pair),
      Math.max(twinRow, twinColumn),
      values.kind === 'equal' ? 1 : 0,
      Number.isFinite(values.ratio) ? Math.min(4, Math.log(values.ratio)) : 4,
      pair.meaning,
      pair.meaning - meantRow,
      pair.meaning - meantColumn,
      Math.min(6, meantRankRow),
      Math.min(6, meantRankColumn),
      meantNear,
    ]);
  });
}

/** Two mentions of one figure in one article: a fact said twice, no rival. */
export const sameFigure = (x: ReadClaim, y: ReadClaim): boolean =>
  x.dimension === y.dimension && Math.abs(x.signs.middle - y.signs.middle) <= 0.02 * Math.abs(x.signs.middle);

function groupBy(pairs: readonly ScoredPair[], keyOf: (pair: ScoredPair) => ReadClaim): Map<ReadClaim, ScoredPair[]> {
  const groups = new Map<ReadClaim, ScoredPair[]>();
  for (const pair of pairs) {
    const list = groups.get(keyOf(pair));
    if (list === undefined) groups.set(keyOf(pair), [pair]);
    else list.push(pair);
  }
  return groups;
}
