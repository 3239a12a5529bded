import type { Tabs } from 'webextension-polyfill';
import { browser } from '../browser.ts';
import { parsePanelNews } from '../panel-news.ts';

/** The tabs of the window in which this page stands beside them. */
export async function followTabs() {
  const { id: windowId } = await browser.windows.getCurrent();
  const frontTab = async (): Promise<number | null> => (await browser.tabs.query({ active: true, currentWindow: true }))[0]?.id ?? null;
  const first = await frontTab();
  let current = first;
  // A popup over the tab in front asks who shows it.
  browser.runtime.onMessage.addListener((message: unknown) => {
    const news = parsePanelNews(message);
    return news?.type === 'let-in' && news.tabId === current ? Promise.resolve(true) : undefined;
  });
  return {
    current: first,
    isInFront: (tabId: number | null): boolean => tabId === current,
    follow(on: { front(tabId: number | null): void; closed(tabId: number): void }): () => void {
      const turnTo = (tabId: number | null): void => {
        if (tabId === current) return;
        current = tabId;
        on.front(tabId);
      };
      const onActivated = (info: Tabs.OnActivatedActiveInfoType): void => {
        if (info.windowId === windowId) turnTo(info.tabId);
      };
      browser.tabs.onActivated.addListener(onActivated);
      browser.tabs.onRemoved.addListener(on.closed);
      // Another tab may have come to the front before anybody listened.
      void frontTab().then(turnTo);
      return () => {
        browser.tabs.onActivated.removeListener(onActivated);
        browser.tabs.onRemoved.removeListener(on.closed);
      };
    },
  };
}
