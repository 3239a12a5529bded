import { browser } from '../browser.ts';

/**
 * Whether a tab is in a private window. A panel over such a tab does not know it of itself: in Chrome all windows share the
 * extension's process, and that is no private one.
 *
 * @param tabId `null` where the panel is about no tab
 */
export async function isPrivate(tabId: number | null): Promise<boolean> {
  if (browser.extension.inIncognitoContext) return true;
  try {
    const incognito = tabId === null ? (await browser.windows?.getCurrent())?.incognito : (await browser.tabs.get(tabId)).incognito;
    return incognito === true;
  } catch {
    return false;
  }
}
