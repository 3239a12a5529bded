import fc from 'fast-check';
import { expect, test } from 'vitest';
import { addForest, plantForest, type Tree } from '../../../engine/matching/forest.ts';

// The forest is another layout of the same trees: it must say what a plain walk says, to the last bit.

function walk(tree: Tree, x: ArrayLike<number>): number {
  let node = 0;
  while (tree.feature[node]! >= 0) node = tree.left[node]! + (x[tree.feature[node]!]! <= tree.threshold[node]! ? 0 : 1);
  return tree.value[node]!;
}

/** A tree from a list of splits, each put at the leaf that its number points to. */
function grow(splits: readonly { leaf: number; feature: number; threshold: number; value: number }[]): Tree {
  const tree = { feature: [-1], threshold: [0], left: [-1], value: [0.5] };
  for (const { leaf, feature, threshold, value } of splits) {
    const leaves = tree.feature.flatMap((f, i) => (f < 0 ? [i] : []));
    const at = leaves[leaf % leaves.length]!;
    tree.left[at] = tree.feature.length;
    tree.feature[at] = feature;
    tree.threshold[at] = threshold;
    for (const side of [value, -value / 3]) {
      tree.feature.push(-1);
      tree.threshold.push(0);
      tree.left.push(-1);
      tree.value.push(side);
    }
  }
  return tree;
}

const number = fc.integer({ min: -8, max: 8 }).map((n) => n / 4);
const trees = fc.array(
  fc
    .array(fc.record({ leaf: fc.nat(40), feature: fc.nat(5), threshold: number, value: fc.double({ min: -2, max: 2, noNaN: true }) }), {
      maxLength: 20,
    })
    .map(grow),
  { maxLength: 8 },
);
// Values on the thresholds, between them and beyond; more rows than are walked at once.
const rows = fc.array(
  fc
    .array(fc.oneof(number, fc.double({ min: -3, max: 3, noNaN: true })), { minLength: 6, maxLength: 6 })
    .map((row) => Float32Array.from(row)),
  { maxLength: 11 },
);

test('a planted forest gives each row the sum of its trees', () => {
  fc.assert(
    fc.property(trees, rows, (all, xs) => {
      const sums = new Float64Array(xs.length).fill(0.25);
      addForest(plantForest(all), xs, sums);
      const plain = xs.map((x) => all.reduce((sum, tree) => sum + walk(tree, x), 0.25));
      expect([...sums]).toEqual(plain);
    }),
  );
});

test('trees that do not fit the layout are refused', () => {
  const wide = Array.from({ length: 300 }, (_, i) => grow([{ leaf: 0, feature: 0, threshold: i, value: 1 }]));
  expect(() => plantForest(wide)).toThrow(/thresholds/);
});
