import { beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeStorage } from '../settings/fake-storage.ts';

const checkUnasked = vi.fn(async (_tabId: number, _again: boolean, _stop: AbortSignal) => ({ ok: true }));
vi.mock('../../../platform/background/check-tab.ts', () => ({ checkUnasked }));

type Message = (message: unknown, sender: Record<string, unknown>) => Promise<unknown> | undefined;

/** The browser's permissions and registered scripts, as far as sites need them. Tabs have the script of their site. */
function fakeBrowser(storage = fakeStorage()) {
  const granted = new Set<string>();
  const scripts = new Map<string, string[]>();
  const tabs = new Map<number, { url: string; badge: string }>();
  const events = { added: () => {}, removed: () => {}, startup: () => {}, installed: () => {} };
  let heard: Message = () => undefined;
  const covers = (pattern: string) => granted.has(pattern) || granted.has('*://*/*');
  const browser = {
    storage,
    runtime: {
      id: 'second-source',
      onStartup: { addListener: (listener: () => void) => (events.startup = listener) },
      onInstalled: { addListener: (listener: () => void) => (events.installed = listener) },
      onMessage: { addListener: (listener: Message) => (heard = listener) },
    },
    permissions: {
      onAdded: { addListener: (listener: () => void) => (events.added = listener) },
      onRemoved: { addListener: (listener: () => void) => (events.removed = listener) },
      contains: async ({ origins: [pattern] }: { origins: [string] }) => covers(pattern),
      getAll: async () => ({ origins: [...granted] }),
      remove: async ({ origins: [pattern] }: { origins: [string] }) => granted.delete(pattern),
    },
    scripting: {
      getRegisteredContentScripts: async () => [...scripts].map(([id, matches]) => ({ id, matches })),
      registerContentScripts: async (added: { id: string; matches: string[] }[]) => {
        for (const { id, matches } of added) {
          if (scripts.has(id)) throw new Error(`Duplicate script ID '${id}'`);
          scripts.set(id, matches);
        }
      },
      unregisterContentScripts: async ({ ids }: { ids: string[] }) => {
        for (const id of ids) scripts.delete(id);
      },
      executeScript: vi.fn(async () => []),
    },
    tabs: {
      query: async ({ url }: { url?: string }) =>
        [...tabs].filter(([, tab]) => url === undefined || tab.url.startsWith(url.slice(0, -1))).map(([id]) => ({ id })),
      sendMessage: async (id: number, { patterns }: { patterns: string[] }) => {
        if (patterns.some((pattern) => tabs.get(id)?.url.startsWith(pattern.slice(0, -1)))) return true;
        throw new Error('Receiving end does not exist.');
      },
    },
    action: {
      setBadgeText: async ({ tabId, text }: { tabId: number; text: string }) => {
        tabs.get(tabId)!.badge = text;
      },
    },
  };
  return {
    browser,
    storage,
    granted,
    scripts,
    tabs,
    events,
    say: (message: unknown, sender: Record<string, unknown>) => heard(message, sender),
  };
}

const SITE = 'https://news.example/*';
let fake: ReturnType<typeof fakeBrowser>;
let sites: typeof import('../../../platform/background/serve-sites.ts');

async function startWorker(before?: ReturnType<typeof fakeBrowser>) {
  fake = before ?? fakeBrowser();
  vi.resetModules();
  vi.doMock('../../../platform/browser.ts', () => ({ browser: fake.browser }));
  sites = await import('../../../platform/background/serve-sites.ts');
  sites.serveSites();
}

const listed = () => ((fake.storage.local.values.get('sites') ?? []) as { pattern: string }[]).map(({ pattern }) => pattern);
const settled = () =>
  vi.waitFor(() => expect({ listed: listed(), scripts: [...fake.scripts.values()].flat() }).toEqual({ listed: [SITE], scripts: [SITE] }));
const forgotten = () => vi.waitFor(() => expect({ listed: listed(), scripts: fake.scripts.size }).toEqual({ listed: [], scripts: 0 }));

beforeEach(async () => {
  checkUnasked.mockClear();
  await startWorker();
});

describe('a site that is always checked', () => {
  it('is listed as soon as the browser has granted it, though the popup that asked is gone', async () => {
    fake.tabs.set(3, { url: 'https://news.example/a', badge: '' });
    fake.granted.add(SITE);
    fake.events.added();
    await settled();
    expect(fake.browser.scripting.executeScript).toHaveBeenCalledWith({ target: { tabId: 3 }, files: ['/watch.js'] });
  });

  it('is registered once, however often it is heard of', async () => {
    fake.granted.add(SITE);
    fake.events.added();
    fake.events.added();
    expect(await sites.addSite(SITE)).toBe(true);
    await settled();
  });

  it('gets its script again after an update has dropped it', async () => {
    fake.granted.add(SITE);
    await sites.addSite(SITE);
    fake.scripts.clear();
    await startWorker(fake);
    fake.events.installed();
    await settled();
  });

  it('is forgotten where the browser has taken it back, its badge too, even while nothing ran', async () => {
    fake.granted.add(SITE);
    await sites.addSite(SITE);
    fake.tabs.set(3, { url: 'https://news.example/a', badge: '1' });
    fake.tabs.set(4, { url: 'https://other.example/', badge: '2' });
    fake.granted.clear();
    await startWorker(fake);
    fake.events.startup();
    await forgotten();
    await vi.waitFor(() => expect(fake.tabs.get(3)?.badge).toBe(''));
    expect(fake.tabs.get(4)?.badge).toBe('2');
  });

  it('is taken back with its permission', async () => {
    fake.granted.add(SITE);
    await sites.addSite(SITE);
    expect(await sites.removeSite(SITE)).toBe(true);
    await forgotten();
    expect(fake.granted.size).toBe(0);
  });

  it('stays where the browser keeps its permission', async () => {
    fake.granted.add(SITE);
    await sites.addSite(SITE);
    fake.browser.permissions.remove = async () => false;
    expect(await sites.removeSite(SITE)).toBe(false);
    await settled();
  });

  it('is none that was not granted, nor a pattern of many', async () => {
    expect(await sites.addSite(SITE)).toBe(false);
    fake.granted.add('*://*/*');
    expect(await sites.addSite('*://*/*')).toBe(false);
    fake.events.added();
    await forgotten();
  });

  it('can be chosen and taken back where the browser has granted all', async () => {
    fake.granted.add('*://*/*');
    expect(await sites.addSite(SITE)).toBe(true);
    await settled();
    expect(await sites.removeSite(SITE)).toBe(true);
    await forgotten();
  });

  it('survives a damaged list', async () => {
    fake.storage.local.values.set('sites', [{ pattern: SITE }, 'x', { pattern: '*://*/*', since: '2025-01-01' }, null]);
    fake.granted.add(SITE);
    fake.events.startup();
    await settled();
  });
});

describe('a page of such a site', () => {
  const sender = { id: 'second-source', frameId: 0, url: 'https://news.example/a', tab: { id: 7 } };
  beforeEach(async () => {
    fake.granted.add(SITE);
    fake.tabs.set(7, { url: sender.url, badge: '1' });
    await sites.addSite(SITE);
  });

  it('is checked when it is there, and its badge goes when it is left', async () => {
    await fake.say({ type: 'page-there' }, sender);
    expect(checkUnasked).toHaveBeenCalledWith(7, false, expect.anything());
    await fake.say({ type: 'page-left' }, sender);
    expect(fake.tabs.get(7)?.badge).toBe('');
  });

  it('that is left while it is read is read no further', async () => {
    let done = () => {};
    checkUnasked.mockImplementationOnce(() => new Promise((resolve) => (done = () => resolve({ ok: true }))));
    const first = fake.say({ type: 'page-there' }, sender);
    await vi.waitFor(() => expect(checkUnasked).toHaveBeenCalledOnce());
    await fake.say({ type: 'page-left' }, sender);
    expect(checkUnasked.mock.calls[0]?.[2].aborted).toBe(true);
    done();
    await first;
  });

  it.each([
    ['a page of another site', { ...sender, url: 'https://other.example/' }],
    ['a frame', { ...sender, frameId: 4 }],
    ['another extension', { ...sender, id: 'other' }],
    ['nowhere', { id: 'second-source', url: sender.url }],
  ])('is not believed from %s', async (_, from) => {
    await fake.say({ type: 'page-there' }, from);
    expect(checkUnasked).not.toHaveBeenCalled();
  });

  it('can ask for nothing else', async () => {
    for (const message of [{ type: 'check', tabId: 1 }, { type: 'add-site', pattern: SITE }, null, 'page-there', { type: 'page-theres' }])
      expect(fake.say(message, sender)).toBeUndefined();
  });

  it('is not checked once its permission is gone', async () => {
    fake.granted.clear();
    await fake.say({ type: 'page-there' }, sender);
    expect(checkUnasked).not.toHaveBeenCalled();
  });
});
