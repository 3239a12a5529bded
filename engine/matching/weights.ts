import type { Background } from './event-similarity.ts';
import type { Calibration, Model } from './model.ts';
import weights from './weights.generated.json' with { type: 'json' };

/** What matching has learned: both stages, the calibration of their score, how common words are in news. */
export interface Weights {
  readonly stage1: Model;
  readonly stage2: Model;
  readonly calibration: Calibration;
  readonly background: Background;
}

/** What `npm run fit` found: docs/accuracy.md says what it reaches, tests/evaluation/fit how it is found. */
export const WEIGHTS = weights as unknown as Weights;
