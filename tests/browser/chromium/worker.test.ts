import { expect, test } from 'vitest';
import { DEMO, driveExtension, showOnPage } from './harness.ts';
import { stopWorker } from './stop-worker.ts';

// Chrome stops an idle background worker after thirty seconds, and may do so at any moment.

const driven = driveExtension();

test('a click after the worker was stopped gets its report', async () => {
  const page = await driven().open(DEMO);
  await driven().extension.worker();
  await stopWorker(driven().extension);
  const { shown } = await driven().click(page);
  expect(shown.cards.length).toBeGreaterThan(0);
});

test('the report comes back from storage, the same, after the worker was stopped', async () => {
  const page = await driven().open(DEMO);
  const first = await driven().click(page);
  await first.popup.close();
  await stopWorker(driven().extension);
  const second = await driven().click(page);
  expect(second.shown.cards).toEqual(first.shown.cards);
});

test('"Show on page" wakes a worker that was stopped under the open popup', async () => {
  const page = await driven().open(DEMO);
  const { popup } = await driven().click(page);
  await stopWorker(driven().extension);
  await showOnPage(popup, '130,000');
  await page.waitForFunction(() => CSS.highlights.size > 0, { timeout: 10_000 });
});
