import type { Page } from 'puppeteer-core';
import { readPanel, type ShownPanel } from '../../../scripts/panel/read-panel.ts';
import type { Driven } from './harness.ts';

/** Opens the side panel as a reader does: the toolbar button, then the button in the popup. */
export async function openSidePanel({ extension, click }: Driven, page: Page): Promise<Page> {
  const { popup } = await click(page);
  await popup.click('[aria-label="Keep open in the side panel"]');
  const target = await extension.browser.waitForTarget((each) => each.url().endsWith('/sidepanel.html'), { timeout: 10_000 });
  const panel = await target.asPage();
  await readPanel(panel);
  return panel;
}

/** Clicks the toolbar button where the side panel is open: the popup hands over to it and is gone. */
export async function clickToolbar({ extension }: Driven, page: Page): Promise<void> {
  const ours = (await extension.browser.extensions()).get(extension.extensionId);
  if (ours === undefined) throw new Error('The extension is not installed.');
  await page.bringToFront();
  await page.triggerExtensionAction(ours);
}

/** Presses a shortcut: key presses do not reach the browser without a display, so its event is set off. */
export async function press({ extension }: Driven, command: string): Promise<void> {
  const worker = await extension.worker();
  await worker.evaluate(async (name) => {
    const [tab] = await chrome.tabs.query({ active: true, lastFocusedWindow: true });
    chrome.commands.onCommand.dispatch(name, tab);
  }, command);
}

/** Waits until the panel in sight is in a state and has these words. */
export async function waitForPanel(panel: Page, state: string, words = ''): Promise<ShownPanel> {
  await panel
    .waitForFunction(
      (wanted, text) => {
        const shown = document.querySelector<HTMLElement>('.panel:not([hidden])');
        return shown?.dataset.state === wanted && shown.textContent.includes(text);
      },
      { timeout: 10_000, polling: 50 },
      state,
      words,
    )
    .catch(async (cause: unknown) => {
      const now = await readPanel(panel).catch(() => null);
      throw new Error(`The panel is not "${state}" with "${words}" but: ${now?.state} ${now?.text.slice(0, 300)}`, { cause });
    });
  return readPanel(panel);
}
