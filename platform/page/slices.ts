/**
 * Work on a page in steps: a generator that yields wherever it may be interrupted. Run at once (`drain`) where nobody
 * waits (the command line, tests), in slices in a browser, so that the page stays as quick as it was.
 */
export type Steps<T> = Generator<void, T, void>;

/** Longest stretch of work before the page gets its turn, in milliseconds: within one frame. */
const SLICE = 10;

/** Runs the steps in slices, each a task of its own. */
export async function runInSlices<T>(steps: Steps<T>): Promise<T> {
  for (;;) {
    const end = performance.now() + SLICE;
    do {
      const step = steps.next();
      if (step.done === true) return step.value;
    } while (performance.now() < end);
    await nextTask();
  }
}

/** Timers are held back in tabs that nobody looks at; a message to oneself is not. */
function nextTask(): Promise<void> {
  return new Promise((resume) => {
    const { port1, port2 } = new MessageChannel();
    port1.onmessage = () => {
      port1.close();
      resume();
    };
    port2.postMessage(null);
  });
}
