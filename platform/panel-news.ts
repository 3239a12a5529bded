import * as v from 'valibot';
import { browser } from './browser.ts';
import { LONGEST_CARD } from './page/page-request.ts';

/**
 * What open panels are told without having asked, by the background and by a popup that has just opened. By itself, so that a
 * panel need not load all schemas of `protocol.ts` for it.
 */
const Count = v.pipe(v.number(), v.integer(), v.minValue(0));
const Card = v.pipe(v.string(), v.maxLength(LONGEST_CARD));

const PanelNews = v.variant('type', [
  /** The reader let us in to a tab, or left a selection there: read it now. */
  v.object({ type: v.literal('let-in'), tabId: Count }),
  /** A tab's page was read without a panel having asked: its text has changed, or its site is always checked. */
  v.object({ type: v.literal('read-anew'), tabId: Count }),
  /** How far the reading of a long page has come. */
  v.object({ type: v.literal('progress'), tabId: Count, paragraphs: Count, of: Count, figures: Count }),
  /** The reader chose a mark on the page: its card is wanted. */
  v.object({ type: v.literal('card-forward'), tabId: Count, card: Card }),
  /** Marks were shown or hidden by the shortcut. */
  v.object({ type: v.literal('marks-chosen'), tabId: Count, shown: v.boolean(), count: Count }),
]);
export type PanelNews = v.InferOutput<typeof PanelNews>;

/** The news in a message, or `null` where it is none. */
export function parsePanelNews(message: unknown): PanelNews | null {
  const result = v.safeParse(PanelNews, message);
  return result.success ? result.output : null;
}

/**
 * Tells the panels that are open, if any.
 * @returns whether one took it up: a side panel beside that tab and, where a card is wanted, any panel about it
 */
export async function tellPanels(news: PanelNews): Promise<boolean> {
  try {
    return (await browser.runtime.sendMessage(news)) === true;
  } catch {
    // Nobody is there to hear it.
    return false;
  }
}
