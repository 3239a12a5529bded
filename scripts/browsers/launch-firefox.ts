import { type ChildProcess, spawn } from 'node:child_process';
import { mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { BUILT } from '../project.ts';
import type { FoundBrowser } from './find-browser.ts';
import { connectMarionette, type Marionette } from './marionette.ts';

/** A running headless Firefox with the built extension in it. Scripts are bodies of async functions; `return` gives the result. */
export interface ExtensionFirefox {
  /** `moz-extension://UUID/` of the extension. */
  readonly origin: string;
  goTo(url: string): Promise<void>;
  /** Runs in the page of the current tab, with its own globals. */
  inPage<T>(script: string, ...args: unknown[]): Promise<T>;
  /** Runs in the browser's own window; `extension` is the extension as the browser knows it. */
  inBrowser<T>(script: string, ...args: unknown[]): Promise<T>;
  /** Runs beside the extension's popup; `popup` is its window, `null` where none is open. */
  inPopup<T>(script: string): Promise<T>;
  /** Clicks the toolbar button, which opens the popup over the current tab. */
  openPopup(): Promise<void>;
  closePopup(): Promise<void>;
  /** Clicks on an element's middle, as a mouse does. */
  click(selector: string): Promise<void>;
  /** Presses a shortcut of the extension: the key of its combination, as the browser has it ("N"). */
  pressShortcut(key: string): Promise<void>;
  /** Right-clicks an element and chooses the item of the native menu whose label has these words. */
  chooseInContextMenu(selector: string, words: string): Promise<void>;
  /** The popup as it is drawn, as a PNG. */
  picturePopup(file: string): Promise<void>;
  close(): Promise<void>;
}

/** Fixed, so that the extension's pages have a known address. */
const UUID = '2e6f0c52-3f0a-4d0e-9d55-7c2f4b1f9a10';

// Nothing that the browser would fetch, ask or report by itself.
const PREFERENCES = {
  'browser.shell.checkDefaultBrowser': false,
  'browser.startup.homepage': 'about:blank',
  'browser.aboutwelcome.enabled': false,
  'datareporting.policy.dataSubmissionEnabled': false,
  'toolkit.telemetry.enabled': false,
  'app.update.disabledForTesting': true,
  'network.captive-portal-service.enabled': false,
  'network.connectivity-service.enabled': false,
  'browser.safebrowsing.update.enabled': false,
  'services.settings.server': 'data:,#',
  'extensions.getAddons.cache.enabled': false,
  'remote.prefs.recommended': true,
};

export async function launchFirefox(program: FoundBrowser, extension: string = BUILT.firefox): Promise<ExtensionFirefox> {
  const id = await extensionIdOf(extension);
  const profile = await mkdtemp(path.join(tmpdir(), 'second-source-firefox-'));
  const port = await freePort();
  const preferences = {
    ...PREFERENCES,
    'marionette.port': port,
    'extensions.webextensions.uuids': JSON.stringify({ [id]: UUID }),
  };
  const lines = Object.entries(preferences).map(([name, value]) => `user_pref(${JSON.stringify(name)}, ${JSON.stringify(value)});`);
  await writeFile(path.join(profile, 'user.js'), lines.join('\n'));
  const firefox = spawn(
    program.path,
    [
      '--headless',
      '--marionette',
      '--remote-allow-system-access',
      '--no-remote',
      '--profile',
      profile,
      '--width',
      '1280',
      '--height',
      '900',
    ],
    { stdio: 'ignore', env: { ...process.env, MOZ_HEADLESS: '1' } },
  );
  const end = async (): Promise<void> => {
    await ended(firefox);
    await rm(profile, { recursive: true, force: true, maxRetries: 5 });
  };
  try {
    const marionette = await connectMarionette(port);
    await marionette.send('Addon:Install', { path: extension, temporary: true });
    return await drive(marionette, id, end);
  } catch (error) {
    firefox.kill('SIGKILL');
    await end();
    throw error;
  }
}

async function drive(marionette: Marionette, id: string, end: () => Promise<void>): Promise<ExtensionFirefox> {
  const origin = `moz-extension://${UUID}/`;
  /** A script's result and its error travel as one value: the driver would shorten an error to its kind. */
  async function run<T>(body: string, args: readonly unknown[], sandbox: string | null): Promise<T> {
    const script = `const [args, done] = [[...arguments].slice(0, -1), arguments[arguments.length - 1]];
      (async () => { ${body} })().then((value) => done({ value: value ?? null, threw: null }), (error) => done({ value: null, threw: String(error) }));`;
    const { value, threw } = await marionette.send<{ value: T; threw: string | null }>('WebDriver:ExecuteAsyncScript', {
      script,
      args,
      sandbox,
    });
    if (threw !== null) throw new Error(threw);
    return value;
  }

  async function inContext<T>(context: 'chrome' | 'content', action: () => Promise<T>): Promise<T> {
    await marionette.send('Marionette:SetContext', { value: context });
    try {
      return await action();
    } finally {
      await marionette.send('Marionette:SetContext', { value: 'content' });
    }
  }

  const inBrowser = <T>(script: string, ...args: unknown[]): Promise<T> => {
    const prelude = `const extension = WebExtensionPolicy.getByID(${JSON.stringify(id)}).extension;
      const { ExtensionParent } = ChromeUtils.importESModule('resource://gre/modules/ExtensionParent.sys.mjs');
      const action = ExtensionParent.apiManager.global.browserActionFor(extension);`;
    return inContext('chrome', () => run<T>(prelude + script, args, 'system'));
  };

  const goTo = (url: string): Promise<void> => marionette.send('WebDriver:Navigate', { url });
  const switchTo = (handle: string): Promise<void> => marionette.send('WebDriver:SwitchToWindow', { handle, focus: false });

  // A popup is no window that a driver can switch to. A page of the extension in a tab behind reaches it through getViews.
  const reader = await marionette.send<string>('WebDriver:GetWindowHandle');
  const { handle: behind } = await marionette.send<{ handle: string }>('WebDriver:NewWindow', { type: 'tab', focus: false });
  await switchTo(behind);
  await goTo(`${origin}popup.html?tab=0`);
  await switchTo(reader);

  async function inPopup<T>(script: string): Promise<T> {
    await switchTo(behind);
    try {
      return await run<T>(`const popup = browser.extension.getViews({ type: 'popup' })[0] ?? null; ${script}`, [], null);
    } finally {
      await switchTo(reader);
    }
  }

  async function press(selector: string, button: 0 | 2): Promise<void> {
    const element = await marionette.send('WebDriver:FindElement', { using: 'css selector', value: selector });
    const pointer = { type: 'pointer', id: 'mouse', parameters: { pointerType: 'mouse' } };
    const actions = [
      { type: 'pointerMove', duration: 0, origin: element, x: 0, y: 0 },
      { type: 'pointerDown', button },
      { type: 'pointerUp', button },
    ];
    await marionette.send('WebDriver:PerformActions', { actions: [{ ...pointer, actions }] });
  }

  async function chooseInContextMenu(selector: string, words: string): Promise<void> {
    await press(selector, 2);
    const chosen = await inBrowser<boolean>(CHOOSE_ITEM, words);
    if (!chosen) throw new Error(`The context menu has no item with "${words}".`);
  }

  return {
    origin,
    goTo,
    inPage: (script, ...args) => run(script, args, null),
    inBrowser,
    inPopup,
    openPopup: () => inBrowser('await action.openPopup(window, false);'),
    closePopup: () => inBrowser('for (const panel of document.querySelectorAll("panel")) panel.hidePopup?.();'),
    click: (selector) => press(selector, 0),
    pressShortcut: async (key) => {
      const pressed = await inBrowser<boolean>(PRESS_SHORTCUT, key);
      if (!pressed) throw new Error(`The extension has no shortcut with the key "${key}".`);
    },
    chooseInContextMenu,
    picturePopup: async (file) => {
      const image = await inBrowser<string>(PICTURE_POPUP);
      await mkdir(path.dirname(file), { recursive: true });
      await writeFile(file, Buffer.from(image, 'base64'));
    },
    close: async () => {
      await marionette.send('Marionette:Quit', { flags: ['eForceQuit'] }).catch(() => {});
      marionette.close();
      await end();
    },
  };
}

// Keys that a driver sends go to the page; the browser's own shortcuts are reached where it keeps them.
const PRESS_SHORTCUT = `
  const keys = extension.shortcuts.keysetsMap.get(window)?.querySelectorAll('key') ?? [];
  const key = [...keys].find((each) => each.getAttribute('key') === args[0]);
  key?.doCommand();
  return Boolean(key);`;

const CHOOSE_ITEM = `
  const menu = document.getElementById('contentAreaContextMenu');
  for (let i = 0; menu.state !== 'open' && i < 60; i++) await new Promise((done) => setTimeout(done, 50));
  const item = [...menu.querySelectorAll('menuitem')].find((each) => (each.getAttribute('label') ?? '').includes(args[0]));
  if (item) menu.activateItem(item);
  else menu.hidePopup();
  return Boolean(item);`;

const PICTURE_POPUP = `
  const view = document.querySelector('browser.webextension-popup-browser');
  const bitmap = await view.browsingContext.currentWindowGlobal.drawSnapshot(null, 2, 'white');
  const canvas = document.createElementNS('http://www.w3.org/1999/xhtml', 'canvas');
  canvas.width = bitmap.width;
  canvas.height = bitmap.height;
  canvas.getContext('2d').drawImage(bitmap, 0, 0);
  return canvas.toDataURL('image/png').split(',')[1];`;

async function extensionIdOf(folder: string): Promise<string> {
  const manifest = JSON.parse(await readFile(path.join(folder, 'manifest.json'), 'utf8'));
  const id: unknown = manifest.browser_specific_settings?.gecko?.id;
  if (typeof id !== 'string') throw new Error(`${folder}: the manifest names no Firefox id`);
  return id;
}

function freePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const server = createServer();
    server.once('error', reject);
    server.listen(0, '127.0.0.1', () => {
      const address = server.address();
      server.close(() => (address !== null && typeof address === 'object' ? resolve(address.port) : reject(new Error('no port'))));
    });
  });
}

function ended(firefox: ChildProcess): Promise<void> {
  return new Promise((resolve) => {
    if (firefox.exitCode !== null || firefox.signalCode !== null) return resolve();
    const kill = setTimeout(() => firefox.kill('SIGKILL'), 5000);
    firefox.once('exit', () => {
      clearTimeout(kill);
      resolve();
    });
  });
}
