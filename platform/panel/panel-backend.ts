import type { Result } from '../../engine/types.ts';
import { browser } from '../browser.ts';
import { LONGEST_LOOK_UP } from '../longest-look-up.ts';
import type { Checked, Failure, MarkKind, PanelRequest, Shown, Span } from '../protocol.ts';
import { createEvidenceBackend } from './evidence-backend.ts';
import { isPrivate } from './is-private.ts';
import { listenForNews, type TabNews } from './listen-for-news.ts';
import { createSiteChoice } from './site-choice.ts';

/**
 * The panel's way to the background, for one tab.
 *
 * @param tabId `null` where there is no tab to read, as in a window of the browser's own
 * @param inSight the tab's panel is: the side panel keeps those of other tabs
 */
export function createPanelBackend(tabId: number | null, inSight: () => boolean = () => true) {
  const countAgain = (): void => {
    if (tabId !== null) void ask({ type: 'count-again', tabId });
  };
  return {
    ...createEvidenceBackend(() => isPrivate(tabId), countAgain),
    check: (scope: 'waiting-selection' | 'page', again: boolean): Promise<Result<Checked, Failure>> =>
      tabId === null ? Promise.resolve(NO_TAB) : ask({ type: 'check', tabId, scope, again }),
    stop(): void {
      if (tabId !== null) void ask({ type: 'stop', tabId });
    },
    lookUp: (text: string): Promise<Result<Checked, Failure>> => ask({ type: 'look-up', text: text.slice(0, LONGEST_LOOK_UP) }),
    show: (span: Span & { readonly quote?: string }, mark: MarkKind): Promise<Result<Shown, Failure>> =>
      tabId === null ? Promise.resolve(NO_TAB) : ask({ type: 'show', tabId, span, mark }),
    onNews: (hear: (news: TabNews) => void): (() => void) => (tabId === null ? () => {} : listenForNews(tabId, inSight, hear)),
    ...(tabId === null ? {} : { site: createSiteChoice(tabId) }),
    openOptions: (): void => {
      void browser.runtime.openOptionsPage().then(() => closePopup());
    },
  };
}

/** A popup over the options would hide them. A panel in a window, tab or side bar stays. */
function closePopup(): void {
  if (browser.extension.getViews({ type: 'popup' }).includes(window)) window.close();
}

const NO_TAB = { ok: false, error: { kind: 'unreadable', host: null, detail: 'no tab' } } as const;

/** One request. The worker may have died while it worked on it: then asking again wakes a new one. */
export async function ask<T>(request: PanelRequest, attempts = 2): Promise<Result<T, Failure>> {
  try {
    const answer = (await browser.runtime.sendMessage(request)) as Result<T, Failure> | undefined;
    if (answer !== undefined) return answer;
  } catch (cause) {
    if (attempts <= 1)
      return { ok: false, error: { kind: 'failed', host: null, detail: cause instanceof Error ? cause.message : String(cause) } };
  }
  return attempts > 1
    ? ask(request, attempts - 1)
    : { ok: false, error: { kind: 'failed', host: null, detail: `the background did not answer "${request.type}"` } };
}
