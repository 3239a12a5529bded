import { browser } from '../browser.ts';
import { leaveSelection } from '../waiting-selection.ts';
import { openPopup, openSidePanel } from './open-panel.ts';

const SELECTION = 'cross-check-selection';
const PAGE = 'open-side-panel';

/** The context menu's items: one on selected text, one on the rest of a page. Call it at the worker's start. */
export function serveSelectionMenu(): void {
  // Firefox for Android has no context menus; a background that throws at its start would answer nothing.
  if (browser.contextMenus === undefined) return;
  browser.runtime.onInstalled.addListener(() => {
    // The browser keeps the items; made anew, they have the words of this version.
    void browser.contextMenus.removeAll().then(() => {
      browser.contextMenus.create({
        id: SELECTION,
        title: browser.i18n.getMessage('menu_cross_check_selection'),
        contexts: ['selection'],
      });
      browser.contextMenus.create({ id: PAGE, title: browser.i18n.getMessage('menu_open_side_panel'), contexts: ['page'] });
    });
  });
  browser.contextMenus.onClicked.addListener((info, tab) => {
    if (tab?.id === undefined) return;
    if (info.menuItemId === PAGE && tab.windowId !== undefined) void openSidePanel(tab.id, tab.windowId);
    if (info.menuItemId !== SELECTION) return;
    // The store takes its requests in order, so the popup finds the selection though nobody waits for it here.
    void leaveSelection(tab.id, info.selectionText ?? '');
    void openPopup(tab.id);
  });
}
