import { mkdir } from 'node:fs/promises';
import path from 'node:path';
import type { Page } from 'puppeteer-core';
import { beforeEach, expect, test } from 'vitest';
import { DEMO, driveExtension, PICTURES } from './harness.ts';
import { badgeOf, changeInBrowser, siteState } from './site-access.ts';
import { stopWorker } from './stop-worker.ts';

// "Always check this site". The browser's question cannot be answered without a display, so it is answered beforehand, in the
// browser's own settings: then the request that the reader's click makes is let through.

const driven = driveExtension();

const SITE = 'http://127.0.0.1/*';
const SINGLE_PAGE = 'tests/browser/pages/single-page.html';
const NOTHING = { listed: [], scripts: [] };

beforeEach(async () => {
  const { extension } = driven();
  for (const page of await extension.browser.pages()) if (page !== extension.page) await page.close();
  // Given back by the extension itself, a site is forgotten by the browser too, and must be asked for again.
  await (await extension.worker()).evaluate((origin) => chrome.permissions.remove({ origins: [origin] }), SITE);
  await expect.poll(() => siteState(extension)).toMatchObject(NOTHING);
});

const SWITCH = 'footer.site [role="switch"]';

/** Turns the switch at the foot of the popup as a reader does. */
async function turnSwitch(popup: Page): Promise<void> {
  const control = await popup.waitForSelector(SWITCH);
  await control?.click();
}

async function chooseInPopup(page: Page): Promise<void> {
  const { extension, click } = driven();
  await changeInBrowser(extension, 'addHostPermission', SITE);
  const { popup } = await click(page);
  await turnSwitch(popup);
  await expect.poll(() => siteState(extension)).toMatchObject({ listed: [SITE], scripts: [SITE] });
  await popup.waitForSelector(`${SWITCH}:checked`);
  await mkdir(PICTURES, { recursive: true });
  await popup.screenshot({ path: path.join(PICTURES, 'popup-always.png') });
  await popup.close();
}

test('a site that is chosen in the popup shows its badge without a click, also after the worker was stopped', async () => {
  const { extension, open } = driven();
  await chooseInPopup(await open(DEMO));
  const next = await open(DEMO);
  expect(await badgeOf(extension, next, '1')).toBe('1');
  await stopWorker(extension);
  const after = await open(DEMO);
  expect(await badgeOf(extension, after, '1')).toBe('1');
});

test('and only that one', async () => {
  const { extension, open, server } = driven();
  await chooseInPopup(await open(DEMO));
  const elsewhere = await extension.browser.newPage();
  await elsewhere.goto(`${server.url.replace('127.0.0.1', 'localhost')}${DEMO}`);
  expect(await badgeOf(extension, elsewhere, '1', 3000)).toBe('');
});

test('turned off in the popup, the site is forgotten', async () => {
  const { extension, open, click } = driven();
  const page = await open(DEMO);
  await chooseInPopup(page);
  const { popup } = await click(page);
  await popup.waitForSelector(`${SWITCH}:checked`);
  await turnSwitch(popup);
  await expect.poll(() => siteState(extension)).toMatchObject(NOTHING);
});

test('the options take a site back', async () => {
  const { extension, open } = driven();
  const page = await open(DEMO);
  await chooseInPopup(page);
  expect(await badgeOf(extension, page, '1')).toBe('1');
  const options = await extension.openExtensionPage('options.html');
  const remove = await options.waitForSelector('button[aria-label="Remove http://127.0.0.1"]');
  await options.screenshot({ path: path.join(PICTURES, 'options-site.png') });
  await remove?.click();
  await expect.poll(() => siteState(extension)).toMatchObject(NOTHING);
  expect((await siteState(extension)).granted).not.toContain(SITE);
  await options.waitForFunction(() => document.querySelector('#sites .none') !== null);
  expect(await badgeOf(extension, page, '')).toBe('');
});

test('a page that navigates within itself is checked again, when its text is there', async () => {
  const { extension, open } = driven();
  await chooseInPopup(await open(DEMO));
  const page = await open(SINGLE_PAGE);
  expect(await badgeOf(extension, page, '1', 2500)).toBe('');
  await page.evaluate('go("kursk")');
  expect(await badgeOf(extension, page, '1')).toBe('1');
  await page.evaluate('go("ducks")');
  expect(await badgeOf(extension, page, '')).toBe('');
  await page.goBack();
  expect(await badgeOf(extension, page, '1')).toBe('1');
});

test('watching changes nothing of a page', async () => {
  const { extension, open } = driven();
  const plain = await open(DEMO);
  const before = await plain.evaluate(() => [document.documentElement.outerHTML, Object.keys(window).join()]);
  await chooseInPopup(plain);
  const watched = await open(DEMO);
  expect(await badgeOf(extension, watched, '1')).toBe('1');
  expect(await watched.evaluate(() => [document.documentElement.outerHTML, Object.keys(window).join()])).toEqual(before);
});

test('revoked in the browser’s own settings while the worker sleeps, a site loses script, place in the list and badge; granted there, it has them again', async () => {
  const { extension, open } = driven();
  const page = await open(DEMO);
  await chooseInPopup(page);
  expect(await badgeOf(extension, page, '1')).toBe('1');
  await stopWorker(extension);
  await changeInBrowser(extension, 'removeHostPermission', SITE);
  expect(await badgeOf(extension, page, '')).toBe('');
  expect(await siteState(extension)).toMatchObject(NOTHING);
  await stopWorker(extension);
  await changeInBrowser(extension, 'addHostPermission', SITE);
  expect(await badgeOf(extension, page, '1')).toBe('1');
  expect(await siteState(extension)).toMatchObject({ listed: [SITE], scripts: [SITE] });
});
