import { browser } from '../browser.ts';

/**
 * Opens the popup. Firefox does so only within the task of a click on something of the browser's or of ours, Chrome from 127 on
 * at any time; so call it before anything is waited for. Rejects where the browser does not.
 */
export async function openPopup(): Promise<void> {
  if (typeof browser.action.openPopup !== 'function') throw new Error('this browser opens no popup by itself');
  await browser.action.openPopup();
}

/** The same panel where the browser cannot open the popup: in a small window, or, on a phone, in a tab. */
export async function openAsWindow(tabId: number): Promise<void> {
  const url = browser.runtime.getURL(`/popup.html?tab=${tabId}`);
  if (browser.windows === undefined) await browser.tabs.create({ url });
  else await browser.windows.create({ url, type: 'popup', width: 416, height: 680 });
}
