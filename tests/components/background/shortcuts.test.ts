import { beforeEach, describe, expect, it, vi } from 'vitest';

type Pressed = (command: string, tab?: { id?: number; windowId?: number }) => void;
const calls: unknown[] = [];
let pressed: Pressed = () => {};

vi.mock('../../../platform/browser.ts', () => ({
  browser: {
    runtime: { getURL: (path: string) => path, sendMessage: async (message: unknown) => calls.push(message) },
    commands: {
      onCommand: {
        addListener: (listener: Pressed) => {
          pressed = listener;
        },
      },
    },
    action: { openPopup: async () => calls.push('popup') },
    sidebarAction: { open: async () => calls.push('sidebar') },
    storage: { session: { set: async (values: unknown) => calls.push(values) } },
  },
}));
const { serveShortcuts } = await import('../../../platform/background/shortcuts.ts');

beforeEach(() => {
  calls.length = 0;
  serveShortcuts();
});

describe('the shortcuts', () => {
  it('open the side panel within the key press, which then reads the page', async () => {
    pressed('open-side-panel', { id: 7, windowId: 3 });
    expect(calls).toEqual(['sidebar']);
    await vi.waitFor(() => expect(calls).toEqual(['sidebar', { type: 'let-in', tabId: 7 }]));
  });

  it('leave word that the page must be asked for its selection, and open the popup within the key press', () => {
    pressed('cross-check-selection', { id: 7, windowId: 3 });
    expect(calls).toEqual([{ 'selection:7': { ask: true } }, 'popup']);
  });

  it('do nothing without a tab, and nothing that is not theirs', () => {
    pressed('open-side-panel');
    pressed('another', { id: 7, windowId: 3 });
    expect(calls).toEqual([]);
  });
});
