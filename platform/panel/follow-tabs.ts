import type { Tabs } from 'webextension-polyfill';
import { browser } from '../browser.ts';

/** The tabs of the window in which this page stands beside them. */
export async function followTabs() {
  const { id: windowId } = await browser.windows.getCurrent();
  const [active] = await browser.tabs.query({ active: true, currentWindow: true });
  return {
    current: active?.id ?? null,
    follow(on: { front(tabId: number | null): void; closed(tabId: number): void }): () => void {
      const onActivated = (info: Tabs.OnActivatedActiveInfoType): void => {
        if (info.windowId === windowId) on.front(info.tabId);
      };
      browser.tabs.onActivated.addListener(onActivated);
      browser.tabs.onRemoved.addListener(on.closed);
      // Another tab may have come to the front before anybody listened.
      void browser.tabs.query({ active: true, currentWindow: true }).then(([now]) => {
        if (now?.id !== undefined && now.id !== active?.id) on.front(now.id);
      });
      return () => {
        browser.tabs.onActivated.removeListener(onActivated);
        browser.tabs.onRemoved.removeListener(on.closed);
      };
    },
  };
}
