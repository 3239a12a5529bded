/**
 * Inference for boosted regression trees (Friedman 2001) beside logistic regression: the two score a pair in log-odds and
 * are averaged. Weights are data (weights.generated.json), fitted by `npm run fit`.
 */

/** One tree as parallel arrays over its nodes; `feature` is -1 at a leaf, whose `value` counts; children are `left` and `left + 1`. */
export interface Tree {
  readonly feature: readonly number[];
  readonly threshold: readonly number[];
  readonly left: readonly number[];
  readonly value: readonly number[];
}

export interface Model {
  readonly features: readonly string[];
  readonly bias: number;
  readonly trees: readonly Tree[];
  /** Logistic regression over standardised features. */
  readonly linear: {
    readonly bias: number;
    readonly weights: readonly number[];
    readonly mean: readonly number[];
    readonly scale: readonly number[];
  };
}

/** Platt scaling of a log-odds score into a calibrated probability (Platt 1999). */
export interface Calibration {
  readonly slope: number;
  readonly offset: number;
}

export const sigmoid = (x: number): number => 1 / (1 + Math.exp(-x));

/** Log-odds that the pair measures one fact. */
export function logOdds(model: Model, x: ArrayLike<number>): number {
  let boosted = model.bias;
  for (const tree of model.trees) {
    let node = 0;
    while (tree.feature[node]! >= 0) node = tree.left[node]! + (x[tree.feature[node]!]! <= tree.threshold[node]! ? 0 : 1);
    boosted += tree.value[node]!;
  }
  const { linear } = model;
  let z = linear.bias;
  for (let i = 0; i < linear.weights.length; i++) z += linear.weights[i]! * ((x[i]! - linear.mean[i]!) / linear.scale[i]!);
  return model.trees.length === 0 ? z : linear.weights.length === 0 ? boosted : 0.6 * boosted + 0.4 * Math.max(-12, Math.min(12, z));
}

export const calibrated = (score: number, { slope, offset }: Calibration): number => sigmoid(slope * score + offset);
