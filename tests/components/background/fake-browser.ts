import { vi } from 'vitest';
import { fakeStorage } from '../settings/fake-storage.ts';

type Listener = (message: unknown, sender: Record<string, unknown>) => Promise<unknown> | undefined;

/** As much of the extension API as the background needs: a session store, a tab with its page script, and what was set on it. */
export function fakeBrowser() {
  const store = new Map<string, unknown>();
  const listeners: Listener[] = [];
  const page = {
    /** What the page script answers, by request; a missing one rejects as a page without the script does. */
    answers: {} as Record<string, unknown>,
    requests: [] as unknown[],
    refusal: null as string | null,
    url: 'https://news.example/a' as string | undefined,
    incognito: false,
  };
  const badge = { text: '' };
  const settings = fakeStorage();
  const browser = {
    runtime: {
      id: 'second-source',
      getURL: (path: string) => `extension://second-source${path}`,
      onMessage: { addListener: (listener: Listener) => listeners.push(listener) },
      // To panels, of which none is open.
      sendMessage: async () => {
        throw new Error('Could not establish connection. Receiving end does not exist.');
      },
    },
    tabs: {
      get: async () => ({ url: page.url, incognito: page.incognito }),
      sendMessage: async (_tab: number, request: { type: string }) => {
        page.requests.push(request);
        if (!(request.type in page.answers)) throw new Error('Could not establish connection. Receiving end does not exist.');
        return page.answers[request.type];
      },
    },
    scripting: {
      executeScript: vi.fn(async () => {
        if (page.refusal !== null) throw new Error(page.refusal);
        return [];
      }),
      insertCSS: vi.fn(async () => {}),
    },
    action: {
      setBadgeText: async ({ text }: { text: string }) => {
        badge.text = text;
      },
      setBadgeBackgroundColor: async () => {},
    },
    storage: {
      sync: settings.sync,
      local: settings.local,
      onChanged: settings.onChanged,
      session: {
        get: async (key: string | null) => (key === null ? Object.fromEntries(store) : store.has(key) ? { [key]: store.get(key) } : {}),
        set: vi.fn(async (values: Record<string, unknown>) => {
          // A store clones what it is given.
          for (const [key, value] of Object.entries(values)) store.set(key, structuredClone(value));
        }),
        remove: async (keys: string | string[]) => {
          for (const key of [keys].flat()) store.delete(key);
        },
      },
    },
  };
  /** Sends a message as the panel does, or as `sender`. */
  const send = (message: unknown, sender: Record<string, unknown> = { id: 'second-source', url: 'extension://second-source/popup.html' }) =>
    listeners.map((listener) => listener(message, sender)).find((answer) => answer !== undefined);
  return { browser, settings, store, local: settings.local.values, page, badge, send };
}
