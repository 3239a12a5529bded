import path from 'node:path';
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll } from 'vitest';
import { findChromium } from '../../../scripts/browsers/find-browser.ts';
import { type ExtensionBrowser, launchChromium } from '../../../scripts/browsers/launch-chromium.ts';
import { type FileServer, serveFiles } from '../../../scripts/pages/serve-files.ts';
import { readPanel, type ShownPanel } from '../../../scripts/panel/read-panel.ts';
import { PROJECT } from '../../../scripts/project.ts';

/** Pictures of a run, for a look; ignored by git. */
export const PICTURES = path.join(PROJECT, 'tests', 'browser', 'pictures');

export const DEMO = 'scripts/demo/index.html';

export interface Driven {
  readonly extension: ExtensionBrowser;
  readonly server: FileServer;
  /** Opens a page of the project in a new tab, and waits until it has loaded. */
  open(file: string): Promise<Page>;
  /** Clicks the toolbar button over a page and waits for the panel's answer. */
  click(page: Page): Promise<{ readonly popup: Page; readonly shown: ShownPanel }>;
}

/** Starts a browser with the built extension before the tests of a file, and ends it after them. */
export function driveExtension(extraArgs: readonly string[] = []): () => Driven {
  let driven: Driven | null = null;

  beforeAll(async () => {
    const program = findChromium().found;
    if (!program) throw new Error('No Chromium here: npm test says how to get one.');
    const server = await serveFiles(PROJECT, ['scripts/demo', 'tests/browser/pages']);
    const extension = await launchChromium(program, { headless: true, extraArgs });
    driven = {
      extension,
      server,
      open: async (file) => {
        const page = await extension.browser.newPage();
        await page.goto(server.url + file, { waitUntil: 'load' });
        return page;
      },
      click: async (page) => {
        const popup = await extension.openPopup(page);
        return { popup, shown: await readPanel(popup) };
      },
    };
  });

  afterAll(async () => {
    await driven?.extension.close();
    await driven?.server.close();
  });

  return () => {
    if (driven === null) throw new Error('The browser has not started.');
    return driven;
  };
}

/** Clicks "Show on page" on the card that has this figure, opening the card first where it is shut. */
export async function showOnPage(panel: Page, figure: string): Promise<void> {
  for (const card of await panel.$$('article[data-relation]')) {
    if (!(await card.evaluate((element, text) => element.textContent.includes(text), figure))) continue;
    for (const button of await card.$$('button')) {
      if (!(await button.evaluate((element) => element.textContent.startsWith('Show on page')))) continue;
      if (!(await button.evaluate((element) => element.checkVisibility()))) await (await card.$('summary'))?.click();
      await button.click();
      return;
    }
  }
  throw new Error(`No card with ${figure} has "Show on page".`);
}
