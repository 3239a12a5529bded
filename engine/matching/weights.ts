import type { Background } from './event-similarity.ts';
import type { Calibration, Model } from './model.ts';
import weights from './weights.generated.json' with { type: 'json' };

/** What matching has learned: both stages, the calibration of their score, how common words are in news. */
export interface Weights {
  readonly stage1: Model;
  /** The first stage without a look at the values. */
  readonly meaning: Model;
  /** Among rivals, by the first stage's scores. */
  readonly stage2: Model;
  /** Among rivals once more, by the second stage's scores. */
  readonly stage3: Model;
  /** Of unequal figures of one fact: a later state rather than a contradiction; another scope. */
  readonly overTime: Model;
  readonly otherScope: Model;
  readonly calibration: Calibration;
  readonly background: Background;
}

/** What `npm run fit` found: docs/accuracy.md says what it reaches, tests/evaluation/fit how it is found. */
export const WEIGHTS = weights as unknown as Weights;
