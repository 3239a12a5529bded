import type { Runtime } from 'webextension-polyfill';
import type { Result } from '../../engine/types.ts';
import { browser } from '../browser.ts';
import type { Checked, Failure, PanelRequest, Shown } from '../protocol.ts';
import { parsePanelRequest } from '../protocol.ts';
import { showBadge } from './badge.ts';
import { checkSelection, checkTab, checkText, lookUp } from './check-tab.ts';
import { newestReport } from './kept-reports.ts';
import { bringLooks } from './mark-page.ts';
import { reachPage } from './page-access.ts';
import { addSite, removeSite } from './serve-sites.ts';

/** Answers the panel. Call it at the worker's start, so that a message which wakes the worker is heard. */
export function servePanel(): void {
  browser.runtime.onMessage.addListener((message: unknown, sender: Runtime.MessageSender) => {
    if (!isPanel(sender)) return undefined;
    const request = parsePanelRequest(message);
    return request === null ? undefined : answer(request).catch(failed);
  });
}

/** Only our own pages may ask: a page script runs beside the page's code and has nothing to ask for. */
function isPanel(sender: Runtime.MessageSender): boolean {
  return sender.id === browser.runtime.id && sender.url?.startsWith(browser.runtime.getURL('/')) === true;
}

/** Checks under way. They are lost with the worker, as is their work: the panel asks again. */
const running = new Map<
  number,
  { readonly stop: AbortController; readonly key: string; readonly outcome: Promise<Result<Checked, Failure>> }
>();

async function answer(request: PanelRequest): Promise<Result<Checked | Shown | boolean | null, Failure>> {
  switch (request.type) {
    case 'check':
      return check(request);
    case 'stop':
      running.get(request.tabId)?.stop.abort();
      return { ok: true, value: null };
    case 'look-up':
      return lookUp(request.text);
    case 'check-text': {
      const { title, publisher, published, text } = request;
      return checkText({ title, publisher, published, text });
    }
    case 'add-site':
      return { ok: true, value: await addSite(request.pattern) };
    case 'remove-site':
      return { ok: true, value: await removeSite(request.pattern) };
    case 'count-again': {
      const kept = await newestReport(request.tabId);
      if (kept !== null) await showBadge(request.tabId, kept.report);
      return { ok: true, value: null };
    }
    case 'show': {
      const page = await reachPage(request.tabId);
      if (!page.ok) return page;
      await bringLooks(request.tabId, page.value);
      const { start, end, quote } = request.span;
      return page.value.show({ type: 'show', span: { start, end }, quote: quote ?? null, mark: request.mark });
    }
  }
}

/** One check a tab: a panel that asks twice, or a second panel, gets the answer of the first. */
async function check({ tabId, scope, again }: Extract<PanelRequest, { type: 'check' }>): Promise<Result<Checked, Failure>> {
  const key = `${scope} ${again}`;
  const before = running.get(tabId);
  if (before?.key === key && !before.stop.signal.aborted) {
    const shared = await before.outcome;
    // The reader may have let us in since that one began.
    if (shared.ok || shared.error.kind !== 'not-permitted') return shared;
  }
  const stop = new AbortController();
  const run = scope === 'page' ? checkTab : checkSelection;
  const outcome = run(tabId, again, stop.signal).finally(() => {
    if (running.get(tabId)?.stop === stop) running.delete(tabId);
  });
  running.set(tabId, { stop, key, outcome });
  return outcome;
}

/** What nobody foresaw, as an answer: the panel shows the detail, and the next click works. */
const failed = (cause: unknown): Result<never, Failure> => ({
  ok: false,
  error: { kind: 'failed', host: null, detail: cause instanceof Error ? cause.message : String(cause) },
});
