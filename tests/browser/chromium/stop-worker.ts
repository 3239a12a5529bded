import { setTimeout as sleep } from 'node:timers/promises';
import type { ExtensionBrowser } from '../../../scripts/browsers/launch-chromium.ts';

/** Stops the worker as the browser does, and waits until it is gone. */
export async function stopWorker({ browser, extensionId, worker }: ExtensionBrowser): Promise<void> {
  await (await worker()).close();
  const alive = () => browser.targets().some((t) => t.type() === 'service_worker' && t.url().includes(extensionId));
  for (let i = 0; alive() && i < 100; i++) await sleep(50);
  if (alive()) throw new Error('The worker is still there.');
}
