import { setTimeout as sleep } from 'node:timers/promises';
import { afterAll, expect, test } from 'vitest';
import { DEMO, driveExtension, showOnPage } from './harness.ts';
import { watchNetwork } from './watching-proxy.ts';

// The promise that everything runs on the reader's machine, checked from outside: no request but the page's own.

const proxy = await watchNetwork();
const driven = driveExtension(proxy.args);

afterAll(() => proxy.close());

test('reading, comparing and marking a page asks the network for nothing', async () => {
  const { extension, server, open, click } = driven();
  const workerTarget = await extension.browser.waitForTarget((t) => t.type() === 'service_worker');
  const session = await workerTarget.createCDPSession();
  const byWorker: string[] = [];
  session.on('Network.requestWillBeSent', ({ request }) => byWorker.push(request.url));
  await session.send('Network.enable');

  const page = await open(DEMO);
  const { popup, shown } = await click(page);
  expect(shown.cards.length).toBeGreaterThan(0);
  await showOnPage(popup, '130,000');
  await page.waitForFunction(() => CSS.highlights.size > 0);
  await sleep(1000);

  const { host } = new URL(server.url);
  expect([...proxy.seen].sort()).toEqual([`${host}/scripts/demo/dispatch.css`, `${host}/scripts/demo/index.html`]);
  expect(byWorker.filter((url) => !url.startsWith(`chrome-extension://${extension.extensionId}/`))).toEqual([]);
});

test('and the watch would have seen one', async () => {
  const worker = await driven().extension.worker();
  await worker.evaluate(() => fetch('http://tracker.example/seen').catch(() => null));
  await worker.evaluate(() => fetch('https://tracker.example/seen').catch(() => null));
  expect(proxy.seen).toContain('tracker.example/seen');
  expect(proxy.seen).toContain('tracker.example:443');
});
