import { beforeEach, describe, expect, it, vi } from 'vitest';

type Listener = (...values: unknown[]) => unknown;
const events = vi.hoisted(() => ({ message: [] as Listener[], updated: [] as Listener[] }));
const event = (list: Listener[]) => ({
  addListener: (listener: Listener) => list.push(listener),
  removeListener: (listener: Listener) => void list.splice(list.indexOf(listener), 1),
});
vi.mock('../../../platform/browser.ts', () => ({
  browser: { runtime: { onMessage: event(events.message) }, tabs: { onUpdated: event(events.updated) } },
}));
const { listenForNews } = await import('../../../platform/panel/listen-for-news.ts');

const heard: unknown[] = [];
let end = () => {};
beforeEach(() => {
  vi.useFakeTimers();
  heard.length = 0;
  end();
  end = listenForNews(7, (news) => heard.push(news));
});
const send = (message: unknown) => events.message.map((listener) => listener(message));
const update = (tabId: number, change: object) => events.updated.map((listener) => listener(tabId, change));

describe('the news of a tab', () => {
  it('are that we are let in, and how far its reading is', () => {
    send({ type: 'let-in', tabId: 7 });
    send({ type: 'progress', tabId: 7, paragraphs: 1, of: 4, figures: 2 });
    expect(heard).toEqual([{ kind: 'let-in' }, { kind: 'progress', paragraphs: 1, of: 4, figures: 2 }]);
  });

  it('are not those of other tabs, nor what is no news', () => {
    send({ type: 'let-in', tabId: 8 });
    send({ type: 'progress', tabId: 7, paragraphs: -1, of: 4, figures: 2 });
    send(null);
    update(8, { status: 'complete' });
    vi.advanceTimersByTime(1000);
    expect(heard).toEqual([]);
  });

  it('tell once of a page that loads, after the last sign of it', () => {
    update(7, { status: 'loading' });
    vi.advanceTimersByTime(50);
    update(7, { url: 'https://news.example/b' });
    update(7, { title: 'B' });
    update(7, { status: 'complete' });
    vi.advanceTimersByTime(50);
    expect(heard).toEqual([]);
    vi.advanceTimersByTime(1000);
    expect(heard).toEqual([{ kind: 'moved' }]);
  });

  it('do not come from titles and icons, nor after the end', () => {
    update(7, { title: 'B' });
    update(7, { status: 'complete' });
    end();
    vi.advanceTimersByTime(1000);
    expect(heard).toEqual([]);
    expect([events.message.length, events.updated.length]).toEqual([0, 0]);
    end = () => {};
  });
});
