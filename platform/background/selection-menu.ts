import { browser } from '../browser.ts';
import { openAsWindow, openPopup } from './open-panel.ts';
import { leaveSelection } from './waiting-selection.ts';

const ITEM = 'cross-check-selection';

/** The context menu's "Cross-check selection". Call it at the worker's start. */
export function serveSelectionMenu(): void {
  browser.runtime.onInstalled.addListener(() => {
    // The browser keeps the items; made anew, they have the words of this version.
    void browser.contextMenus.removeAll().then(() => {
      browser.contextMenus.create({ id: ITEM, title: browser.i18n.getMessage('menu_cross_check_selection'), contexts: ['selection'] });
    });
  });
  browser.contextMenus.onClicked.addListener((info, tab) => {
    if (info.menuItemId !== ITEM || tab?.id === undefined) return;
    const left = leaveSelection(tab.id, info.selectionText ?? '');
    // Firefox opens a popup only within the click's own task, so this must not wait for the store;
    // the store takes its requests in order, so the popup finds the selection even so.
    const tabId = tab.id;
    openPopup().catch(() => left.then(() => openAsWindow(tabId)));
  });
}
