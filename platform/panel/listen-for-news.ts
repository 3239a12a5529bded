import type { Tabs } from 'webextension-polyfill';
import { browser } from '../browser.ts';
import { parsePanelNews } from '../protocol.ts';

export type TabNews =
  | { readonly kind: 'let-in' }
  | { readonly kind: 'moved' }
  | { readonly kind: 'progress'; readonly paragraphs: number; readonly of: number; readonly figures: number };

/** A page that loads changes several things in a row; this much after the last of them it is looked at, in milliseconds. */
const SETTLED = 120;

/** Hears what concerns a tab: that we are let in, how far its reading is, and that it may show another page. */
export function listenForNews(tabId: number, hear: (news: TabNews) => void): () => void {
  const onMessage = (message: unknown): undefined => {
    const news = parsePanelNews(message);
    if (news?.tabId !== tabId) return;
    if (news.type === 'let-in') hear({ kind: 'let-in' });
    else hear({ kind: 'progress', paragraphs: news.paragraphs, of: news.of, figures: news.figures });
  };
  let timer: ReturnType<typeof setTimeout> | undefined;
  // Without a permission for all tabs the address comes only where we are let in; the status comes always.
  const onUpdated = (changed: number, { status, url }: Tabs.OnUpdatedChangeInfoType): void => {
    if (changed !== tabId || (status === undefined && url === undefined)) return;
    clearTimeout(timer);
    timer = setTimeout(() => hear({ kind: 'moved' }), SETTLED);
  };
  browser.runtime.onMessage.addListener(onMessage);
  browser.tabs.onUpdated.addListener(onUpdated);
  return () => {
    clearTimeout(timer);
    browser.runtime.onMessage.removeListener(onMessage);
    browser.tabs.onUpdated.removeListener(onUpdated);
  };
}
