import { browser } from './browser.ts';
import type { PanelNews } from './protocol.ts';

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
