import { mkdir } from 'node:fs/promises';
import path from 'node:path';
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { findChromium } from '../../../scripts/browsers/find-browser.ts';
import { type ExtensionBrowser, launchChromium } from '../../../scripts/browsers/launch-chromium.ts';
import { axeFindings, LOOKS, setLook } from './axe-findings.ts';
import { PICTURES } from './harness.ts';
import { stopWorker } from './stop-worker.ts';

// The page that a reader sees after the installation.

let extension: ExtensionBrowser;
let welcome: Page;

beforeAll(async () => {
  const program = findChromium().found;
  if (!program) throw new Error('No Chromium here: npm test says how to get one.');
  extension = await launchChromium(program, { headless: true, keepWelcome: true });
  const pages = await extension.browser.pages();
  welcome = pages.find((page) => page.url().endsWith('/welcome.html'))!;
  await welcome.waitForSelector('article.card');
  await mkdir(PICTURES, { recursive: true });
});

afterAll(() => extension?.close());

test('it is opened once, in front', async () => {
  expect((await extension.browser.pages()).filter((page) => page.url().endsWith('/welcome.html'))).toHaveLength(1);
  expect(await welcome.evaluate(() => document.visibilityState)).toBe('visible');
});

test('the engine has read the sample: figures are marked, the one that differs comes first', async () => {
  expect(await welcome.$$eval('mark', (marks) => marks.map(({ textContent }) => textContent))).toContain('130,000');
  expect(await welcome.$eval('article.card', (card) => [card.dataset.relation, card.textContent])).toEqual([
    'differs',
    expect.stringMatching(/130,000.*nearly 200,000/s),
  ]);
});

test('a start of the browser’s worker opens no second one', async () => {
  await stopWorker(extension);
  await welcome.reload();
  await welcome.waitForSelector('article.card');
  expect((await extension.browser.pages()).filter((page) => page.url().endsWith('/welcome.html'))).toHaveLength(1);
});

test.each(LOOKS)('nothing is amiss for axe in %s, wide and narrow', async (look) => {
  await setLook(welcome, look);
  for (const width of [1280, 640, 320]) {
    await welcome.setViewport({ width, height: 900 });
    expect(await axeFindings(welcome), `${width} px`).toEqual([]);
    expect(await welcome.evaluate(() => document.documentElement.scrollWidth - innerWidth), `${width} px, sideways`).toBeLessThanOrEqual(0);
    await welcome.screenshot({
      path: path.join(PICTURES, `welcome-${look}-${width}.png`) as `${string}.png`,
      fullPage: true,
    });
  }
});
