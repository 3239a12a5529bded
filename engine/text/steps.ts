/**
 * Work that can be done in steps: each `yield` tells how far it has come, the end gives the result. Whoever runs it may rest
 * between two steps, or give it up; `drain` does it in one go.
 */
export type Steps<T> = Generator<Progress, T, void>;

/** How much of a text has been read. */
export interface Progress {
  readonly paragraphs: number;
  readonly of: number;
  /** Figures read so far, before those are left out that measure nothing. */
  readonly figures: number;
}

/** Runs all steps without a pause, whatever they tell. */
export function drain<T>(steps: Generator<unknown, T, void>): T {
  for (;;) {
    const step = steps.next();
    if (step.done === true) return step.value;
  }
}
