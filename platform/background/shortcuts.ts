import { browser } from '../browser.ts';
import { leaveSelection } from '../waiting-selection.ts';
import { openPopup, openSidePanel } from './open-panel.ts';

/**
 * The keyboard shortcuts that open a panel, as the manifest names them (`serve-marks.ts` has those of marks).
 * A shortcut lets us in to the active tab, as a click does. Call it at the worker's start.
 */
export function serveShortcuts(): void {
  browser.commands?.onCommand.addListener((command, tab) => {
    if (tab?.id === undefined) return;
    if (command === 'open-side-panel' && tab.windowId !== undefined) void openSidePanel(tab.id, tab.windowId);
    if (command === 'cross-check-selection') {
      void leaveSelection(tab.id, { ask: true });
      void openPopup(tab.id);
    }
  });
}
