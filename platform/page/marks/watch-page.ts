/** How long the page must be quiet before it is looked at, and how long at most that is waited for, in milliseconds. */
const QUIET = 400;
const LONGEST_WAIT = 2000;
/** Rest after a look, at least and at most: on a page that never stands still, looks that bring nothing become rarer. */
const SHORTEST_REST = 500;
const LONGEST_REST = 30_000;
/** Rest for each millisecond that a look took. */
const WORK_TO_REST = 10;

/** What a look at the page brought. */
export type Look = 'changed' | 'same';

export interface PageWatch {
  start(): void;
  stop(): void;
}

/**
 * Watches the page for text that is built late, added while scrolling, or replaced without loading a page, and looks at it once it
 * has come to rest. A tab that nobody looks at is not watched until it is shown again.
 *
 * @param look what to do; must never reject
 * @param returned the page was brought back from the back-forward cache
 */
export function watchPage(look: () => Promise<Look>, returned: () => void): PageWatch {
  let running = false;
  let looking = false;
  let dirty = false;
  let since = 0;
  let rest = SHORTEST_REST;
  let notBefore = 0;
  let timer: ReturnType<typeof setTimeout> | undefined;

  const observer = new MutationObserver(() => {
    const now = performance.now();
    if (!dirty) since = now;
    dirty = true;
    schedule(Math.min(now + QUIET, since + LONGEST_WAIT));
  });

  function schedule(at: number): void {
    clearTimeout(timer);
    if (!running || looking || document.visibilityState === 'hidden') return;
    timer = setTimeout(run, Math.max(at, notBefore) - performance.now());
  }

  async function run(): Promise<void> {
    looking = true;
    dirty = false;
    const began = performance.now();
    const outcome = await look();
    const ended = performance.now();
    looking = false;
    rest = outcome === 'changed' ? SHORTEST_REST : Math.min(rest * 2, LONGEST_REST);
    notBefore = ended + Math.max(rest, (ended - began) * WORK_TO_REST);
    if (dirty) schedule(0);
  }

  document.addEventListener('visibilitychange', () => {
    if (dirty) schedule(0);
  });
  addEventListener('pageshow', (event) => {
    if (event.persisted && running) returned();
  });

  return {
    start() {
      if (running) return;
      running = true;
      observer.observe(document, { subtree: true, childList: true, characterData: true });
    },
    stop() {
      running = false;
      clearTimeout(timer);
      observer.disconnect();
    },
  };
}
