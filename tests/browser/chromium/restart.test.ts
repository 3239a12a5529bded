import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import puppeteer, { type Browser } from 'puppeteer-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { findChromium } from '../../../scripts/browsers/find-browser.ts';
import { type FileServer, serveFiles } from '../../../scripts/pages/serve-files.ts';
import { BUILT, PROJECT } from '../../../scripts/project.ts';
import { DEMO } from './harness.ts';

// A site stays chosen when the browser is closed and started again. For that the browser itself must load the extension, from
// its command line: one that a test installs is gone with the browser.

const SITE = 'http://127.0.0.1/*';
let profile: string;
let server: FileServer;

beforeAll(async () => {
  profile = await mkdtemp(path.join(tmpdir(), 'second-source-chromium-'));
  server = await serveFiles(PROJECT, ['scripts/demo']);
});

afterAll(async () => {
  await server?.close();
  await rm(profile, { recursive: true, force: true, maxRetries: 5 });
});

async function start(): Promise<{ browser: Browser; id: string }> {
  const program = findChromium().found;
  if (!program) throw new Error('No Chromium here: npm test says how to get one.');
  const browser = await puppeteer.launch({
    executablePath: program.path,
    headless: true,
    pipe: true,
    enableExtensions: true,
    userDataDir: profile,
    args: [
      '--disable-gpu',
      '--no-first-run',
      `--load-extension=${BUILT.chrome}`,
      // Chrome itself has given the switch up; Chromium still takes it.
      '--disable-features=DisableLoadExtensionCommandLineSwitch',
      ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
    ],
  });
  const worker = await browser.waitForTarget((target) => target.type() === 'service_worker', { timeout: 15_000 });
  return { browser, id: new URL(worker.url()).host };
}

test('a site stays chosen when the browser is started again', async () => {
  const first = await start();
  const page = await first.browser.newPage();
  await page.goto('chrome://extensions/');
  await page.evaluate(
    (id, pattern) =>
      (
        chrome as unknown as { developerPrivate: { addHostPermission(id: string, pattern: string): Promise<void> } }
      ).developerPrivate.addHostPermission(id, pattern),
    first.id,
    SITE,
  );
  await page.goto(`chrome-extension://${first.id}/options.html`);
  await (await page.waitForSelector('.add input'))?.type('http://127.0.0.1');
  await page.keyboard.press('Enter');
  await page.waitForSelector('#sites .row');
  await first.browser.close();

  const second = await start();
  try {
    // Chromium takes an extension from the command line for newly installed each time, so the welcome page comes too; a page behind it
    // is not read.
    await second.browser.waitForTarget((target) => target.url().includes('/welcome.html'), { timeout: 15_000 });
    const read = await second.browser.newPage();
    await read.goto(server.url + DEMO);
    await read.bringToFront();
    const badge = async (): Promise<string> => {
      await sleep(100);
      const target = await second.browser.waitForTarget((each) => each.type() === 'service_worker');
      return (await target.worker())!.evaluate(async () => {
        const [tab] = await chrome.tabs.query({ active: true, lastFocusedWindow: true });
        return chrome.action.getBadgeText({ tabId: tab?.id ?? -1 });
      });
    };
    await expect.poll(badge, { timeout: 10_000 }).toBe('1');
  } finally {
    await second.browser.close();
  }
});
