import { browser } from '../browser.ts';
import { tellPanels } from '../panel-news.ts';
import { findSidePanel } from '../side-panel.ts';
import { leaveSelection } from '../waiting-selection.ts';

/** Keys of the shortcut that opens the side panel, as the browser writes them; `null` where none is set. */
export async function sidePanelShortcut(): Promise<string | null> {
  try {
    const commands = await browser.commands.getAll();
    return commands.find(({ name }) => name === 'open-side-panel')?.shortcut || null;
  } catch {
    return null;
  }
}

/**
 * Hands over to the side panel where one is open beside this tab: it reads the page, to which the click on our button has let us in.
 * @returns whether it did
 */
export const handOver = (tabId: number): Promise<boolean> => tellPanels({ type: 'let-in', tabId });

/** What moves the popup to the side of its tab; `null` where the browser has no such place. Call it before a click may come. */
export async function sidePanelOpener(
  tabId: number,
): Promise<((shown: { scope: 'selection' | 'look-up'; words: string } | null) => void) | null> {
  const open = findSidePanel();
  if (open === null) return null;
  const { id: windowId } = await browser.windows.getCurrent();
  if (windowId === undefined) return null;
  return (shown) => {
    // Not waited for: the panel opens only within the click, and the store keeps the order.
    if (shown !== null) void leaveSelection(tabId, shown.scope === 'selection' ? shown.words : { typed: shown.words });
    open(windowId).then(
      () => close(),
      () => {},
    );
  };
}

/**
 * Firefox lets an extension in where it opens its own popup within a click, even one in the side panel; the popup then hands over.
 * Chromium counts only the reader's click on the toolbar: `null`.
 */
export function pageAsker(): (() => void) | null {
  if (!browser.runtime.getURL('/').startsWith('moz-') || typeof browser.action.openPopup !== 'function') return null;
  return () => {
    browser.action.openPopup().catch(() => {});
  };
}
