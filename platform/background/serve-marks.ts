import type { Runtime } from 'webextension-polyfill';
import { browser } from '../browser.ts';
import { leaveCard, tellPanels } from '../card-hand-over.ts';
import { type PageEvent, parsePageEvent } from '../protocol.ts';
import { checkTab } from './check-tab.ts';
import { keepMarksHidden } from './mark-page.ts';
import { openAsWindow, openPopup } from './open-panel.ts';
import { reachPage } from './page-access.ts';

/** Commands of the manifest. */
export const TOGGLE_MARKS = 'toggle-marks';
export const NEXT_MARK = 'next-mark';
export const PREVIOUS_MARK = 'previous-mark';

/** Serves the marks on pages: their shortcuts, and what the page script tells of them. Call it at the worker's start. */
export function serveMarks(): void {
  browser.runtime.onMessage.addListener((message: unknown, sender: Runtime.MessageSender) => {
    const tabId = tabOfPageScript(sender);
    const event = tabId === null ? null : parsePageEvent(message);
    if (tabId === null || event === null) return undefined;
    return answer(tabId, event).catch(() => null);
  });
  // Phones have no keyboard shortcuts, and no API for them.
  browser.commands?.onCommand.addListener((command, tab) => {
    if (tab?.id !== undefined) void obey(command, tab.id).catch(() => {});
  });
}

/** The tab whose own page script speaks: ours, in the page itself and not in a frame of it. */
function tabOfPageScript({ id, tab, frameId, url }: Runtime.MessageSender): number | null {
  const isOurs = id === browser.runtime.id && url?.startsWith(browser.runtime.getURL('/')) !== true;
  return isOurs && frameId === 0 && tab?.id !== undefined ? tab.id : null;
}

async function answer(tabId: number, event: PageEvent): Promise<null> {
  switch (event.type) {
    case 'card':
      await bringForward(tabId, event.card);
      return null;
    case 'changed':
      await checkTab(tabId, event.again, new AbortController().signal);
      return null;
  }
}

/** Brings a card to the front: in a panel that is open about that tab, else in the popup, else in a window of its own. */
export async function bringForward(tabId: number, card: string): Promise<void> {
  if (await tellPanels({ type: 'card-forward', tabId, card })) return;
  await leaveCard(tabId, card);
  await openPopup().catch(() => openAsWindow(tabId));
}

async function obey(command: string, tabId: number): Promise<void> {
  switch (command) {
    case TOGGLE_MARKS:
      return toggle(tabId);
    case NEXT_MARK:
      return move(tabId, 1);
    case PREVIOUS_MARK:
      return move(tabId, -1);
  }
}

async function toggle(tabId: number): Promise<void> {
  const page = await reachPage(tabId);
  if (!page.ok) return;
  const marked = await page.value.choose({ type: 'choose', kinds: null, shown: 'toggle' });
  if (!marked.ok) return;
  const { shown, count } = marked.value;
  await keepMarksHidden(!shown);
  // A page that was not checked yet has no figures to show: the shortcut is the reader's word to do it.
  if (shown && count === 0) await checkTab(tabId, false, new AbortController().signal);
  await tellPanels({ type: 'marks-chosen', tabId, shown, count });
  await browser.action.setTitle({ tabId, title: titleFor(shown) }).catch(() => {});
}

const titleFor = (shown: boolean): string => {
  const title = browser.i18n.getMessage('action_title');
  return shown ? title : `${title} (${browser.i18n.getMessage('marks_hidden')})`;
};

async function move(tabId: number, step: 1 | -1): Promise<void> {
  const page = await reachPage(tabId);
  if (!page.ok) return;
  const moved = await page.value.move({ type: 'move', step });
  if (!moved.ok || moved.value.card === null) return;
  const taken = await tellPanels({ type: 'card-forward', tabId, card: moved.value.card });
  // A highlight takes no focus and no screen reader speaks of it. Where the browser has no other way to say it, the card does.
  if (!taken && !moved.value.announced) await bringForward(tabId, moved.value.card);
}
