import { setTimeout as sleep } from 'node:timers/promises';
import type { Page } from 'puppeteer-core';
import type { ExtensionBrowser } from '../../../scripts/browsers/launch-chromium.ts';

/** As much of the API behind the browser's own page of extensions as lets a site be granted and taken back there. */
interface ExtensionSettings {
  addHostPermission(id: string, pattern: string): Promise<void>;
  removeHostPermission(id: string, pattern: string): Promise<void>;
}

/**
 * Adds a pattern to those that the browser's own settings let the extension have, so that a request for it is no longer asked
 * about; or takes it back there.
 */
export async function changeInBrowser(
  { browser, extensionId }: ExtensionBrowser,
  change: keyof ExtensionSettings,
  pattern: string,
): Promise<void> {
  const settings = await browser.newPage();
  await settings.goto('chrome://extensions/');
  await settings.evaluate(
    (name, id, granted) => (chrome as unknown as { developerPrivate: ExtensionSettings }).developerPrivate[name](id, granted),
    change,
    extensionId,
    pattern,
  );
  await settings.close();
}

/** The badge over a page, as soon as it is `wanted`, else whatever it is after `patience` ms. */
export async function badgeOf(extension: ExtensionBrowser, page: Page, wanted: string, patience = 10_000): Promise<string> {
  const tabId = await extension.tabId(page);
  for (const end = Date.now() + patience; ; await sleep(100)) {
    const badge = await (await extension.worker()).evaluate((id) => chrome.action.getBadgeText({ tabId: id }), tabId);
    if (badge === wanted || Date.now() > end) return badge;
  }
}

export interface SiteState {
  readonly listed: readonly string[];
  readonly scripts: readonly string[];
  readonly granted: readonly string[];
}

/** What stands in the store, what is registered, what is granted. */
export async function siteState(extension: ExtensionBrowser): Promise<SiteState> {
  return (await extension.worker()).evaluate(async () => {
    const { sites = [] } = (await chrome.storage.local.get('sites')) as { sites?: { pattern: string }[] };
    return {
      listed: sites.map(({ pattern }) => pattern),
      scripts: (await chrome.scripting.getRegisteredContentScripts()).flatMap(({ matches = [] }) => matches),
      granted: (await chrome.permissions.getAll()).origins ?? [],
    };
  });
}
