import { dropKeptReports } from '../background/kept-reports.ts';
import { browser } from '../browser.ts';
import { changeSite } from '../sites/change-site.ts';
import { readSites } from '../sites/site-list.ts';

/** Deletes all that the extension has stored, and gives back every site. What comes with the extension stays. */
export async function deleteAll(): Promise<void> {
  // First the sites: their open pages are told while the list still names them.
  for (const site of await readSites()) await changeSite(site, false);
  await dropKeptReports();
  await browser.storage.local.clear();
  // Where the browser does not sync, nothing is in there.
  await browser.storage.sync.clear().catch(() => {});
}
