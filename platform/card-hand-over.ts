import * as v from 'valibot';
import { browser } from './browser.ts';
import { LONGEST_CARD } from './page/page-request.ts';

/**
 * Which card a panel brings to the front: handed over by the background when the reader has chosen a mark on the page.
 * Open panels (popup, side panel, a panel in a window) are asked first; where none shows that tab, the card is left for the one
 * that opens next. `storage.session` is in memory and never reaches the disk.
 */

const PREFIX = 'card:';
/** A card that nobody came for is forgotten after this long, in milliseconds: the next click on the button means the page again. */
const KEPT_FOR = 60_000;

const Left = v.object({ card: v.pipe(v.string(), v.maxLength(LONGEST_CARD)), at: v.number() });

/** Background → panels, all that are open. A panel that shows that tab answers `true`. */
const PanelNews = v.variant('type', [
  v.object({ type: v.literal('card-forward'), tabId: v.number(), card: v.pipe(v.string(), v.maxLength(LONGEST_CARD)) }),
  v.object({ type: v.literal('marks-chosen'), tabId: v.number(), shown: v.boolean(), count: v.number() }),
]);
export type PanelNews = v.InferOutput<typeof PanelNews>;

/* The background's side */

/** Tells the open panels. `true` where one of them shows that tab and has taken it. */
export async function tellPanels(news: PanelNews): Promise<boolean> {
  try {
    return (await browser.runtime.sendMessage(news)) === true;
  } catch {
    // No page of ours is open.
    return false;
  }
}

/** Leaves a card for the panel that opens next about that tab. */
export async function leaveCard(tabId: number, card: string): Promise<void> {
  await browser.storage.session.set({ [PREFIX + tabId]: { card, at: Date.now() } });
}

/* The panel's side */

/** The card that was left for a tab, once; `null` where none was, or too long ago. */
export async function takeCard(tabId: number): Promise<string | null> {
  const key = PREFIX + tabId;
  const stored = v.safeParse(Left, (await browser.storage.session.get(key))[key]);
  if (!stored.success) return null;
  await browser.storage.session.remove(key);
  return Date.now() - stored.output.at < KEPT_FOR ? stored.output.card : null;
}

/**
 * Hears what the background tells the panels.
 * @param shows the tab that this panel shows by now; `null` for none
 * @returns ends it
 */
export function hearNews(shows: () => number | null, heard: (news: PanelNews) => void): () => void {
  const listen = (message: unknown, sender: { id?: string | undefined }): Promise<boolean> | undefined => {
    const news = sender.id === browser.runtime.id ? v.safeParse(PanelNews, message) : null;
    if (news?.success !== true || news.output.tabId !== shows()) return undefined;
    heard(news.output);
    return Promise.resolve(true);
  };
  browser.runtime.onMessage.addListener(listen);
  return () => browser.runtime.onMessage.removeListener(listen);
}
