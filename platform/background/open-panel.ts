import { browser } from '../browser.ts';
import { tellPanels } from '../panel-news.ts';
import { findSidePanel } from '../side-panel.ts';

/**
 * Opens the popup over the active tab. A popup that finds the side panel open hands over to it (entrypoints/popup).
 * Firefox opens it only within the click's own task, so nothing may be waited for before.
 */
export function openPopup(tabId: number): Promise<void> {
  return tryPopup().catch(() => openAsWindow(tabId));
}

async function tryPopup(): Promise<void> {
  if (typeof browser.action.openPopup !== 'function') throw new Error('this browser opens no popup by itself');
  await browser.action.openPopup();
}

/** The same panel where the browser cannot open the popup: in a small window, or, on a phone, in a tab. */
async function openAsWindow(tabId: number): Promise<void> {
  const url = browser.runtime.getURL(`/popup.html?tab=${tabId}`);
  if (browser.windows === undefined) await browser.tabs.create({ url });
  else await browser.windows.create({ url, type: 'popup', width: 416, height: 680 });
}

/** Opens the side panel for a tab that the reader has just let us in to; one that is open reads the tab. */
export async function openSidePanel(tabId: number, windowId: number): Promise<void> {
  const open = findSidePanel();
  if (open === null) return openPopup(tabId);
  await open(windowId);
  await tellPanels({ type: 'let-in', tabId });
}
