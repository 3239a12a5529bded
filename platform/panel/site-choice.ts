import { browser } from '../browser.ts';
import { changeSite, isListed } from '../sites/change-site.ts';
import { type Site, siteOf } from '../sites/site.ts';
import { watchSites } from '../sites/site-list.ts';

/** "Always check this site" for a tab. Not in a private window: what is chosen there would be known afterwards. */
export function createSiteChoice(tabId: number) {
  let shown: Site | null = null;
  return {
    async current(): Promise<{ readonly name: string; readonly always: boolean } | null> {
      // The browser tells the address only where the reader has clicked, or has granted the site.
      const tab = await browser.tabs.get(tabId).catch(() => null);
      shown = tab?.url === undefined || tab.incognito ? null : siteOf(tab.url);
      return shown === null ? null : { name: shown.name, always: await isListed(shown) };
    },
    choose: (always: boolean): Promise<boolean> => (shown === null ? Promise.resolve(false) : changeSite(shown, always)),
    watch: watchSites,
  };
}
