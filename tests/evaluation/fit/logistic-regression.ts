import type { Model } from '../../../engine/matching/model.ts';

/** Logistic regression with an L2 penalty over standardised features, by full-batch gradient descent with momentum. Columns in `exclude` get no weight. */
export function fitLinear(
  x: readonly ArrayLike<number>[],
  y: readonly number[],
  w: readonly number[],
  l2: number,
  exclude: ReadonlySet<number> = new Set(),
  rounds = 110,
): Model['linear'] {
  const n = x.length;
  const width = x[0]!.length;
  const mean = new Array<number>(width).fill(0);
  const scale = new Array<number>(width).fill(0);
  for (const row of x) for (let f = 0; f < width; f++) mean[f]! += row[f]! / n;
  for (const row of x) for (let f = 0; f < width; f++) scale[f]! += (row[f]! - mean[f]!) ** 2 / n;
  for (let f = 0; f < width; f++) scale[f] = Math.sqrt(scale[f]!) || 1;
  const z = x.map((row) => Float32Array.from({ length: width }, (_, f) => (row[f]! - mean[f]!) / scale[f]!));
  const weights = new Float64Array(width);
  const velocity = new Float64Array(width);
  const step = new Float64Array(width);
  let bias = 0;
  let biasVelocity = 0;
  const total = w.reduce((s, v) => s + v, 0);
  for (let round = 0; round < rounds; round++) {
    step.fill(0);
    let biasStep = 0;
    for (let i = 0; i < n; i++) {
      const row = z[i]!;
      let score = bias;
      for (let f = 0; f < width; f++) score += weights[f]! * row[f]!;
      const error = w[i]! * (y[i]! - 1 / (1 + Math.exp(-score)));
      for (let f = 0; f < width; f++) step[f]! += error * row[f]!;
      biasStep += error;
    }
    const rate = 1.6 / (1 + round / 60);
    for (let f = 0; f < width; f++) {
      velocity[f] = 0.9 * velocity[f]! + rate * ((step[f]! - l2 * weights[f]!) / total);
      if (!exclude.has(f)) weights[f]! += velocity[f]!;
    }
    biasVelocity = 0.9 * biasVelocity + rate * (biasStep / total);
    bias += biasVelocity;
  }
  const round4 = (v: number): number => Number(v.toPrecision(4));
  return { bias: round4(bias), weights: [...weights].map(round4), mean: mean.map(round4), scale: scale.map(round4) };
}
