import { mkdir, mkdtemp, readdir, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import type { Page } from 'puppeteer-core';
import * as v from 'valibot';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { ReportSchema } from '../../../engine/report/report-schema.ts';
import { readPanel } from '../../../scripts/panel/read-panel.ts';
import { DEMO, driveExtension, PICTURES } from './harness.ts';

// What a fact-checker takes away from the panel: clipboard, files, links to the passage, the whole comparison. And what is not
// to be shown again.

const driven = driveExtension();
let folder: string;

beforeAll(async () => {
  await mkdir(PICTURES, { recursive: true });
  folder = await mkdtemp(path.join(tmpdir(), 'second-source-files-'));
});
afterAll(() => rm(folder, { recursive: true, force: true }));

/** The panel about the demonstration page, in a tab: a popup would close as soon as the test looks elsewhere. */
async function panelOverDemo(): Promise<{ page: Page; panel: Page }> {
  const { extension, open, click } = driven();
  const page = await open(DEMO);
  await click(page);
  // Closes the popup, as it brings the page to the front.
  const tab = await extension.tabId(page);
  const panel = await extension.openExtensionPage(`popup.html?tab=${tab}`);
  await panel.setViewport({ width: 400, height: 700 });
  await readPanel(panel);
  return { page, panel };
}

/** Chooses an item of the menu on the card that has this figure; by the keyboard alone. */
async function choose(panel: Page, figure: string, item: string): Promise<void> {
  const found = await panel.evaluate((text) => {
    const card = [...document.querySelectorAll('article[data-relation]')].find((each) => each.textContent.includes(text));
    for (const details of card?.querySelectorAll('details') ?? []) details.open = true;
    const button = card?.querySelector<HTMLButtonElement>('[aria-haspopup=menu]');
    button?.focus();
    return document.activeElement === button;
  }, figure);
  expect(found, `a card with ${figure} and a menu`).toBe(true);
  await panel.keyboard.press('Enter');
  await panel.waitForSelector('[role=menu]');
  for (let i = 0; i < 10; i++) {
    if ((await panel.evaluate(() => document.activeElement?.textContent)) === item) return panel.keyboard.press('Enter');
    await panel.keyboard.press('ArrowDown');
  }
  throw new Error(`The menu has no item "${item}".`);
}

/** The newest file in the folder, when it is whole. */
async function savedFile(ending: string): Promise<string> {
  for (let i = 0; i < 100; i++) {
    const name = (await readdir(folder)).find((file) => file.endsWith(ending));
    if (name !== undefined) return readFile(path.join(folder, name), 'utf8');
    await sleep(50);
  }
  throw new Error(`No file that ends with ${ending} was saved.`);
}

test('the menu of a card works by the keyboard, stays within the window, and saves files without a permission', async () => {
  const { panel } = await panelOverDemo();
  const downloads = await panel.createCDPSession();
  await downloads.send('Browser.setDownloadBehavior', { behavior: 'allow', downloadPath: folder });

  await choose(panel, '130,000', 'Save as JSON');
  const file = JSON.parse(await savedFile('.json'));
  const report = v.parse(ReportSchema, file);
  expect(report.facts).toHaveLength(1);
  expect(file.facts[0].page[0].link).toContain('#:~:text=');

  await choose(panel, '130,000', 'Save as CSV');
  expect(await savedFile('.csv')).toMatch(/^\uFEFFpage_title,/);
  await choose(panel, '130,000', 'Save as Web Annotation');
  expect(JSON.parse(await savedFile('.jsonld')).first.items[0].target.selector.exact).toBe('Around 130,000');

  // In a low window, from a card at its end.
  await panel.setViewport({ width: 250, height: 260 });
  await panel.evaluate(() => window.scrollTo(0, document.body.scrollHeight));
  const button = (await panel.$$('article[data-relation] [aria-haspopup=menu]')).at(-1);
  await button?.evaluate((element) => element.closest('details')?.setAttribute('open', ''));
  await button?.evaluate((element) => element.scrollIntoView({ block: 'end' }));
  await sleep(100);
  await button?.click();
  const box = await (await panel.waitForSelector('[role=menu]'))?.boundingBox();
  expect(box?.x).toBeGreaterThanOrEqual(0);
  expect((box?.x ?? 0) + (box?.width ?? 0)).toBeLessThanOrEqual(250);
  expect((box?.y ?? 0) + (box?.height ?? 0)).toBeLessThanOrEqual(260);
  await panel.screenshot({ path: path.join(PICTURES, 'evidence-menu-narrow.png') as `${string}.png` });
  await panel.keyboard.press('Escape');
  expect(await panel.$('[role=menu]')).toBeNull();
});

test('"Copy" puts rich text on the clipboard, and plain text beside it', async () => {
  const { extension, server } = driven();
  const { panel } = await panelOverDemo();
  const origin = `chrome-extension://${extension.extensionId}`;
  await extension.browser.defaultBrowserContext().setPermission(origin, { permission: { name: 'clipboard-read' }, state: 'granted' });
  await panel.bringToFront();
  await panel.evaluate(() => {
    const card = [...document.querySelectorAll('article[data-relation]')].find((each) => each.textContent.includes('130,000'));
    const button = [...(card?.querySelectorAll('button') ?? [])].find((each) => each.textContent === 'Copy');
    button?.focus();
  });
  await panel.keyboard.press('Enter');
  await panel.waitForFunction(() => [...document.querySelectorAll('button')].some((each) => each.textContent === 'Copied'));
  const [html, text] = await panel.evaluate(async () => {
    const [item] = await navigator.clipboard.read();
    return Promise.all(['text/html', 'text/plain'].map(async (type) => (await item!.getType(type)).text()));
  });
  expect(html).toContain('<table');
  expect(html).toContain('200,000');
  expect(html).toContain(`href="${server.url}`);
  expect(text).toMatch(/^### ≠ Differs/);
});

test('the link to a place leads to the figure on the page', async () => {
  const { extension, server } = driven();
  const { panel } = await panelOverDemo();
  await panel.bringToFront();
  await choose(panel, '594', 'Copy link to this place');
  await panel.waitForFunction(() => document.body.textContent.includes('Link copied'));
  const origin = `chrome-extension://${extension.extensionId}`;
  await extension.browser.defaultBrowserContext().setPermission(origin, { permission: { name: 'clipboard-read' }, state: 'granted' });
  const link = await panel.evaluate(() => navigator.clipboard.readText());
  expect(link.startsWith(server.url)).toBe(true);
  const page = await extension.browser.newPage();
  await page.goto(link, { waitUntil: 'load' });
  await page.waitForFunction(() => window.scrollY > 0, { timeout: 10_000 });
  const seen = await page.evaluate(() => {
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    for (let node = walker.nextNode(); node !== null; node = walker.nextNode()) {
      const at = node.textContent?.indexOf('594') ?? -1;
      if (at === -1) continue;
      const range = document.createRange();
      range.setStart(node, at);
      range.setEnd(node, at + 3);
      const { top, bottom } = range.getBoundingClientRect();
      if (top >= 0 && bottom <= window.innerHeight) return true;
    }
    return false;
  });
  expect(seen).toBe(true);
});

test('"Not the same fact" takes the source away for good, from the badge too, and can be undone later', async () => {
  const { extension, click } = driven();
  const { page, panel } = await panelOverDemo();
  const badge = async () => {
    const tab = await extension.tabId(page);
    return (await extension.worker()).evaluate((tabId) => chrome.action.getBadgeText({ tabId }), tab);
  };
  const before = await badge();
  const figures = () => panel.evaluate(() => document.querySelector('article[data-relation=differs]')?.textContent ?? '');
  expect(await figures()).toContain('200,000');
  await panel.bringToFront();
  // One button for each origin that differs.
  for (let i = 0; i < 5 && (await panel.$('article[data-relation=differs] .not-same')) !== null; i++) {
    await panel.click('article[data-relation=differs] .not-same');
    await panel.waitForFunction(
      (undone) => document.querySelectorAll('.judged li').length > undone,
      {},
      i === 0 ? 0 : await panel.$$eval('.judged li', (all) => all.length - 1),
    );
    await sleep(100);
  }
  await panel.waitForFunction(() => document.querySelector('article[data-relation=differs]') === null);
  await panel.screenshot({ path: path.join(PICTURES, 'not-same-fact.png') as `${string}.png` });
  expect(Number(await badge())).toBe(Number(before) - 1);

  const again = await click(page);
  expect(again.shown.cards.filter(({ relation }) => relation === 'differs')).toEqual([]);
  await again.popup.close();

  await panel.bringToFront();
  await panel.evaluate(() => {
    for (const button of document.querySelectorAll<HTMLButtonElement>('.judged .undo')) button.click();
  });
  await panel.waitForFunction(() => document.querySelector('article[data-relation=differs]') !== null);
  expect(await panel.evaluate(async () => Object.keys(await chrome.storage.local.get(null)))).toEqual([]);
});

test('the whole comparison opens in a tab, and outlives a reload and the background', async () => {
  const { browser, extensionId, worker } = driven().extension;
  const { panel } = await panelOverDemo();
  await panel.click('[aria-label="Whole comparison"]');
  const target = await browser.waitForTarget((each) => each.url().includes('/comparison.html'));
  const comparison = await target.asPage();
  await comparison.waitForSelector('table');
  const facts = () => comparison.$$eval('tbody .fact', (all) => all.map((fact) => fact.textContent));
  const shown = await facts();
  expect(shown.length).toBeGreaterThan(5);
  await comparison.setViewport({ width: 1280, height: 900 });
  for (const theme of ['light', 'dark'] as const) {
    await comparison.emulateMediaFeatures([{ name: 'prefers-color-scheme', value: theme }]);
    await comparison.screenshot({ path: path.join(PICTURES, `comparison-${theme}.png`) as `${string}.png`, fullPage: true });
  }

  await (await worker()).close();
  const alive = () => browser.targets().some((each) => each.type() === 'service_worker' && each.url().includes(extensionId));
  for (let i = 0; alive() && i < 100; i++) await sleep(50);
  await comparison.reload();
  await comparison.waitForSelector('table');
  expect(await facts()).toEqual(shown);

  // Nothing is wider than a phone but the table, which scrolls in its own box.
  await comparison.setViewport({ width: 320, height: 700 });
  expect(await comparison.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(320);

  await comparison.goto(comparison.url().replace(/report=.*/, 'report=gone'));
  await comparison.waitForFunction(() => document.body.textContent.includes('no longer kept'));
});
