import { browser } from './browser.ts';

/** The place beside the page, as either browser has it. */
export interface SidePanel {
  /**
   * Opens it in a window. Call it within the reader's own click or key press, before anything is waited for: the browsers open it
   * for no other reason.
   */
  open(windowId: number): Promise<void>;
  isOpen(windowId: number): Promise<boolean>;
}

/** What Chromium has and the polyfill does not name. */
interface ChromiumApi {
  readonly sidePanel?: { open(options: { windowId: number }): Promise<void> };
  readonly runtime: { getContexts(filter: { contextTypes: string[]; windowIds: number[] }): Promise<unknown[]> };
}

/** `null` where the browser has no such place, as on a phone. */
export function findSidePanel(): SidePanel | null {
  const { sidePanel, runtime } = browser as unknown as ChromiumApi;
  if (sidePanel !== undefined)
    return {
      open: (windowId) => sidePanel.open({ windowId }),
      isOpen: async (windowId) => (await runtime.getContexts({ contextTypes: ['SIDE_PANEL'], windowIds: [windowId] })).length > 0,
    };
  const { sidebarAction } = browser;
  if (typeof sidebarAction?.open !== 'function') return null;
  return { open: () => sidebarAction.open(), isOpen: (windowId) => sidebarAction.isOpen({ windowId }) };
}
