import { beforeEach, describe, expect, it, vi } from 'vitest';

type Clicked = (info: { menuItemId: string; selectionText?: string }, tab?: { id?: number; windowId?: number }) => void;

const openPopup = vi.fn(async () => {});
const openSidePanel = vi.fn(async () => {});
const sendMessage = vi.fn(async () => undefined);
const createWindow = vi.fn(async () => {});
const created: unknown[] = [];
const stored: unknown[] = [];
let installed: () => void = () => {};
let clicked: Clicked = () => {};

vi.mock('../../../platform/browser.ts', () => ({
  browser: {
    runtime: {
      sendMessage,
      getURL: (path: string) => `extension://second-source${path}`,
      onInstalled: {
        addListener: (listener: () => void) => {
          installed = listener;
        },
      },
    },
    i18n: { getMessage: (key: string) => key },
    contextMenus: {
      removeAll: async () => {},
      create: (item: unknown) => created.push(item),
      onClicked: {
        addListener: (listener: Clicked) => {
          clicked = listener;
        },
      },
    },
    action: { openPopup },
    sidePanel: { open: openSidePanel },
    windows: { create: createWindow },
    storage: { session: { set: async (values: unknown) => stored.push(values) } },
  },
}));
const { serveSelectionMenu } = await import('../../../platform/background/selection-menu.ts');

beforeEach(() => {
  for (const list of [created, stored]) list.length = 0;
  openPopup.mockClear().mockResolvedValue();
  createWindow.mockClear();
  serveSelectionMenu();
});

describe('the menu on selected text', () => {
  it('is made when the extension is installed', async () => {
    installed();
    await vi.waitFor(() =>
      expect(created).toEqual([
        { id: 'cross-check-selection', title: 'menu_cross_check_selection', contexts: ['selection'] },
        { id: 'open-side-panel', title: 'menu_open_side_panel', contexts: ['page'] },
      ]),
    );
  });

  it('leaves the selection for the popup, which it opens within the click', () => {
    clicked({ menuItemId: 'cross-check-selection', selectionText: '12 boats' }, { id: 7 });
    expect(stored).toEqual([{ 'selection:7': '12 boats' }]);
    expect(openPopup).toHaveBeenCalledOnce();
  });

  it('opens the panel for that tab in a window where the browser opens no popup', async () => {
    openPopup.mockRejectedValue(new Error('no gesture'));
    clicked({ menuItemId: 'cross-check-selection', selectionText: '12 boats' }, { id: 7 });
    await vi.waitFor(() =>
      expect(createWindow).toHaveBeenCalledWith(
        expect.objectContaining({ url: 'extension://second-source/popup.html?tab=7', type: 'popup' }),
      ),
    );
  });

  it('opens the side panel within the click, and has it read the page', async () => {
    clicked({ menuItemId: 'open-side-panel' }, { id: 7, windowId: 3 });
    expect(openSidePanel).toHaveBeenCalledWith({ windowId: 3 });
    await vi.waitFor(() => expect(sendMessage).toHaveBeenCalledWith({ type: 'let-in', tabId: 7 }));
    expect(stored).toEqual([]);
  });

  it('minds no item but its own', () => {
    clicked({ menuItemId: 'other', selectionText: '12 boats' }, { id: 7 });
    expect(stored).toEqual([]);
    expect(openPopup).not.toHaveBeenCalled();
  });
});
