import { browser } from './browser.ts';

/**
 * Opens the place beside the page, in a window. Call it within the reader's own click or key press, before anything is waited for:
 * the browsers open it for no other reason.
 */
export type OpenSidePanel = (windowId: number) => Promise<void>;

/** What Chromium has and the polyfill does not name. */
interface ChromiumApi {
  readonly sidePanel?: { open(options: { windowId: number }): Promise<void> };
}

/** `null` where the browser has no such place, as on a phone. */
export function findSidePanel(): OpenSidePanel | null {
  const { sidePanel } = browser as unknown as ChromiumApi;
  if (sidePanel !== undefined) return (windowId) => sidePanel.open({ windowId });
  const { sidebarAction } = browser;
  return typeof sidebarAction?.open === 'function' ? () => sidebarAction.open() : null;
}
