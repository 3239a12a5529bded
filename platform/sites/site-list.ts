import * as v from 'valibot';
import { browser } from '../browser.ts';
import { type Site, siteOfPattern } from './site.ts';

/** A site that is always checked. */
export interface ListedSite extends Site {
  /** ISO date of the day from which on it is checked. */
  readonly since: string;
}

const KEY = 'sites';
const Entry = v.object({ pattern: v.string(), since: v.pipe(v.string(), v.isoDate()) });

/** The sites that are always checked, by name. They stay on this computer, as the browser's permissions do. */
export async function readSites(): Promise<ListedSite[]> {
  const stored = (await browser.storage.local.get(KEY))[KEY];
  const sites = new Map<string, ListedSite>();
  for (const entry of Array.isArray(stored) ? stored : []) {
    const valid = v.safeParse(Entry, entry);
    const site = valid.success ? siteOfPattern(valid.output.pattern) : null;
    if (valid.success && site !== null) sites.set(site.pattern, { ...site, since: valid.output.since });
  }
  return [...sites.values()].sort((a, b) => a.name.localeCompare(b.name));
}

export async function writeSites(sites: readonly ListedSite[]): Promise<void> {
  await browser.storage.local.set({ [KEY]: sites.map(({ pattern, since }) => ({ pattern, since })) });
}

/** Calls whenever the list has changed. */
export function watchSites(changed: () => void): () => void {
  const listen = (changes: Record<string, unknown>, area: string): void => {
    if (area === 'local' && KEY in changes) changed();
  };
  browser.storage.onChanged.addListener(listen);
  return () => browser.storage.onChanged.removeListener(listen);
}
