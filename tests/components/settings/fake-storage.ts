type Listener = (changes: Record<string, { oldValue?: unknown; newValue?: unknown }>, area: string) => void;

/** The browser's stores, as far as settings and sites need them: they clone, they can refuse, and they tell of changes. */
export function fakeStorage() {
  const listeners = new Set<Listener>();
  const area = (name: string) => {
    const values = new Map<string, unknown>();
    const state = { refuses: null as Error | null };
    const tell = (changes: Record<string, { newValue?: unknown }>) => {
      if (Object.keys(changes).length > 0) for (const listener of listeners) listener(changes, name);
    };
    const heed = () => {
      if (state.refuses !== null) throw state.refuses;
    };
    return {
      values,
      state,
      get: async (keys: string | string[] | null) => {
        heed();
        const wanted = keys === null ? [...values.keys()] : [keys].flat();
        return Object.fromEntries(wanted.filter((key) => values.has(key)).map((key) => [key, structuredClone(values.get(key))]));
      },
      set: async (items: Record<string, unknown>) => {
        heed();
        for (const [key, value] of Object.entries(items)) values.set(key, structuredClone(value));
        tell(Object.fromEntries(Object.entries(items).map(([key, newValue]) => [key, { newValue }])));
      },
      remove: async (keys: string | string[]) => {
        heed();
        const gone = [keys].flat().filter((key) => values.delete(key));
        tell(Object.fromEntries(gone.map((key) => [key, {}])));
      },
      clear: async () => values.clear(),
    };
  };
  return {
    sync: area('sync'),
    local: area('local'),
    session: area('session'),
    onChanged: {
      addListener: (listener: Listener) => void listeners.add(listener),
      removeListener: (listener: Listener) => void listeners.delete(listener),
    },
  };
}
