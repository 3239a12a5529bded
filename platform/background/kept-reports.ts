import { browser } from '../browser.ts';
import type { Checked } from '../protocol.ts';

/**
 * Reports, kept for as long as the browser runs: the worker may die at any moment, and a popup that is opened again should
 * show at once what it showed before. `storage.session` is in memory and never reaches the disk.
 */
interface Kept {
  /** The identity that the page gave when it was read. */
  readonly document: string;
  readonly at: number;
  readonly checked: Checked;
}

/** Tabs whose report is kept; the oldest goes first. A report is some 10 to 100 kB, the store holds 10 MB. */
const MOST_KEPT = 20;
const PREFIX = 'report:';

/** What was kept of a tab's page; `null` where it shows another page by now, or where the store fails. */
export async function keptReport(tabId: number, document: string): Promise<Checked | null> {
  const key = PREFIX + tabId;
  try {
    const kept = (await browser.storage.session.get(key))[key] as Kept | undefined;
    return kept?.document === document ? kept.checked : null;
  } catch {
    return null;
  }
}

/** The report of a tab's page as it was read last, whatever the tab shows by now. */
export async function newestReport(tabId: number): Promise<Checked | null> {
  const key = PREFIX + tabId;
  return ((await browser.storage.session.get(key))[key] as Kept | undefined)?.checked ?? null;
}

/** Keeps a report, unless the tab is private. What cannot be kept is only read again next time, so a full store is no failure. */
export async function keepReport(tabId: number, document: string, checked: Checked): Promise<void> {
  try {
    if ((await browser.tabs.get(tabId)).incognito) return;
    const kept: Kept = { document, at: Date.now(), checked };
    await browser.storage.session.set({ [PREFIX + tabId]: kept });
    await dropOldest();
  } catch {
    await browser.storage.session.remove(PREFIX + tabId).catch(() => {});
  }
}

/** The reports that are kept: how many, and the bytes that they take. */
export async function measureKeptReports(): Promise<{ readonly reports: number; readonly bytes: number }> {
  const kept = Object.entries(await browser.storage.session.get(null)).filter(([key]) => key.startsWith(PREFIX));
  return { reports: kept.length, bytes: new Blob([JSON.stringify(kept)]).size };
}

export async function dropKeptReports(): Promise<void> {
  const keys = Object.keys(await browser.storage.session.get(null));
  await browser.storage.session.remove(keys.filter((key) => key.startsWith(PREFIX)));
}

async function dropOldest(): Promise<void> {
  const all = Object.entries(await browser.storage.session.get(null)).filter(([key]) => key.startsWith(PREFIX)) as [string, Kept][];
  // Within one tick of the clock the later written is the newer.
  const surplus = all
    .reverse()
    .sort(([, a], [, b]) => b.at - a.at)
    .slice(MOST_KEPT);
  if (surplus.length > 0) await browser.storage.session.remove(surplus.map(([key]) => key));
}
