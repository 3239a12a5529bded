import { siteOf } from '../sites/site.ts';

/** The little of the extension API that is used here: the polyfill would be most of the script. */
interface WatchRuntime {
  readonly id: string;
  sendMessage(message: unknown): Promise<unknown>;
  readonly onMessage: {
    addListener(listen: (message: unknown, sender: { id?: string; tab?: unknown }, answer: (value: unknown) => void) => void): void;
  };
}
interface Scope {
  readonly browser?: { readonly runtime: WatchRuntime };
  readonly chrome: { readonly runtime: WatchRuntime };
  secondSourceWatch?: { start(): void };
}

/** A page counts as built when its text has not changed for this long, or, where it never rests, after the longest wait. In ms. */
const QUIET = 600;
const LONGEST_WAIT = 5000;
/** How often the address is looked at in browsers that do not tell of navigations within a page (Firefox before 147). */
const LOOK_EVERY = 1000;

/**
 * Tells the background when a page of a site that is always checked is there to be read: built, and in view; again after
 * it has navigated within itself, and when it comes back out of the cache. Never changes the page, and reads nothing of it.
 * May be brought in again and again: only the first one watches.
 */
export function watchPage(): void {
  // The global of our own isolated world, which the page does not see.
  const scope = globalThis as unknown as Scope;
  if (scope.secondSourceWatch === undefined) scope.secondSourceWatch = createWatch((scope.browser ?? scope.chrome).runtime);
  scope.secondSourceWatch.start();
}

function createWatch(runtime: WatchRuntime): { start(): void } {
  let watching: AbortController | null = null;
  let waiting = new AbortController();
  let address = '';

  const tell = (type: 'page-left' | 'page-there'): void => {
    try {
      // Where the extension was updated or removed meanwhile, nobody listens any more.
      runtime.sendMessage({ type }).catch(() => {});
    } catch {
      stop();
    }
  };

  const stop = (): void => {
    watching?.abort();
    waiting.abort();
    watching = null;
  };

  /** Waits until the page is there, and tells. A later call takes the place of an earlier one. */
  const waitAndTell = async (): Promise<void> => {
    waiting.abort();
    const mine = new AbortController();
    waiting = mine;
    address = here();
    await inView(mine.signal);
    await settled(mine.signal);
    if (!mine.signal.aborted) tell('page-there');
  };

  const look = (): void => {
    if (here() === address) return;
    tell('page-left');
    void waitAndTell();
  };

  const start = (): void => {
    if (watching !== null) return;
    watching = new AbortController();
    const { signal } = watching;
    const { navigation } = globalThis as { navigation?: EventTarget };
    if (navigation !== undefined) navigation.addEventListener('currententrychange', look, { signal });
    else {
      const timer = setInterval(look, LOOK_EVERY);
      signal.addEventListener('abort', () => clearInterval(timer));
    }
    addEventListener('pageshow', ({ persisted }) => persisted && void waitAndTell(), { signal });
    void waitAndTell();
  };

  runtime.onMessage.addListener((message, sender, answer) => {
    if (sender.id !== runtime.id || sender.tab !== undefined || watching === null) return;
    const patterns = patternsToLeave(message);
    if (patterns === null || !patterns.includes(siteOf(location.href)?.pattern)) return;
    stop();
    answer(true);
  });
  return { start };
}

const here = (): string => location.href.split('#')[0] ?? '';

function patternsToLeave(message: unknown): readonly unknown[] | null {
  if (typeof message !== 'object' || message === null || !('type' in message) || message.type !== 'leave-sites') return null;
  return 'patterns' in message && Array.isArray(message.patterns) ? message.patterns : null;
}

/** Resolves when the page is in view, or when nobody waits any more. A page in a tab behind is not worth the work yet. */
function inView(signal: AbortSignal): Promise<void> {
  if (document.visibilityState === 'visible') return Promise.resolve();
  return new Promise((resolve) => {
    const done = (): void => {
      if (document.visibilityState !== 'visible' && !signal.aborted) return;
      document.removeEventListener('visibilitychange', done);
      resolve();
    };
    document.addEventListener('visibilitychange', done);
    signal.addEventListener('abort', done);
  });
}

/** Resolves when the page's text has come to rest, or when nobody waits any more. */
function settled(signal: AbortSignal): Promise<void> {
  if (signal.aborted) return Promise.resolve();
  return new Promise((resolve) => {
    const done = (): void => {
      clearTimeout(quiet);
      clearTimeout(end);
      observer.disconnect();
      resolve();
    };
    let quiet = setTimeout(done, QUIET);
    const end = setTimeout(done, LONGEST_WAIT);
    const observer = new MutationObserver(() => {
      clearTimeout(quiet);
      quiet = setTimeout(done, QUIET);
    });
    observer.observe(document.documentElement, { childList: true, characterData: true, subtree: true });
    signal.addEventListener('abort', done);
  });
}
