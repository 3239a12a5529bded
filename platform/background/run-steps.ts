import type { Progress, Steps } from '../../engine/pipeline.ts';

/** How long the worker works before others may speak, and how often it tells how far it is, in milliseconds. */
const SLICE = 50;
const TOLD_EVERY = 150;

/**
 * Runs work step by step, so that a long page holds up neither other tabs nor "Stop".
 * @returns `null` where it was stopped
 */
export async function runSteps<T>(steps: Steps<T>, stop: AbortSignal, tell: (progress: Progress) => void): Promise<T | null> {
  let rested = performance.now();
  let told = rested;
  for (;;) {
    if (stop.aborted) return null;
    const step = steps.next();
    if (step.done === true) return step.value;
    const now = performance.now();
    if (now - told > TOLD_EVERY) {
      told = now;
      tell(step.value);
    }
    if (now - rested > SLICE) {
      await new Promise((resolve) => setTimeout(resolve));
      rested = performance.now();
    }
  }
}
