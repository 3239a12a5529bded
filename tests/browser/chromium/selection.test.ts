import type { Page } from 'puppeteer-core';
import { expect, test } from 'vitest';
import { readPanel } from '../../../scripts/panel/read-panel.ts';
import { DEMO, driveExtension } from './harness.ts';

// Native menus do not open without a display, so the menu's event is dispatched in the worker. Only a real click on the
// menu grants activeTab; a click on the toolbar button before stands in for that.

const driven = driveExtension();

/** Selects the first paragraph that has these words, and returns its text. */
function select(page: Page, words: string): Promise<string> {
  return page.evaluate((wanted) => {
    const paragraph = [...document.querySelectorAll('p')].find((p) => p.textContent.includes(wanted));
    if (!paragraph) throw new Error(`No paragraph has "${wanted}"`);
    const selection = getSelection();
    selection?.selectAllChildren(paragraph);
    return selection?.toString() ?? '';
  }, words);
}

async function chooseMenuItem(selectionText: string): Promise<void> {
  const worker = await driven().extension.worker();
  await worker.evaluate(async (text) => {
    const [tab] = await chrome.tabs.query({ active: true, lastFocusedWindow: true });
    chrome.contextMenus.onClicked.dispatch({ menuItemId: 'cross-check-selection', selectionText: text, pageUrl: tab?.url }, tab);
  }, selectionText);
}

test('"Cross-check selection" reports on the selection alone', async () => {
  const { extension, open, click } = driven();
  const page = await open(DEMO);
  const whole = await click(page);
  await whole.popup.close();
  const words = await select(page, '130,000');

  const popup = await extension.popupAfter(() => chooseMenuItem(words));
  const shown = await readPanel(popup);
  expect(shown.cards.length).toBeGreaterThan(0);
  expect(shown.cards.length).toBeLessThan(whole.shown.cards.length);
  expect(shown.cards.map((card) => card.text).join('\n')).toContain('130,000');
  expect(shown.text).not.toContain('117');
});
