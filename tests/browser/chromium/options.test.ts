import { mkdir } from 'node:fs/promises';
import path from 'node:path';
import type { Page } from 'puppeteer-core';
import { afterEach, beforeAll, expect, test } from 'vitest';
import { axeFindings, LOOKS, setLook } from './axe-findings.ts';
import { DEMO, driveExtension, PICTURES } from './harness.ts';
import { stopWorker } from './stop-worker.ts';

const driven = driveExtension();

beforeAll(async () => {
  await mkdir(PICTURES, { recursive: true });
});

afterEach(async () => {
  // Not in the worker, which a test may have put to sleep.
  const page = await open();
  await page.evaluate(() => Promise.all([chrome.storage.sync.clear(), chrome.storage.session.clear()]));
  await page.close();
});

const open = async (): Promise<Page> => {
  const page = await driven().extension.openExtensionPage('options.html');
  await page.waitForSelector('#data .row');
  return page;
};

/** Chooses by keyboard, as the label of what is chosen names it. */
async function choose(options: Page, label: string): Promise<void> {
  await options.bringToFront();
  const control = await options.waitForSelector(`aria/${label}`);
  await control?.focus();
  await options.keyboard.press('Space');
}

test('an open popup follows a change of units and theme at once, the worker asleep or not', async () => {
  const { extension, open: openPage, click } = driven();
  const page = await openPage(DEMO);
  await (await click(page)).popup.close();
  // A popup shuts when it loses focus; the same panel in a tab stays to be looked at.
  const panel = await extension.openExtensionPage(`popup.html?tab=${await extension.tabId(page)}`);
  await panel.waitForSelector('article[data-relation]');
  const area = () =>
    panel.$$eval('article .pair', (pairs) => pairs.map(({ textContent }) => textContent).find((text) => text?.includes('sq mi')));
  const before = await area();
  const options = await open();
  await stopWorker(extension);
  await choose(options, 'Metric');
  await panel.bringToFront();
  await expect.poll(area).not.toBe(before);
  // What the page writes still stands; its conversion stands beside it.
  expect(await area()).toMatch(/500.*sq mi.*1,300.*km²/s);
  await choose(options, 'Dark');
  await panel.bringToFront();
  await expect.poll(() => panel.evaluate(() => getComputedStyle(document.body).backgroundColor)).toBe('rgb(23, 24, 26)');
  await options.close();
});

test('the marks on an open page follow what is set, the worker asleep or not', async () => {
  const { extension, open: openPage, click } = driven();
  const page = await openPage(DEMO);
  await (await click(page)).popup.close();
  const kinds = () => page.evaluate(() => [...CSS.highlights.keys()].map((name) => name.replace(/^second-source-|-on-dark$/g, '')).sort());
  await expect.poll(kinds).toContain('differs');
  expect(await kinds()).not.toContain('agrees');
  const options = await open();
  await stopWorker(extension);
  await choose(options, 'Agrees');
  await page.bringToFront();
  await expect.poll(kinds).toContain('agrees');
  await options.bringToFront();
  await (await options.waitForSelector('#display [role="switch"]'))?.focus();
  await options.keyboard.press('Space');
  await page.bringToFront();
  await expect.poll(kinds).toEqual([]);
  await options.close();
});

test('settings are there again after the page was closed', async () => {
  const options = await open();
  await choose(options, 'Imperial');
  await choose(options, 'Agrees');
  await expect
    .poll(() => options.evaluate(() => chrome.storage.sync.get(null)))
    .toMatchObject({ 'settings:units': 'imperial', 'settings:markedRelations': ['differs', 'changed-over-time', 'agrees'] });
  await options.close();
  const again = await open();
  expect(await again.$$eval(':checked', (chosen) => chosen.map((control) => control.parentElement?.textContent))).toEqual(
    expect.arrayContaining(['Imperial', 'Agrees', 'Differs', 'Changed']),
  );
  await again.close();
});

test('the reports kept are told, and cleared', async () => {
  const { open: openPage, click } = driven();
  await (await click(await openPage(DEMO))).popup.close();
  const options = await open();
  await options.waitForFunction(() => /1 report, \d/.test(document.querySelector('#data')?.textContent ?? ''));
  await choose(options, 'Clear');
  await options.waitForFunction(() => /None at the moment/.test(document.querySelector('#data')?.textContent ?? ''));
  expect(
    await options.evaluate(async () => Object.keys(await chrome.storage.session.get(null)).filter((key) => key.startsWith('report:'))),
  ).toEqual([]);
  await options.close();
});

test('the popup’s button opens the options', async () => {
  const { extension, open: openPage, click } = driven();
  const { popup } = await click(await openPage(DEMO));
  const button = await popup.waitForSelector('aria/Options[role="button"]');
  await button?.click();
  const target = await extension.browser.waitForTarget((each) => each.url().endsWith('/options.html'));
  await (await target.page())?.close();
});

test.each(LOOKS)('nothing is amiss for axe in %s, wide and narrow', async (look) => {
  const options = await open();
  await setLook(options, look);
  for (const [width, zoom] of [
    [1100, 1],
    [640, 2],
    [320, 1],
  ] as const) {
    await options.setViewport({ width: Math.round(width / zoom), height: Math.round(900 / zoom), deviceScaleFactor: zoom });
    expect(await axeFindings(options), `${width} px`).toEqual([]);
    expect(await options.evaluate(() => document.documentElement.scrollWidth - innerWidth), `${width} px, sideways`).toBeLessThanOrEqual(0);
    await options.screenshot({
      path: path.join(PICTURES, `options-${look}-${width}.png`) as `${string}.png`,
      fullPage: true,
    });
  }
  await options.close();
});
