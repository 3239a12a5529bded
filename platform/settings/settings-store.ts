import { browser } from '../browser.ts';
import { migrateSettings, parseVersion, RETIRED, type Stored } from './migrate-settings.ts';
import { parseSettings, SETTINGS, type Settings } from './settings-schema.ts';

const PREFIX = 'settings:';
const VERSION = `${PREFIX}version`;
const KEYS = [...SETTINGS, ...RETIRED].map((name) => PREFIX + name);

/**
 * Settings live in `storage.sync`, so that they follow the reader where the browser syncs. A value that it does not take
 * (no sync in this browser, too many changes at once) is kept in `storage.local`, and counts until `sync` takes one again.
 */
const AREAS = ['sync', 'local'] as const;

export async function readSettings(): Promise<Settings> {
  return parseSettings(migrateSettings(await readStored()).values);
}

/** Changes some settings and leaves the others. Rejects where no store takes them. */
export async function changeSettings(changes: Partial<Settings>): Promise<void> {
  const stored = await readStored();
  const { version, values } = migrateSettings(stored);
  // What a migration has made goes along: afterwards all is of one version.
  const writes = Object.entries({ ...values, ...changes }).filter(([name, value]) => stored.values[name] !== value);
  await write({ ...Object.fromEntries(writes.map(([name, value]) => [PREFIX + name, value])), [VERSION]: version });
  const gone = Object.keys(stored.values).filter((name) => !(name in values));
  for (const area of gone.length > 0 ? AREAS : []) await browser.storage[area].remove(gone.map((name) => PREFIX + name)).catch(() => {});
}

/** Calls with the settings whenever they have changed, here, in another page of the extension, or on another computer. */
export function watchSettings(changed: (settings: Settings) => void): () => void {
  let last = '';
  const listen = (changes: Record<string, unknown>): void => {
    if (!Object.keys(changes).some((key) => key.startsWith(PREFIX))) return;
    void readSettings().then((settings) => {
      const now = JSON.stringify(settings);
      if (now !== last) changed(settings);
      last = now;
    });
  };
  browser.storage.onChanged.addListener(listen);
  return () => browser.storage.onChanged.removeListener(listen);
}

async function readStored(): Promise<Stored> {
  const [synced, local] = await Promise.all(AREAS.map((area) => browser.storage[area].get([VERSION, ...KEYS]).catch(() => ({}))));
  const both: Record<string, unknown> = { ...synced, ...local };
  const values = Object.entries(both).filter(([key]) => key !== VERSION);
  return {
    version: parseVersion(both[VERSION]),
    values: Object.fromEntries(values.map(([key, value]) => [key.slice(PREFIX.length), value])),
  };
}

async function write(values: Record<string, unknown>): Promise<void> {
  try {
    await browser.storage.sync.set(values);
  } catch {
    await browser.storage.local.set(values);
    return;
  }
  await browser.storage.local.remove(Object.keys(values)).catch(() => {});
}
