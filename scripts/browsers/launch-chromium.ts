import puppeteer, { type Browser, type Page, type WebWorker } from 'puppeteer-core';
import { BUILT } from '../project.ts';
import type { FoundBrowser } from './find-browser.ts';

/** A running browser with the built extension in it. */
export interface ExtensionBrowser {
  readonly browser: Browser;
  readonly extensionId: string;
  /** The page that the browser started with. */
  readonly page: Page;
  /** The background worker, waiting for it to start. Ask anew each time: it is another one after a stop. */
  worker(): Promise<WebWorker>;
  /** Opens an extension page (`options.html`) in a tab. */
  openExtensionPage(file: string): Promise<Page>;
  /** Clicks the toolbar button on `page`, which grants activeTab as a reader's click does, and returns the popup. */
  openPopup(page: Page): Promise<Page>;
  /** The popup that an action makes the extension open. */
  popupAfter(action: () => Promise<void>): Promise<Page>;
  /** The browser's own number of a page's tab; brings it to the front. */
  tabId(page: Page): Promise<number>;
  close(): Promise<void>;
}

export interface LaunchOptions {
  readonly headless: boolean;
  /** Folder of the unpacked extension. */
  readonly extension?: string;
  readonly extraArgs?: readonly string[];
  /** Leaves the welcome page open, which the extension shows when it was installed. */
  readonly keepWelcome?: boolean;
}

// The browser's own errands (updates, sync, field trials) would be noise on the network that a test watches.
const QUIET = [
  '--no-first-run',
  '--no-default-browser-check',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--disable-quic',
];
const PATIENCE = 15_000;

/** Starts a browser with a profile of its own, thrown away at the end, and installs the extension. */
export async function launchChromium(program: FoundBrowser, options: LaunchOptions): Promise<ExtensionBrowser> {
  const args = [...QUIET, '--window-size=1280,900', ...(options.extraArgs ?? [])];
  if (options.headless) args.push('--disable-gpu');
  // Chromium refuses to run as root with its sandbox; for anybody else the sandbox stays.
  if (process.getuid?.() === 0) args.push('--no-sandbox');
  const browser = await puppeteer.launch({
    executablePath: program.path,
    headless: options.headless,
    pipe: true,
    enableExtensions: true,
    defaultViewport: null,
    args,
  });
  try {
    return await withExtension(browser, options);
  } catch (error) {
    await browser.close();
    throw error;
  }
}

async function withExtension(browser: Browser, options: LaunchOptions): Promise<ExtensionBrowser> {
  const extensionId = await browser.installExtension(options.extension ?? BUILT.chrome);
  const origin = `chrome-extension://${extensionId}/`;
  const page = (await browser.pages())[0] ?? (await browser.newPage());
  const welcome = await welcomePage();
  if (!options.keepWelcome) {
    await welcome.close();
    await page.bringToFront();
  }

  /** The tab that the extension opens when it was installed. It comes in front of the page that one wants to see. */
  async function welcomePage(): Promise<Page> {
    const target = await browser.waitForTarget((t) => t.url() === `${origin}welcome.html`, { timeout: PATIENCE });
    const opened = await target.page();
    if (!opened) throw new Error('The welcome page is no page.');
    return opened;
  }

  async function worker(): Promise<WebWorker> {
    const target = await browser.waitForTarget((t) => t.type() === 'service_worker' && t.url().startsWith(origin), { timeout: PATIENCE });
    const handle = await target.worker();
    if (!handle) throw new Error(`The background worker of ${origin} went away while it was asked for.`);
    return handle;
  }

  async function popupAfter(action: () => Promise<void>): Promise<Page> {
    const isPopup = (url: string) => url.startsWith(`${origin}popup.html`);
    const before = new Set(browser.targets().filter((t) => isPopup(t.url())));
    await action();
    const target = await browser.waitForTarget((t) => isPopup(t.url()) && !before.has(t), { timeout: PATIENCE });
    return target.asPage();
  }

  async function openPopup(over: Page): Promise<Page> {
    await over.bringToFront();
    const extension = (await browser.extensions()).get(extensionId);
    if (!extension) throw new Error(`Extension ${extensionId} is not installed.`);
    return popupAfter(() => over.triggerExtensionAction(extension));
  }

  return {
    browser,
    extensionId,
    page,
    worker,
    openPopup,
    popupAfter,
    openExtensionPage: async (file) => {
      const tab = await browser.newPage();
      await tab.goto(origin + file);
      return tab;
    },
    tabId: async (of) => {
      await of.bringToFront();
      const tab = await (await worker()).evaluate(async () => (await chrome.tabs.query({ active: true, lastFocusedWindow: true }))[0]);
      if (tab?.id === undefined) throw new Error('No tab is in front.');
      return tab.id;
    },
    close: () => browser.close(),
  };
}
