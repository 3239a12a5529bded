import { setTimeout as sleep } from 'node:timers/promises';
import { expect, test } from 'vitest';
import { DEMO, driveExtension, showOnPage } from './harness.ts';

// Chrome stops an idle background worker after thirty seconds, and may do so at any moment.

const driven = driveExtension();

/** Stops the worker as the browser does, and waits until it is gone. */
async function stopWorker(): Promise<void> {
  const { browser, extensionId, worker } = driven().extension;
  await (await worker()).close();
  const alive = () => browser.targets().some((t) => t.type() === 'service_worker' && t.url().includes(extensionId));
  for (let i = 0; alive() && i < 100; i++) await sleep(50);
  expect(alive(), 'the worker is still there').toBe(false);
}

test('a click after the worker was stopped gets its report', async () => {
  const page = await driven().open(DEMO);
  await driven().extension.worker();
  await stopWorker();
  const { shown } = await driven().click(page);
  expect(shown.cards.length).toBeGreaterThan(0);
});

test('the report comes back from storage, the same, after the worker was stopped', async () => {
  const page = await driven().open(DEMO);
  const first = await driven().click(page);
  await first.popup.close();
  await stopWorker();
  const second = await driven().click(page);
  expect(second.shown.cards).toEqual(first.shown.cards);
});

test('"Show on page" wakes a worker that was stopped under the open popup', async () => {
  const page = await driven().open(DEMO);
  const { popup } = await driven().click(page);
  await stopWorker();
  await showOnPage(popup, '130,000');
  await page.waitForFunction(() => CSS.highlights.size > 0, { timeout: 10_000 });
});
