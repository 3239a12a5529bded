import { browser } from '../browser.ts';
import type { Site } from '../sites/site.ts';

/** The script that tells when a page of the site is there to be read; see `platform/page/watch-page.ts`. */
const SCRIPT = '/watch.js';
const PREFIX = 'site:';

/** Makes the browser bring the script into the pages of exactly these sites, now and after it was restarted. */
export async function registerSiteScripts(sites: readonly Site[]): Promise<void> {
  const registered = (await browser.scripting.getRegisteredContentScripts()).map(({ id }) => id).filter((id) => id.startsWith(PREFIX));
  const wanted = new Map(sites.map(({ pattern }) => [PREFIX + pattern, pattern]));
  const surplus = registered.filter((id) => !wanted.has(id));
  if (surplus.length > 0) await browser.scripting.unregisterContentScripts({ ids: surplus });
  const missing = [...wanted].filter(([id]) => !registered.includes(id));
  if (missing.length === 0) return;
  await browser.scripting.registerContentScripts(
    missing.map(([id, pattern]) => ({ id, matches: [pattern], js: [SCRIPT], runAt: 'document_idle', persistAcrossSessions: true })),
  );
}

/** Brings the script into the pages of a site that are open already: the reader has just granted it over one of them. */
export async function startInOpenTabs({ pattern }: Site): Promise<void> {
  const tabs = await browser.tabs.query({ url: pattern });
  // A tab that sleeps or is being closed takes no script; it gets it when it is loaded.
  await Promise.allSettled(tabs.map(({ id }) => browser.scripting.executeScript({ target: { tabId: id ?? -1 }, files: [SCRIPT] })));
}

/**
 * Ends the script in open pages of sites that were taken back, and clears their badges. The browser tells no addresses
 * any more by then, so each tab's own script is asked whether it is of such a site.
 */
export async function stopInOpenTabs(sites: readonly Site[]): Promise<void> {
  const patterns = sites.map(({ pattern }) => pattern);
  const tabs = await browser.tabs.query({});
  await Promise.allSettled(
    tabs.map(async ({ id = -1 }) => {
      const stopped: unknown = await browser.tabs.sendMessage(id, { type: 'leave-sites', patterns }, { frameId: 0 });
      if (stopped === true) await browser.action.setBadgeText({ tabId: id, text: '' });
    }),
  );
}
