import type { Tabs } from 'webextension-polyfill';
import { browser } from '../browser.ts';
import { type PanelNews, parsePanelNews } from '../panel-news.ts';
import { takeCard } from '../waiting-card.ts';

/** What a panel hears of its tab (`components/backend.ts` says the same from the panel's side). */
export type TabNews =
  | { readonly kind: 'let-in' }
  | { readonly kind: 'moved' }
  | { readonly kind: 'progress'; readonly paragraphs: number; readonly of: number; readonly figures: number }
  | { readonly kind: 'card-forward'; readonly card: string }
  | { readonly kind: 'marks-chosen'; readonly shown: boolean; readonly count: number };

/** A page that loads changes several things in a row; this much after the last of them it is looked at, in milliseconds. */
const SETTLED = 120;

/**
 * Hears what concerns a tab: that we are let in, how far its reading is, that it may show another page, what is chosen by its marks,
 * and the card that waited for this panel.
 * @param inSight the panel is: one of several tabs' panels is, and only that one takes a card
 * @returns ends it
 */
export function listenForNews(tabId: number, inSight: () => boolean, hear: (news: TabNews) => void): () => void {
  const onMessage = (message: unknown, sender: { id?: string | undefined }): Promise<boolean> | undefined => {
    const news = sender.id === browser.runtime.id ? parsePanelNews(message) : null;
    if (news?.tabId !== tabId) return undefined;
    return take(news) ? Promise.resolve(true) : undefined;
  };
  /** Whether it needs no other panel. */
  const take = (news: PanelNews): boolean => {
    switch (news.type) {
      case 'read-anew':
        hear({ kind: 'moved' });
        return false;
      case 'let-in':
        hear({ kind: 'let-in' });
        return false;
      case 'progress':
        hear({ kind: 'progress', paragraphs: news.paragraphs, of: news.of, figures: news.figures });
        return false;
      case 'card-forward':
        if (inSight()) hear({ kind: 'card-forward', card: news.card });
        return inSight();
      case 'marks-chosen':
        if (inSight()) hear({ kind: 'marks-chosen', shown: news.shown, count: news.count });
        return inSight();
    }
  };
  let timer: ReturnType<typeof setTimeout> | undefined;
  // Without a permission for all tabs the address comes only where we are let in; the status comes always.
  const onUpdated = (changed: number, { status, url }: Tabs.OnUpdatedChangeInfoType): void => {
    if (changed !== tabId || (status === undefined && url === undefined)) return;
    clearTimeout(timer);
    timer = setTimeout(() => hear({ kind: 'moved' }), SETTLED);
  };
  let ended = false;
  browser.runtime.onMessage.addListener(onMessage);
  browser.tabs.onUpdated.addListener(onUpdated);
  // A store that fails leaves the panel as it would be without a card.
  takeCard(tabId).then(
    (card) => card !== null && !ended && hear({ kind: 'card-forward', card }),
    () => {},
  );
  return () => {
    ended = true;
    clearTimeout(timer);
    browser.runtime.onMessage.removeListener(onMessage);
    browser.tabs.onUpdated.removeListener(onUpdated);
  };
}
