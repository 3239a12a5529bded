import * as v from 'valibot';
import { browser } from './browser.ts';
import { LONGEST_CARD } from './page/page-request.ts';

/**
 * The card that waits for a tab's panel: one was chosen by its mark on the page while no panel about that tab was open
 * (`panel-news.ts` reaches those that are). `storage.session` is in memory and never reaches the disk.
 */

const PREFIX = 'card:';
/** A card that nobody came for is forgotten after this long, in milliseconds: the next click on the button means the page again. */
const KEPT_FOR = 60_000;

const Left = v.object({ card: v.pipe(v.string(), v.maxLength(LONGEST_CARD)), at: v.number() });

/** Leaves a card for the panel that opens next about that tab. */
export async function leaveCard(tabId: number, card: string): Promise<void> {
  await browser.storage.session.set({ [PREFIX + tabId]: { card, at: Date.now() } });
}

/** The card that was left for a tab, once; `null` where none was, or too long ago. */
export async function takeCard(tabId: number): Promise<string | null> {
  const key = PREFIX + tabId;
  const stored = v.safeParse(Left, (await browser.storage.session.get(key))[key]);
  if (!stored.success) return null;
  await browser.storage.session.remove(key);
  return Date.now() - stored.output.at < KEPT_FOR ? stored.output.card : null;
}
