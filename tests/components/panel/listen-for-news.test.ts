import { beforeEach, describe, expect, it, vi } from 'vitest';

type Listener = (...values: unknown[]) => unknown;
const events = vi.hoisted(() => ({ message: [] as Listener[], updated: [] as Listener[] }));
const kept = vi.hoisted(() => new Map<string, unknown>());
const event = (list: Listener[]) => ({
  addListener: (listener: Listener) => list.push(listener),
  removeListener: (listener: Listener) => void list.splice(list.indexOf(listener), 1),
});
vi.mock('../../../platform/browser.ts', () => ({
  browser: {
    runtime: { id: 'second-source', onMessage: event(events.message) },
    tabs: { onUpdated: event(events.updated) },
    storage: {
      session: { get: async (key: string) => ({ [key]: kept.get(key) }), remove: async (key: string) => void kept.delete(key) },
    },
  },
}));
const { listenForNews } = await import('../../../platform/panel/listen-for-news.ts');

const heard: unknown[] = [];
let end = () => {};
let inSight = true;
beforeEach(() => {
  vi.useFakeTimers();
  heard.length = 0;
  end();
  inSight = true;
  end = listen();
});
const listen = () =>
  listenForNews(
    7,
    () => inSight,
    (news) => heard.push(news),
  );
const send = (message: unknown, sender: object = { id: 'second-source' }) => events.message.map((listener) => listener(message, sender));
const update = (tabId: number, change: object) => events.updated.map((listener) => listener(tabId, change));

describe('the news of a tab', () => {
  it('are that we are let in, and how far its reading is', () => {
    send({ type: 'let-in', tabId: 7 });
    send({ type: 'progress', tabId: 7, paragraphs: 1, of: 4, figures: 2 });
    expect(heard).toEqual([{ kind: 'let-in' }, { kind: 'progress', paragraphs: 1, of: 4, figures: 2 }]);
  });

  it('are that the page was read anew, which is as if the tab had moved', () => {
    send({ type: 'read-anew', tabId: 7 });
    expect(heard).toEqual([{ kind: 'moved' }]);
  });

  it('are not those of other tabs, nor what is no news', () => {
    send({ type: 'let-in', tabId: 8 });
    send({ type: 'progress', tabId: 7, paragraphs: -1, of: 4, figures: 2 });
    send(null);
    send({ type: 'let-in', tabId: 7 }, { id: 'another' });
    update(8, { status: 'complete' });
    vi.advanceTimersByTime(1000);
    expect(heard).toEqual([]);
  });

  it('are the card whose mark was chosen, which one panel takes', async () => {
    const card = { type: 'card-forward', tabId: 7, card: 'fact:1' };
    expect(await Promise.all(send(card))).toEqual([true]);
    expect(send({ type: 'let-in', tabId: 7 })).toEqual([undefined]);
    expect(heard).toEqual([{ kind: 'card-forward', card: 'fact:1' }, { kind: 'let-in' }]);
  });

  it('leave the card to another panel while this one is out of sight', () => {
    inSight = false;
    expect(send({ type: 'card-forward', tabId: 7, card: 'fact:1' })).toEqual([undefined]);
    expect(send({ type: 'marks-chosen', tabId: 7, shown: false, count: 0 })).toEqual([undefined]);
    expect(heard).toEqual([]);
  });

  it('begin with the card that waited, once', async () => {
    end();
    kept.set('card:7', { card: 'fact:2', at: Date.now() });
    end = listen();
    await vi.advanceTimersByTimeAsync(0);
    end();
    end = listen();
    await vi.advanceTimersByTimeAsync(0);
    expect(heard).toEqual([{ kind: 'card-forward', card: 'fact:2' }]);
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
