import type { Result } from '../../engine/types.ts';
import { browser } from '../browser.ts';
import type { Failure, Identity, PageRequest, PageText, Selected, Shown } from '../protocol.ts';
import { parseIdentity, parsePageText, parseSelected, parseShown } from '../protocol.ts';
import { classifyFailure } from './classify-failure.ts';

/** A page that has our script and answers. Every answer is validated: it comes from a process that the page could have taken over. */
export interface Page {
  readonly identity: Identity;
  read(): Promise<Result<PageText, Failure>>;
  selected(): Promise<Result<Selected, Failure>>;
  show(request: Extract<PageRequest, { type: 'show' }>): Promise<Result<Shown, Failure>>;
}

/**
 * Brings the page script into a tab, which the browser allows after a click on the toolbar button or the context menu there.
 * The script notices where it already runs, so this may be called before every request.
 */
export async function reachPage(tabId: number): Promise<Result<Page, Failure>> {
  const url = await urlOf(tabId);
  const fail = (cause: unknown): { ok: false; error: Failure } => ({ ok: false, error: classifyFailure(url, describe(cause)) });
  try {
    await browser.scripting.executeScript({ target: { tabId }, files: ['/page.js'] });
  } catch (cause) {
    return fail(cause);
  }
  const ask = async <T>(request: PageRequest, parse: (answer: unknown) => T | null): Promise<Result<T, Failure>> => {
    try {
      const answer = parse(await browser.tabs.sendMessage(tabId, request, { frameId: 0 }));
      return answer === null ? fail(`the page script gave no valid answer to "${request.type}"`) : { ok: true, value: answer };
    } catch (cause) {
      return fail(cause);
    }
  };
  const identity = await ask({ type: 'identify' }, parseIdentity);
  if (!identity.ok) return identity;
  if (!identity.value.readable)
    return { ok: false, error: { kind: 'unreadable', host: hostOf(url), detail: 'a document without text of its own' } };
  return {
    ok: true,
    value: {
      identity: identity.value,
      read: () => ask({ type: 'read' }, parsePageText),
      selected: () => ask({ type: 'selected' }, parseSelected),
      show: (request) => ask(request, parseShown),
    },
  };
}

/** The tab's address, which the browser tells only where it has let us in; `null` otherwise. */
async function urlOf(tabId: number): Promise<string | null> {
  try {
    return (await browser.tabs.get(tabId)).url ?? null;
  } catch {
    return null;
  }
}

const describe = (cause: unknown): string => (cause instanceof Error ? cause.message : String(cause));

const hostOf = (url: string | null): string | null => (url !== null && URL.canParse(url) ? new URL(url).hostname || null : null);
