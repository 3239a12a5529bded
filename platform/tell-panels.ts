import { browser } from './browser.ts';
import type { PanelNews } from './protocol.ts';

/**
 * Tells the panels that are open, if any.
 * @returns whether a side panel took it up, which is where its tab is in front
 */
export async function tellPanels(news: PanelNews): Promise<boolean> {
  try {
    return (await browser.runtime.sendMessage(news)) === true;
  } catch {
    // Nobody is there to hear it.
    return false;
  }
}
