import { setTimeout as sleep } from 'node:timers/promises';
import type { Page } from 'puppeteer-core';
import { findChromium } from '../../scripts/browsers/find-browser.ts';
import { type ExtensionBrowser, launchChromium } from '../../scripts/browsers/launch-chromium.ts';
import { buildExtension } from '../../scripts/build-extension.ts';

const TIMES = 7;

/** Builds the extension and asks its worker for a text's report, right after it was stopped and again. Lines to print. */
export async function measureWorker(text: string, ms: (time: number) => string): Promise<string[]> {
  const program = findChromium().found;
  if (!program) return ['left out: no Chromium here; npm test says how to get one'];
  await buildExtension();
  const extension = await launchChromium(program, { headless: true });
  try {
    const panel = await extension.openExtensionPage('popup.html');
    const cold: number[] = [];
    const warm: number[] = [];
    for (let i = 0; i < TIMES; i++) {
      await stopWorker(extension);
      cold.push(await ask(panel, text));
      for (let k = 0; k < 3; k++) warm.push(await ask(panel, text));
    }
    const median = (times: number[]): number => times.sort((a, b) => a - b)[times.length >> 1]!;
    return [
      `first answer after a cold start ${ms(median(cold))}, later answers ${ms(median(warm))} (medians of ${cold.length} and ${warm.length})`,
    ];
  } finally {
    await extension.close();
  }
}

/** What a look-up of the words takes, as the page of the extension that asks sees it. */
const ask = (panel: Page, text: string): Promise<number> =>
  panel.evaluate(async (words) => {
    const start = performance.now();
    const answer = (await chrome.runtime.sendMessage({ type: 'look-up', text: words })) as { ok: boolean };
    if (!answer?.ok) throw new Error(`no report: ${JSON.stringify(answer)}`);
    return performance.now() - start;
  }, text);

/** Stops the worker as the browser does, and waits until it is gone. */
async function stopWorker({ browser, extensionId, worker }: ExtensionBrowser): Promise<void> {
  const alive = () => browser.targets().some((t) => t.type() === 'service_worker' && t.url().includes(extensionId));
  if (alive()) await (await worker()).close();
  for (let i = 0; alive() && i < 100; i++) await sleep(50);
}
