import { beforeEach, describe, expect, it, vi } from 'vitest';

type Sender = { id?: string; url?: string; frameId?: number; tab?: { id?: number } };

const heard: { message: (message: unknown, sender: Sender) => Promise<unknown> | undefined } = { message: () => undefined };
const panels = vi.fn<(news: unknown) => Promise<unknown>>();
const openPopup = vi.fn(async () => {});
const createWindow = vi.fn(async () => {});
const stored = vi.fn(async (_values: Record<string, unknown>) => {});
const checkTab = vi.hoisted(() => vi.fn(async () => ({ ok: true })));
const page = vi.hoisted(() => ({ choose: vi.fn(), move: vi.fn() }));
const shortcut: { press: (command: string, tab?: { id?: number }) => void } = { press: () => {} };

vi.mock('../../../platform/browser.ts', () => ({
  browser: {
    runtime: {
      id: 'second-source',
      getURL: (path: string) => `extension://second-source${path}`,
      onMessage: {
        addListener: (listener: typeof heard.message) => {
          heard.message = listener;
        },
      },
      sendMessage: (news: unknown) => panels(news),
    },
    commands: {
      onCommand: {
        addListener: (listener: typeof shortcut.press) => {
          shortcut.press = listener;
        },
      },
    },
    i18n: { getMessage: (key: string) => key },
    action: { openPopup, setTitle: async () => {} },
    windows: { create: createWindow },
    storage: { session: { set: stored } },
  },
}));
vi.mock('../../../platform/background/check-tab.ts', () => ({ checkTab }));
vi.mock('../../../platform/background/page-access.ts', () => ({ reachPage: async () => ({ ok: true, value: page }) }));
const { serveMarks } = await import('../../../platform/background/serve-marks.ts');

const FROM_PAGE: Sender = { id: 'second-source', url: 'https://news.example/a', frameId: 0, tab: { id: 7 } };
const CARD = { type: 'card', card: 'fact:1' };

beforeEach(() => {
  for (const mock of [panels, openPopup, createWindow, stored, checkTab, page.choose, page.move]) mock.mockReset();
  panels.mockRejectedValue(new Error('Receiving end does not exist.'));
  openPopup.mockResolvedValue();
  page.choose.mockResolvedValue({ ok: true, value: { shown: false, count: 0, announced: true } });
  serveMarks();
});

describe('a mark that was chosen', () => {
  it('has its card brought forward by the panel that is open', async () => {
    panels.mockResolvedValue(true);
    await heard.message(CARD, FROM_PAGE);
    expect(panels).toHaveBeenCalledWith({ type: 'card-forward', tabId: 7, card: 'fact:1' });
    expect(stored).not.toHaveBeenCalled();
    expect(openPopup).not.toHaveBeenCalled();
  });

  it('has its card left for the popup, which opens', async () => {
    await heard.message(CARD, FROM_PAGE);
    expect(stored).toHaveBeenCalledWith({ 'card:7': { card: 'fact:1', at: expect.any(Number) } });
    expect(openPopup).toHaveBeenCalledOnce();
    expect(createWindow).not.toHaveBeenCalled();
  });

  it('has a window opened where the browser opens no popup', async () => {
    openPopup.mockRejectedValue(new Error('requires a user gesture'));
    await heard.message(CARD, FROM_PAGE);
    expect(createWindow).toHaveBeenCalledWith(expect.objectContaining({ url: 'extension://second-source/popup.html?tab=7' }));
  });

  it.each([
    ['another extension', { ...FROM_PAGE, id: 'other' }],
    ['a frame', { ...FROM_PAGE, frameId: 3 }],
    ['a page of ours', { ...FROM_PAGE, url: 'extension://second-source/popup.html' }],
    ['no tab', { id: 'second-source', url: 'https://news.example/a', frameId: 0 }],
  ])('is not believed from %s', (_, sender) => {
    expect(heard.message(CARD, sender)).toBeUndefined();
  });

  it.each([{ type: 'card' }, { type: 'card', card: 'x'.repeat(300) }, { type: 'open', url: 'https://evil.example' }, null])(
    'is not made of %j',
    (message) => {
      expect(heard.message(message, FROM_PAGE)).toBeUndefined();
    },
  );
});

describe('a page that has changed', () => {
  it('is checked again', async () => {
    await heard.message({ type: 'changed', again: true }, FROM_PAGE);
    expect(checkTab).toHaveBeenCalledWith(7, true, expect.any(AbortSignal));
  });
});

describe('the shortcuts', () => {
  it('hide the marks, keep that for other pages, and tell open panels', async () => {
    shortcut.press('toggle-marks', { id: 7 });
    await vi.waitFor(() => expect(panels).toHaveBeenCalledWith({ type: 'marks-chosen', tabId: 7, shown: false, count: 0 }));
    expect(stored).toHaveBeenCalledWith({ 'marks-hidden': true });
    expect(checkTab).not.toHaveBeenCalled();
  });

  it('check a page whose marks are to be shown before it was checked', async () => {
    page.choose.mockResolvedValue({ ok: true, value: { shown: true, count: 0, announced: false } });
    shortcut.press('toggle-marks', { id: 7 });
    await vi.waitFor(() => expect(checkTab).toHaveBeenCalledOnce());
  });

  it('go to the next mark and leave the focus on the page where a screen reader was told', async () => {
    page.move.mockResolvedValue({ ok: true, value: { card: 'fact:2', announced: true } });
    shortcut.press('next-mark', { id: 7 });
    await vi.waitFor(() => expect(panels).toHaveBeenCalledWith({ type: 'card-forward', tabId: 7, card: 'fact:2' }));
    expect(page.move).toHaveBeenCalledWith({ type: 'move', step: 1 });
    expect(openPopup).not.toHaveBeenCalled();
  });

  it('open the card where the browser has no other way to tell of it', async () => {
    page.move.mockResolvedValue({ ok: true, value: { card: 'fact:2', announced: false } });
    shortcut.press('previous-mark', { id: 7 });
    await vi.waitFor(() => expect(openPopup).toHaveBeenCalledOnce());
  });
});
