import { setTimeout as sleep } from 'node:timers/promises';
import { expect, test } from 'vitest';
import { DEMO, driveExtension } from './harness.ts';
import { changeInBrowser } from './site-access.ts';

// Private windows leave nothing behind: what is read there is shown, and kept nowhere.

const driven = driveExtension();
/** As much as is needed of the API behind the browser's own page of extensions. */
interface ProfileSettings {
  updateProfileConfiguration(update: { inDeveloperMode: boolean }): Promise<void>;
  updateExtensionConfiguration(update: { extensionId: string; incognitoAccess: boolean }): Promise<void>;
}

const SITE = 'http://127.0.0.1/*';

test('a page of an always checked site has its badge in a private window, and leaves no report', async () => {
  const { extension, server } = driven();
  const settings = await extension.browser.newPage();
  await settings.goto('chrome://extensions/');
  await settings.evaluate(async (extensionId) => {
    const { developerPrivate } = chrome as unknown as { developerPrivate: ProfileSettings };
    // Without developer mode, Chromium would switch an unpacked extension off when it is loaded anew.
    await developerPrivate.updateProfileConfiguration({ inDeveloperMode: true });
    await developerPrivate.updateExtensionConfiguration({ extensionId, incognitoAccess: true });
  }, extension.extensionId);
  await settings.close();
  // Chromium loads the extension anew for that.
  await sleep(1500);
  await changeInBrowser(extension, 'addHostPermission', SITE);
  const options = await extension.openExtensionPage('options.html');
  await (await options.waitForSelector('.add input'))?.type('http://127.0.0.1');
  await options.keyboard.press('Enter');
  await options.waitForSelector('#sites .row');

  const worker = await extension.worker();
  const tabId = await worker.evaluate(async (url) => {
    const window = await chrome.windows.create({ incognito: true, url });
    return window.tabs?.[0]?.id ?? -1;
  }, server.url + DEMO);
  await expect
    .poll(async () => (await extension.worker()).evaluate((id) => chrome.action.getBadgeText({ tabId: id }), tabId), { timeout: 10_000 })
    .toBe('1');
  const kept = await (await extension.worker()).evaluate(async () => ({
    session: Object.keys(await chrome.storage.session.get(null)),
    local: Object.keys(await chrome.storage.local.get(null)),
  }));
  expect(kept).toEqual({ session: [], local: ['sites'] });
});
