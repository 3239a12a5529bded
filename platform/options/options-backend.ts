import { dropKeptReports, measureKeptReports } from '../background/kept-reports.ts';
import { browser } from '../browser.ts';
import { changeSettings, watchSettings } from '../settings/settings-store.ts';
import { changeSite } from '../sites/change-site.ts';
import { type Site, siteFromTyped } from '../sites/site.ts';
import { readSites, watchSites } from '../sites/site-list.ts';
import { deleteAll } from './delete-all.ts';
import { listShortcuts, openShortcutSettings } from './shortcuts.ts';

/** The options' way to the browser. */
export const optionsBackend = {
  changeSettings,
  watchSettings,
  sites: {
    list: readSites,
    parse: siteFromTyped,
    add: (site: Site) => changeSite(site, true),
    remove: (site: Site) => changeSite(site, false),
    watch: watchSites,
  },
  shortcuts: { list: listShortcuts, change: openShortcutSettings },
  data: {
    async measure() {
      const { reports: count, bytes } = await measureKeptReports();
      return { reports: { count, bytes }, onDisk: await bytesOnDisk() };
    },
    clearReports: dropKeptReports,
    deleteAll,
    watch(changed: () => void): () => void {
      browser.storage.onChanged.addListener(changed);
      return () => browser.storage.onChanged.removeListener(changed);
    },
  },
};

/** Counted, as not every browser counts for us. */
async function bytesOnDisk(): Promise<number> {
  const sizes = [browser.storage.local, browser.storage.sync].map(async (area) => {
    const values: Record<string, unknown> = await area.get(null).catch(() => ({}));
    return Object.keys(values).length === 0 ? 0 : new Blob([JSON.stringify(values)]).size;
  });
  return (await Promise.all(sizes)).reduce((sum, size) => sum + size, 0);
}
