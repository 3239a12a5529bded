import path from 'node:path';
import { expect, test } from 'vitest';
import { picturePanel } from '../../../scripts/panel/picture-panel.ts';
import { driveExtension, PICTURES } from './harness.ts';

// Pages on which there is nothing to compare: each gets its own state and a sentence that says why, never an empty panel.

const driven = driveExtension();

test('a page that the corpus does not cover shows no fact', async () => {
  const page = await driven().open('tests/browser/pages/uncovered.html');
  const { shown } = await driven().click(page);
  await picturePanel(driven().extension, page, { light: path.join(PICTURES, 'state-uncovered.png') });
  expect(shown.cards).toEqual([]);
  expect(shown.state).toBe('uncovered');
  expect(shown.text).toContain('4,120');
});

test('a page without figures says so', async () => {
  const page = await driven().open('tests/browser/pages/no-figures.html');
  const { shown } = await driven().click(page);
  await picturePanel(driven().extension, page, { light: path.join(PICTURES, 'state-no-figures.png') });
  expect(shown.cards).toEqual([]);
  expect(shown.state).toBe('no-figures');
});

test('a page of the browser cannot be read', async () => {
  const page = await driven().extension.browser.newPage();
  await page.goto('chrome://version/');
  const { shown } = await driven().click(page);
  await picturePanel(driven().extension, page, { light: path.join(PICTURES, 'state-unreadable.png') });
  expect(shown.cards).toEqual([]);
  expect(shown.state).toBe('unreadable');
});

test('a page that was not clicked for is not read', async () => {
  const { extension, server } = driven();
  const page = await extension.browser.newPage();
  await page.goto(`${server.url}tests/browser/pages/uncovered.html`);
  const panel = await extension.openExtensionPage(`popup.html?tab=${await extension.tabId(page)}`);
  await panel.waitForSelector('[data-state="not-permitted"]', { timeout: 10_000 });
  await picturePanel(extension, page, { light: path.join(PICTURES, 'state-not-permitted.png') });
});
