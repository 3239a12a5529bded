/**
 * Inference for boosted regression trees (Friedman 2001) beside logistic regression: the two score a pair in log-odds and
 * are averaged. Weights are data (weights.generated.json), fitted by `npm run fit`.
 */

import { rememberOf } from '../text/remember.ts';
import { addForest, type Forest, plantForest, type Tree } from './forest.ts';

export type { Tree };

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
export const logOdds = (model: Model, x: ArrayLike<number>): number => logOddsOfAll(model, [x])[0]!;

/** Log-odds of many pairs, in order. */
export function logOddsOfAll(model: Model, all: readonly ArrayLike<number>[]): Float64Array {
  const boosted = new Float64Array(all.length).fill(model.bias);
  addForest(forestOf(model), all, boosted);
  const { weights, mean, scale, bias } = model.linear;
  if (weights.length === 0) return boosted;
  for (let k = 0; k < all.length; k++) {
    const x = all[k]!;
    let z = bias;
    for (let i = 0; i < weights.length; i++) z += weights[i]! * ((x[i]! - mean[i]!) / scale[i]!);
    boosted[k] = model.trees.length === 0 ? z : 0.6 * boosted[k]! + 0.4 * Math.max(-12, Math.min(12, z));
  }
  return boosted;
}

/** Planted when first asked for: a page without figures needs none. */
const forestOf = rememberOf(({ trees }: Model): Forest => plantForest(trees));

export const calibrated = (score: number, { slope, offset }: Calibration): number => sigmoid(slope * score + offset);
