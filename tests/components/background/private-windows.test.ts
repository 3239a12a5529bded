import { beforeEach, describe, expect, it, vi } from 'vitest';
import { notSameFact } from '../../../engine/report/not-same-fact.ts';
import { floodReport } from '../fixtures/flood-report.ts';
import { checkedPage } from '../stand-in-backend.ts';

/** Two stores, tabs, and the event of a closed window. */
function fakeStores() {
  const heard: ((changes: Record<string, unknown>) => void)[] = [];
  const closed: (() => void)[] = [];
  const area = () => {
    const store = new Map<string, unknown>();
    const tell = (keys: string[]) => {
      for (const listener of heard) listener(Object.fromEntries(keys.map((key) => [key, {}])));
    };
    return {
      store,
      get: async (key: string | null) => (key === null ? Object.fromEntries(store) : store.has(key) ? { [key]: store.get(key) } : {}),
      set: async (values: Record<string, unknown>) => {
        for (const [key, value] of Object.entries(values)) store.set(key, structuredClone(value));
        tell(Object.keys(values));
      },
      remove: async (keys: string[]) => {
        for (const key of keys) store.delete(key);
        tell(keys);
      },
    };
  };
  const tabs: { id: number; incognito: boolean }[] = [];
  return {
    tabs,
    close: () => {
      for (const listener of closed) listener();
    },
    local: area(),
    session: area(),
    heard,
    closed,
  };
}

let fake: ReturnType<typeof fakeStores>;
let judgements: typeof import('../../../platform/judgements/judgements.ts');
let comparisons: typeof import('../../../platform/comparison/kept-comparisons.ts');

const checked = checkedPage(floodReport);
const [evacuated, deaths] = floodReport.facts;
const first = notSameFact(evacuated!, evacuated!.sources[0]!, floodReport.page, 1);
const second = notSameFact(deaths!, deaths!.sources[0]!, floodReport.page, 2);

beforeEach(async () => {
  fake = fakeStores();
  vi.resetModules();
  vi.doMock('../../../platform/browser.ts', () => ({
    browser: {
      storage: {
        local: fake.local,
        session: fake.session,
        onChanged: {
          addListener: (listener: (typeof fake.heard)[number]) => fake.heard.push(listener),
          removeListener: (listener: (typeof fake.heard)[number]) => fake.heard.splice(fake.heard.indexOf(listener), 1),
        },
      },
      windows: { onRemoved: { addListener: (listener: () => void) => fake.closed.push(listener) } },
      tabs: { query: async () => fake.tabs },
    },
  }));
  judgements = await import('../../../platform/judgements/judgements.ts');
  comparisons = await import('../../../platform/comparison/kept-comparisons.ts');
  const { forgetPrivateWindows } = await import('../../../platform/background/forget-private.ts');
  forgetPrivateWindows();
});

describe('judgements', () => {
  it('are kept on the machine, newest first, until they are taken back', async () => {
    await judgements.keepJudgements([first], false);
    await judgements.keepJudgements([second], false);
    expect(await judgements.keptJudgements()).toEqual([second, first]);
    expect(await judgements.hiddenPairings()).toEqual(new Set([...first.keys, ...second.keys]));
    await judgements.dropJudgements([second]);
    expect(await judgements.keptJudgements()).toEqual([first]);
    await judgements.dropAllJudgements();
    expect(await judgements.keptJudgements()).toEqual([]);
  });

  it('pass over what is none, and leave it where it is', async () => {
    fake.local.store.set('not-same:0000000000000000', { version: 9 });
    fake.local.store.set('settings', first);
    await judgements.keepJudgements([first], false);
    expect(await judgements.keptJudgements()).toEqual([first]);
    expect(fake.local.store.has('not-same:0000000000000000')).toBe(true);
  });

  it('tell who watches, until that one has enough', async () => {
    const listener = vi.fn();
    const end = judgements.watchJudgements(listener);
    await judgements.keepJudgements([first], false);
    await fake.local.set({ settings: 1 });
    expect(listener).toHaveBeenCalledTimes(1);
    end();
    await judgements.dropJudgements([first]);
    expect(listener).toHaveBeenCalledTimes(1);
  });
});

describe('comparisons', () => {
  it('are found by their name, and no other', async () => {
    const id = await comparisons.keepComparison(checked, false);
    expect(await comparisons.keptComparison(id)).toMatchObject({ checked, private: false });
    expect(await comparisons.keptComparison('other')).toBeNull();
  });

  it('are the last few only', async () => {
    const ids: string[] = [];
    for (let i = 0; i < 15; i++) ids.push(await comparisons.keepComparison(checked, false));
    expect(fake.session.store.size).toBe(12);
    expect(await comparisons.keptComparison(ids[14]!)).not.toBeNull();
  });
});

describe('a private window', () => {
  it('leaves nothing on the disk, and nothing in memory when the last one is closed', async () => {
    fake.tabs.push({ id: 1, incognito: false }, { id: 2, incognito: true });
    await judgements.keepJudgements([first], true);
    await judgements.keepJudgements([second], false);
    const mine = await comparisons.keepComparison(checked, true);
    const other = await comparisons.keepComparison(checked, false);
    fake.session.store.set('report:2', { private: true, checked });
    fake.session.store.set('report:1', { private: false, checked });
    expect([...fake.local.store.values()]).toEqual([second]);
    expect(await judgements.keptJudgements()).toEqual([second, first]);

    // Another private window is still open.
    fake.close();
    await new Promise((done) => setTimeout(done));
    expect(await comparisons.keptComparison(mine)).not.toBeNull();

    fake.tabs.pop();
    fake.close();
    await vi.waitFor(async () => expect(await comparisons.keptComparison(mine)).toBeNull());
    expect(await comparisons.keptComparison(other)).not.toBeNull();
    expect(await judgements.keptJudgements()).toEqual([second]);
    expect(fake.session.store.has('report:2')).toBe(false);
    expect(fake.session.store.has('report:1')).toBe(true);
  });
});
