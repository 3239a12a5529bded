import { setTimeout as sleep } from 'node:timers/promises';
import { test } from 'vitest';
import { DEMO, driveExtension } from './harness.ts';
import { clickToolbar, openSidePanel, waitForPanel } from './side-panel.ts';

const driven = driveExtension();
test('x', { timeout: 90000 }, async () => {
  const demo = await driven().open(DEMO);
  const panel = await openSidePanel(driven(), demo);
  const page = await driven().open('tests/browser/pages/uncovered.html');
  await waitForPanel(panel, 'not-permitted');
  await page.evaluate(() => {
    const article = document.createElement('article');
    article.innerHTML = Array.from(
      { length: 60_000 },
      (_, i) => `<p>On day ${i} the ferry carried ${i + 20} passengers across the lake.</p>`,
    ).join('');
    document.body.replaceChildren(article);
  });
  await clickToolbar(driven(), page);
  const t0 = Date.now();
  await sleep(2000);
  console.log(
    'STATE',
    await panel.evaluate(async () => {
      const [tab] = await chrome.tabs.query({ active: true, currentWindow: true });
      const a = await chrome.runtime.sendMessage({ type: 'check', tabId: tab!.id, scope: 'page', again: false });
      return tab!.url + JSON.stringify(a).slice(0, 600);
    }),
  );
  let last = '';
  for (let i = 0; i < 600 && Date.now() - t0 < 40000; i++) {
    const now = await panel.evaluate(() => {
      const p = document.querySelector<HTMLElement>('.panel:not([hidden])')!;
      return p.dataset.state + ' ' + p.textContent.slice(0, 190);
    });
    if (now !== last) console.log('STATE', Date.now() - t0, now);
    last = now;
    await sleep(50);
  }
});
