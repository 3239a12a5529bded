/** One tree as parallel arrays over its nodes; `feature` is -1 at a leaf, whose `value` counts; children are `left` and `left + 1`. */
export interface Tree {
  readonly feature: readonly number[];
  readonly threshold: readonly number[];
  readonly left: readonly number[];
  readonly value: readonly number[];
}

/**
 * Boosted trees laid out for speed. Scoring a pair walks some two thousand nodes, and what that costs is waiting: for wrong guesses
 * at which way a comparison goes, and for memory. So values are first counted into bins between the forest's own thresholds, whereby
 * a step is whole-number arithmetic without a branch; a node is one number; and all ways through a tree are equally long, as a leaf
 * leads to itself. The sums are those of the plain walk, to the last bit.
 */
export interface Forest {
  /** For each feature its thresholds, ascending. */
  readonly thresholds: readonly Float64Array[];
  /** A node: feature in the lowest 8 bits, rank of its threshold in the next 8, above them its left child, counted from the root. */
  readonly nodes: Int32Array;
  /** Value of node `i`, where it is a leaf. */
  readonly values: Float64Array;
  readonly roots: Int32Array;
  /** Steps from each root to its deepest leaf. */
  readonly depths: Int32Array;
}

/** Rank that no bin exceeds: a leaf never leads to the right. */
const LEAF = 255;

/** Throws where the trees do not fit the layout: over 255 features, or 254 thresholds of one feature. */
export function plantForest(trees: readonly Tree[]): Forest {
  const thresholds = thresholdsOf(trees);
  if (thresholds.length > 255 || thresholds.some((list) => list.length >= LEAF))
    throw new Error(`too many features or thresholds for a forest: ${thresholds.length}, ${Math.max(...thresholds.map((t) => t.length))}`);
  const size = trees.reduce((sum, tree) => sum + tree.feature.length, 0);
  const nodes = new Int32Array(size);
  const values = new Float64Array(size);
  const roots = new Int32Array(trees.length);
  const depths = new Int32Array(trees.length);
  const level = new Int32Array(size);
  let at = 0;
  for (let t = 0; t < trees.length; t++) {
    const { feature, threshold, left, value } = trees[t]!;
    roots[t] = at;
    let depth = 0;
    // Parents come before their children.
    for (let i = 0; i < feature.length; i++) {
      const f = feature[i]!;
      if (f < 0) {
        nodes[at + i] = (i << 16) | (LEAF << 8);
        values[at + i] = value[i]!;
        continue;
      }
      const child = left[i]!;
      nodes[at + i] = (child << 16) | (binOf(thresholds[f]!, threshold[i]!) << 8) | f;
      level[at + child] = level[at + child + 1] = level[at + i]! + 1;
      depth = Math.max(depth, level[at + child]!);
    }
    depths[t] = depth;
    at += feature.length;
  }
  return { thresholds, nodes, values, roots, depths };
}

function thresholdsOf(trees: readonly Tree[]): Float64Array[] {
  const sets: Set<number>[] = [];
  for (const { feature, threshold } of trees)
    for (let i = 0; i < feature.length; i++) {
      const f = feature[i]!;
      while (sets.length <= f) sets.push(new Set());
      if (f >= 0) sets[f]!.add(threshold[i]!);
    }
  return sets.map((set) => Float64Array.from(set).sort());
}

/** Adds to `sums` what the trees say of each row of features, tree by tree in their order. */
export function addForest(
  { thresholds, nodes, values, roots, depths }: Forest,
  rows: readonly ArrayLike<number>[],
  sums: Float64Array,
): void {
  const width = thresholds.length;
  const bins = new Uint8Array(rows.length * width);
  for (let f = 0; f < width; f++) {
    const list = thresholds[f]!;
    if (list.length === 0) continue;
    for (let r = 0, at = f; r < rows.length; r++, at += width) bins[at] = binOf(list, rows[r]![f]!);
  }
  const size = rows.length;
  for (let t = 0; t < roots.length; t++) {
    const root = roots[t]!;
    const depth = depths[t]!;
    let r = 0;
    // Four rows at a time: their walks do not wait for each other.
    for (; r + 3 < size; r += 4) {
      const w = r * width;
      const x = w + width;
      const y = x + width;
      const z = y + width;
      let i = root;
      let j = root;
      let k = root;
      let l = root;
      for (let d = 0; d < depth; d++) {
        const p = nodes[i]!;
        const q = nodes[j]!;
        const u = nodes[k]!;
        const v = nodes[l]!;
        // The sign of the difference is the step to the right child.
        i = root + (p >>> 16) + ((((p >>> 8) & 255) - bins[w + (p & 255)]!) >>> 31);
        j = root + (q >>> 16) + ((((q >>> 8) & 255) - bins[x + (q & 255)]!) >>> 31);
        k = root + (u >>> 16) + ((((u >>> 8) & 255) - bins[y + (u & 255)]!) >>> 31);
        l = root + (v >>> 16) + ((((v >>> 8) & 255) - bins[z + (v & 255)]!) >>> 31);
      }
      sums[r]! += values[i]!;
      sums[r + 1]! += values[j]!;
      sums[r + 2]! += values[k]!;
      sums[r + 3]! += values[l]!;
    }
    for (; r < size; r++) {
      const w = r * width;
      let i = root;
      for (let d = 0; d < depth; d++) {
        const p = nodes[i]!;
        i = root + (p >>> 16) + ((((p >>> 8) & 255) - bins[w + (p & 255)]!) >>> 31);
      }
      sums[r]! += values[i]!;
    }
  }
}

/** How many thresholds lie below `x`: `x <= thresholds[i]` is `bin <= i`. */
function binOf(thresholds: Float64Array, x: number): number {
  let low = 0;
  let high = thresholds.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (x <= thresholds[middle]!) high = middle;
    else low = middle + 1;
  }
  return low;
}
