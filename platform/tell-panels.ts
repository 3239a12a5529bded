import { browser } from './browser.ts';
import type { PanelNews } from './protocol.ts';

/** Tells the panels that are open, if any. */
export async function tellPanels(news: PanelNews): Promise<void> {
  try {
    await browser.runtime.sendMessage(news);
  } catch {
    // Nobody is there to hear it.
  }
}
