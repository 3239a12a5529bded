import type { Tree } from '../../../engine/matching/model.ts';
import { random } from './random.ts';

export interface BoostingOptions {
  readonly trees: number;
  readonly depth: number;
  readonly rate: number;
  /** Least weight of examples in a leaf. */
  readonly leaf: number;
  /** L2 penalty on leaf values. */
  readonly lambda: number;
  /** Shares of rows and columns that each tree sees. */
  readonly rows: number;
  readonly columns: number;
  readonly seed: number;
}

const NOTHING: ReadonlySet<number> = new Set();

const BINS = 32;

/**
 * Gradient boosting of regression trees on the logistic loss, with second-order leaf values and histogram splits
 * (Friedman 2001; Chen & Guestrin 2016). Deterministic for a seed. Columns in `exclude` are never split on.
 */
export function fitTrees(
  x: readonly ArrayLike<number>[],
  y: readonly number[],
  w: readonly number[],
  options: BoostingOptions,
  exclude: ReadonlySet<number> = NOTHING,
): { bias: number; trees: Tree[] } {
  const n = x.length;
  const width = x[0]!.length;
  const next = random(options.seed);
  const edges = Array.from({ length: width }, (_, f) => quantileEdges(x, f, next));
  const bins = edges.map((edge, f) => {
    const column = new Uint8Array(n);
    for (let i = 0; i < n; i++) column[i] = binOf(edge, x[i]![f]!);
    return column;
  });
  let positive = 0;
  let total = 0;
  for (let i = 0; i < n; i++) {
    positive += w[i]! * y[i]!;
    total += w[i]!;
  }
  const bias = Math.log(positive / (total - positive));
  const score = new Float64Array(n).fill(bias);
  const gradient = new Float64Array(n);
  const hessian = new Float64Array(n);
  const trees: Tree[] = [];
  for (let t = 0; t < options.trees; t++) {
    for (let i = 0; i < n; i++) {
      const p = 1 / (1 + Math.exp(-score[i]!));
      gradient[i] = w[i]! * (y[i]! - p);
      hessian[i] = w[i]! * Math.max(1e-6, p * (1 - p));
    }
    const sample: number[] = [];
    for (let i = 0; i < n; i++) if (next() < options.rows) sample.push(i);
    const columns: number[] = [];
    for (let f = 0; f < width; f++) if (next() < options.columns && edges[f]!.length > 0 && !exclude.has(f)) columns.push(f);
    const tree = growTree(sample, columns, bins, edges, gradient, hessian, options);
    trees.push(tree);
    for (let i = 0; i < n; i++) score[i]! += leafValue(tree, x[i]!);
  }
  return { bias, trees };
}

function leafValue(tree: Tree, x: ArrayLike<number>): number {
  let node = 0;
  while (tree.feature[node]! >= 0) node = tree.left[node]! + (x[tree.feature[node]!]! <= tree.threshold[node]! ? 0 : 1);
  return tree.value[node]!;
}

function quantileEdges(x: readonly ArrayLike<number>[], f: number, next: () => number): number[] {
  const sample: number[] = [];
  const share = Math.min(1, 20000 / x.length);
  for (const row of x) if (next() < share) sample.push(row[f]!);
  sample.sort((a, b) => a - b);
  const distinct = [...new Set(sample)];
  if (distinct.length <= 1) return [];
  const cuts =
    distinct.length <= BINS
      ? distinct.slice(0, -1).map((v, i) => (v + distinct[i + 1]!) / 2)
      : Array.from({ length: BINS - 1 }, (_, k) => sample[Math.floor(((k + 1) * sample.length) / BINS)]!);
  return [...new Set(cuts)].sort((a, b) => a - b);
}

function binOf(edges: readonly number[], value: number): number {
  let low = 0;
  let high = edges.length;
  while (low < high) {
    const mid = (low + high) >> 1;
    if (value <= edges[mid]!) high = mid;
    else low = mid + 1;
  }
  return low;
}

function growTree(
  sample: readonly number[],
  columns: readonly number[],
  bins: readonly Uint8Array[],
  edges: readonly (readonly number[])[],
  gradient: Float64Array,
  hessian: Float64Array,
  options: BoostingOptions,
): Tree {
  const feature: number[] = [];
  const threshold: number[] = [];
  const left: number[] = [];
  const value: number[] = [];
  const newNode = (): number => {
    feature.push(-1);
    threshold.push(0);
    left.push(0);
    value.push(0);
    return feature.length - 1;
  };
  const grow = (node: number, rows: Int32Array, depth: number): void => {
    let g = 0;
    let h = 0;
    for (let k = 0; k < rows.length; k++) {
      const i = rows[k]!;
      g += gradient[i]!;
      h += hessian[i]!;
    }
    value[node] = Number(((g / (h + options.lambda)) * options.rate).toFixed(3));
    if (depth >= options.depth || h < 2 * options.leaf) return;
    const parent = (g * g) / (h + options.lambda);
    let best = { gain: 1e-6, f: -1, cut: 0 };
    const gs = new Float64Array(BINS + 1);
    const hs = new Float64Array(BINS + 1);
    for (const f of columns) {
      const column = bins[f]!;
      const count = edges[f]!.length;
      gs.fill(0);
      hs.fill(0);
      for (let k = 0; k < rows.length; k++) {
        const i = rows[k]!;
        gs[column[i]!]! += gradient[i]!;
        hs[column[i]!]! += hessian[i]!;
      }
      let gl = 0;
      let hl = 0;
      for (let cut = 0; cut < count; cut++) {
        gl += gs[cut]!;
        hl += hs[cut]!;
        const hr = h - hl;
        if (hl < options.leaf || hr < options.leaf) continue;
        const gain = (gl * gl) / (hl + options.lambda) + ((g - gl) * (g - gl)) / (hr + options.lambda) - parent;
        if (gain > best.gain) best = { gain, f, cut };
      }
    }
    if (best.f < 0) return;
    feature[node] = best.f;
    threshold[node] = Number(edges[best.f]![best.cut]!.toPrecision(4));
    value[node] = 0;
    const l = newNode();
    newNode();
    left[node] = l;
    const column = bins[best.f]!;
    grow(
      l,
      rows.filter((i) => column[i]! <= best.cut),
      depth + 1,
    );
    grow(
      l + 1,
      rows.filter((i) => column[i]! > best.cut),
      depth + 1,
    );
  };
  grow(newNode(), Int32Array.from(sample), 0);
  return { feature, threshold, left, value };
}
