import { browser } from '../browser.ts';
import type { Checked } from '../protocol.ts';

/**
 * Reports that a comparison page shows. The panel keeps one and opens the page with its name in the address; the page reads it
 * itself, so it may be loaded again, and needs no background. `storage.session` is in memory: it outlives the background
 * worker, not the browser, and never reaches the disk.
 */
export interface KeptComparison {
  readonly at: number;
  /** From a private window: forgotten with the last of these. */
  readonly private: boolean;
  readonly checked: Checked;
}

const PREFIX = 'comparison:';
/** The oldest goes first. A report is some 10 to 100 kB, the store holds 10 MB. */
const MOST_KEPT = 12;

/** Keeps a report for a page to show. Returns its name: a UUID. Rejects where the store is full. */
export async function keepComparison(checked: Checked, isPrivate: boolean): Promise<string> {
  const id = crypto.randomUUID();
  const kept: KeptComparison = { at: Date.now(), private: isPrivate, checked };
  await browser.storage.session.set({ [PREFIX + id]: kept });
  const all = Object.entries(await browser.storage.session.get(null)).filter(([key]) => key.startsWith(PREFIX)) as [
    string,
    KeptComparison,
  ][];
  const surplus = all
    .filter(([key]) => key !== PREFIX + id)
    .sort(([, a], [, b]) => b.at - a.at)
    .slice(MOST_KEPT - 1);
  if (surplus.length > 0) await browser.storage.session.remove(surplus.map(([key]) => key));
  return id;
}

/** The report of that name; `null` where there is none, or none any more. */
export async function keptComparison(id: string): Promise<KeptComparison | null> {
  const key = PREFIX + id;
  return ((await browser.storage.session.get(key))[key] as KeptComparison | undefined) ?? null;
}

export const isComparison = (key: string): boolean => key.startsWith(PREFIX);
