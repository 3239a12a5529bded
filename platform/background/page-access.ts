import type { Result } from '../../engine/types.ts';
import { browser } from '../browser.ts';
import type { Failure, Identity, Marked, Moved, PageRequest, PageText, Shown } from '../protocol.ts';
import { parseIdentity, parseMarked, parseMoved, parsePageText, parseShown } from '../protocol.ts';
import { classifyFailure } from './classify-failure.ts';

/** A page that has our script and answers. Every answer is validated: it comes from a process that the page could have taken over. */
export interface Page {
  readonly identity: Identity;
  read(): Promise<Result<PageText, Failure>>;
  show(request: Extract<PageRequest, { type: 'show' }>): Promise<Result<Shown, Failure>>;
  mark(request: Extract<PageRequest, { type: 'mark' }>): Promise<Result<Marked, Failure>>;
  choose(request: Extract<PageRequest, { type: 'choose' }>): Promise<Result<Marked, Failure>>;
  move(request: Extract<PageRequest, { type: 'move' }>): Promise<Result<Moved, Failure>>;
}

/**
 * Brings the page script into a tab, which the browser allows after a click on the toolbar button or the context menu there.
 * The script notices where it already runs, so this may be called before every request; where it runs, it is reached even if the
 * permission has ended since, as on a page that comes back from the back-forward cache.
 */
export async function reachPage(tabId: number): Promise<Result<Page, Failure>> {
  const url = await urlOf(tabId);
  const fail = (cause: unknown): { ok: false; error: Failure } => ({ ok: false, error: classifyFailure(url, describe(cause)) });
  const bringScript = async (): Promise<Result<null, Failure>> => {
    try {
      await browser.scripting.executeScript({ target: { tabId }, files: ['/page.js'] });
      return { ok: true, value: null };
    } catch (cause) {
      return fail(cause);
    }
  };
  const ask = async <T>(request: PageRequest, parse: (answer: unknown) => T | null): Promise<Result<T, Failure>> => {
    try {
      const answer = parse(await browser.tabs.sendMessage(tabId, request, { frameId: 0 }));
      return answer === null ? fail(`the page script gave no valid answer to "${request.type}"`) : { ok: true, value: answer };
    } catch (cause) {
      return fail(cause);
    }
  };
  const brought = await bringScript();
  const identity = await ask({ type: 'identify' }, parseIdentity);
  if (!identity.ok) return brought.ok ? identity : brought;
  if (!identity.value.readable)
    return { ok: false, error: { kind: 'unreadable', host: hostOf(url), detail: 'a document without text of its own' } };
  return {
    ok: true,
    value: {
      identity: identity.value,
      read: () => ask({ type: 'read' }, parsePageText),
      show: (request) => ask(request, parseShown),
      mark: (request) => ask(request, parseMarked),
      choose: (request) => ask(request, parseMarked),
      move: (request) => ask(request, parseMoved),
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
