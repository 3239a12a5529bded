import { mkdir } from 'node:fs/promises';
import path from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import type { Page } from 'puppeteer-core';
import { beforeAll, describe, expect, test } from 'vitest';
import { DEMO, driveExtension, PICTURES, showOnPage } from './harness.ts';
import { clickToolbar, openSidePanel, press, waitForPanel } from './side-panel.ts';
import { stopWorker } from './stop-worker.ts';

// The side panel stays where a popup would close: it follows the tab in front, and waits where it has not been let in.

const driven = driveExtension();
const UNCOVERED = 'tests/browser/pages/uncovered.html';
const NO_FIGURES = 'tests/browser/pages/no-figures.html';

let demo: Page;
let panel: Page;

beforeAll(async () => {
  demo = await driven().open(DEMO);
  panel = await openSidePanel(driven(), demo);
  await mkdir(PICTURES, { recursive: true });
});

const picture = (name: string) => panel.screenshot({ path: path.join(PICTURES, `${name}.png`) as `${string}.png` });
const popups = () =>
  driven()
    .extension.browser.targets()
    .filter((target) => target.url().includes('popup.html')).length;

test('it takes over from the popup, which goes away, with the same report', async () => {
  const shown = await waitForPanel(panel, 'report', '130,000');
  expect(shown.cards.length).toBeGreaterThan(5);
  expect(popups()).toBe(0);
  await picture('side-panel');
});

test('it shows figures on the page', async () => {
  await showOnPage(panel, '130,000');
  await demo.waitForFunction(() => CSS.highlights.size > 0, { timeout: 10_000 });
});

describe('another tab', () => {
  let other: Page;

  beforeAll(async () => {
    await demo.bringToFront();
    await waitForPanel(panel, 'report');
    await panel.evaluate(() => {
      const filter = [...document.querySelectorAll<HTMLElement>('.filters button')].find((each) => each.textContent.startsWith('Agrees'));
      filter?.click();
    });
    await panel.waitForFunction(() => document.querySelector('.filters [aria-pressed=true]')?.textContent.startsWith('Agrees'));
    await panel.evaluate(() => scrollTo(0, 180));
    await sleep(400);
    other = await driven().open(UNCOVERED);
  });

  test('that was not clicked for is not read, and the panel says what to press', async () => {
    const shown = await waitForPanel(panel, 'not-permitted');
    expect(shown.text).toContain('This page has not been read');
    expect(shown.text).toContain('Alt+Shift+K');
    expect(shown.text).not.toContain('130,000');
    await picture('side-panel-not-read');
  });

  test('is read by itself once the toolbar button is clicked, without a popup over it', async () => {
    await clickToolbar(driven(), other);
    await waitForPanel(panel, 'uncovered', '4,120');
    await expect.poll(popups).toBe(0);
  });

  test('gives way to the first one as it was left: filter and scroll', async () => {
    await demo.bringToFront();
    await waitForPanel(panel, 'report');
    const left = await panel.evaluate(() => ({
      scroll: scrollY,
      filter: document.querySelector('.panel:not([hidden]) .filters [aria-pressed=true]')?.textContent,
    }));
    expect(left).toEqual({ scroll: 180, filter: expect.stringMatching(/^Agrees/) });
  });

  test('closed, leaves nothing behind', async () => {
    await other.bringToFront();
    await waitForPanel(panel, 'uncovered');
    await other.close();
    await demo.bringToFront();
    await waitForPanel(panel, 'report');
    expect(await panel.$$eval('.panel', (all) => all.filter((each) => each.textContent.includes('4,120')).length)).toBe(0);
  });
});

describe('the page in the tab', () => {
  let page: Page;

  beforeAll(async () => {
    page = await driven().open(UNCOVERED);
    await waitForPanel(panel, 'not-permitted');
    await clickToolbar(driven(), page);
    await waitForPanel(panel, 'uncovered');
  });

  test('is followed to another page of its site', async () => {
    await page.goto(driven().server.url + NO_FIGURES);
    await waitForPanel(panel, 'no-figures');
    await page.goto(driven().server.url + DEMO);
    await waitForPanel(panel, 'report', '130,000');
  });

  test('is followed where it shows another text without loading', async () => {
    await page.evaluate(() => {
      history.pushState({}, '', '?another');
      document.title = 'Nothing to count';
      document.body.innerHTML =
        '<article><h1>Nothing to count</h1><p>There is no number in this text of a page within a page.</p></article>';
    });
    await waitForPanel(panel, 'no-figures');
    await page.goBack();
  });

  test('of another site waits for a click', async () => {
    await page.goto(`${driven().server.url.replace('127.0.0.1', 'localhost')}${DEMO}`);
    await waitForPanel(panel, 'not-permitted');
    await clickToolbar(driven(), page);
    await waitForPanel(panel, 'report', '130,000');
  });

  test('of the browser cannot be read, and the panel says so', async () => {
    await page.goto('chrome://version/');
    const shown = await waitForPanel(panel, 'unreadable');
    expect(shown.text).toContain('Browsers keep extensions out of their own pages');
  });
});

test('the shortcut has the panel read a page that it was let in to', async () => {
  const page = await driven().open(NO_FIGURES);
  await waitForPanel(panel, 'not-permitted');
  // A real key press lets us in; it does not arrive without a display, so a click does, unseen by the panel.
  await press(driven(), 'open-side-panel');
  await waitForPanel(panel, 'not-permitted');
  await clickToolbar(driven(), page);
  await waitForPanel(panel, 'no-figures');
});

/** Gives a page so many paragraphs with a figure each that reading them takes a while. */
const makeLong = (page: Page): Promise<void> =>
  page.evaluate(() => {
    const article = document.createElement('article');
    article.innerHTML = Array.from(
      { length: 60_000 },
      (_, i) => `<p>On day ${i} the ferry carried ${i + 20} passengers across the lake.</p>`,
    ).join('');
    document.body.replaceChildren(article);
  });

test('a long page shows how far its reading is, and can be stopped', async () => {
  const page = await driven().open(UNCOVERED);
  await waitForPanel(panel, 'not-permitted');
  await makeLong(page);
  await clickToolbar(driven(), page);
  await panel.waitForFunction(
    () => /so far, in [\d,]+ of [\d,]+ paragraphs/.test(document.querySelector<HTMLElement>('.panel:not([hidden])')?.textContent ?? ''),
    { timeout: 20_000, polling: 20 },
  );
  await picture('side-panel-reading');
  await panel.evaluate(() => {
    [...document.querySelectorAll<HTMLElement>('.panel:not([hidden]) button')].find((button) => button.textContent === 'Stop')?.click();
  });
  await waitForPanel(panel, 'stopped');
});

describe('a worker that is stopped', () => {
  // Once what the last step set off has come to rest: it would wake the worker in the middle of its end.
  const stop = async () => {
    await sleep(500);
    await stopWorker(driven().extension);
  };

  test('while nothing happens is woken by the next tab', async () => {
    await demo.bringToFront();
    await waitForPanel(panel, 'report');
    await stop();
    await demo.goto(driven().server.url + NO_FIGURES);
    await waitForPanel(panel, 'no-figures');
    await stop();
    await demo.goto(driven().server.url + DEMO);
    await waitForPanel(panel, 'report', '130,000');
  });

  test('while it reads a long page reads it anew', async () => {
    const page = await driven().open(UNCOVERED);
    await waitForPanel(panel, 'not-permitted');
    await makeLong(page);
    await clickToolbar(driven(), page);
    await panel.waitForFunction(() => document.querySelector('.panel:not([hidden])')?.textContent.includes('so far'), {
      timeout: 20_000,
      polling: 20,
    });
    // The panel asks again at once, so that it is never seen to be gone.
    await (await driven().extension.worker()).close();
    await panel.waitForFunction(() => document.querySelector<HTMLElement>('.panel:not([hidden])')?.dataset.state === 'uncovered', {
      timeout: 30_000,
    });
  });
});

test('shut and opened again, it shows the page as it was left', async () => {
  await demo.bringToFront();
  await waitForPanel(panel, 'report');
  await panel.evaluate(() => scrollTo(0, 150));
  await sleep(600);
  await panel.close();
  panel = await openSidePanel(driven(), demo);
  await waitForPanel(panel, 'report', '130,000');
  await expect.poll(() => panel.evaluate(() => scrollY)).toBe(150);
});
