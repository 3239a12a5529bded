import type { Runtime } from 'webextension-polyfill';
import { browser } from '../browser.ts';
import { parseWatchMessage } from '../protocol.ts';
import { siteOf, siteOfPattern } from '../sites/site.ts';
import { type ListedSite, readSites, writeSites } from '../sites/site-list.ts';
import { checkUnasked } from './check-tab.ts';
import { registerSiteScripts, startInOpenTabs, stopInOpenTabs } from './site-scripts.ts';

/**
 * Sites that are always checked. Call it at the worker's start.
 *
 * The browser's permissions decide: a popup may close while the browser asks, and a site can be granted or taken back in
 * the browser's own settings. So whatever happens, the list and the scripts are brought in line with the permissions.
 */
export function serveSites(): void {
  // What fails, a store or the browser being shut down, is made good at the next of these.
  const align = () => void alignSites().catch(() => {});
  browser.permissions.onAdded.addListener(align);
  browser.permissions.onRemoved.addListener(align);
  browser.runtime.onStartup.addListener(align);
  // An update of the extension drops the scripts that it has registered.
  browser.runtime.onInstalled.addListener(align);
  browser.runtime.onMessage.addListener((message: unknown, sender: Runtime.MessageSender) => {
    const tabId = sender.tab?.id;
    if (sender.id !== browser.runtime.id || tabId === undefined || sender.frameId !== 0) return undefined;
    const parsed = parseWatchMessage(message);
    return parsed === null ? undefined : heed(parsed.type, tabId, sender.url ?? '');
  });
}

/** The reader has chosen a site, and the browser has been asked. Answers whether it is on the list now. */
export async function addSite(pattern: string): Promise<boolean> {
  const site = siteOfPattern(pattern);
  if (site === null || !(await isGranted(pattern))) return false;
  await alignSites((listed) => (listed.some((other) => other.pattern === pattern) ? listed : [...listed, { ...site, since: today() }]));
  return true;
}

/** Takes a site back: off the list, its permission and its script gone. */
export async function removeSite(pattern: string): Promise<boolean> {
  // Without its permission it is no longer listed. One that the browser's owner prescribes stays.
  await browser.permissions.remove({ origins: [pattern] }).catch(() => false);
  await alignSites((listed) => listed.filter((site) => site.pattern !== pattern));
  return !(await readSites()).some((site) => site.pattern === pattern);
}

let aligning: Promise<unknown> = Promise.resolve();

/** One after another, as each reads the list, the permissions and the scripts before it writes. */
function alignSites(change: (listed: readonly ListedSite[]) => readonly ListedSite[] = (listed) => listed): Promise<void> {
  const run = aligning.then(() => align(change));
  aligning = run.catch(() => {});
  return run;
}

async function align(change: (listed: readonly ListedSite[]) => readonly ListedSite[]): Promise<void> {
  const before = await readSites();
  const listed: ListedSite[] = [];
  for (const site of change(before)) if (await isGranted(site.pattern)) listed.push(site);
  for (const pattern of (await browser.permissions.getAll()).origins ?? []) {
    const site = siteOfPattern(pattern);
    if (site !== null && !listed.some((other) => other.pattern === pattern)) listed.push({ ...site, since: today() });
  }
  const added = listed.filter(({ pattern }) => !before.some((site) => site.pattern === pattern));
  const removed = before.filter(({ pattern }) => !listed.some((site) => site.pattern === pattern));
  await registerSiteScripts(listed);
  if (added.length > 0 || removed.length > 0) await writeSites(listed);
  if (removed.length > 0) await stopInOpenTabs(removed);
  await Promise.all(added.map(startInOpenTabs));
}

const isGranted = (pattern: string): Promise<boolean> => browser.permissions.contains({ origins: [pattern] });

const today = (): string => new Date().toISOString().slice(0, 10);

/** Checks under way, by tab: one of a page that was left is of no use. */
const running = new Map<number, AbortController>();

/** Reads the page of a site on the list, as the toolbar button would, and shows the badge. Answers when that is done. */
async function heed(type: 'page-left' | 'page-there', tabId: number, url: string): Promise<null> {
  running.get(tabId)?.abort();
  const site = siteOf(url);
  if (site === null || !(await readSites()).some(({ pattern }) => pattern === site.pattern) || !(await isGranted(site.pattern)))
    return null;
  if (type === 'page-left') {
    await browser.action.setBadgeText({ tabId, text: '' }).catch(() => {});
    return null;
  }
  const stop = new AbortController();
  running.set(tabId, stop);
  // Why a page could not be read is told when the reader asks; nobody asked here.
  await checkUnasked(tabId, false, stop.signal).catch(() => {});
  if (running.get(tabId) === stop) running.delete(tabId);
  return null;
}
