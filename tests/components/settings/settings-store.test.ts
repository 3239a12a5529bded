import fc from 'fast-check';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeStorage } from './fake-storage.ts';

let storage = fakeStorage();
vi.mock('../../../platform/browser.ts', () => ({
  browser: {
    get storage() {
      return storage;
    },
  },
}));
const { changeSettings, readSettings, watchSettings } = await import('../../../platform/settings/settings-store.ts');
const { DEFAULT_SETTINGS, SETTINGS } = await import('../../../platform/settings/settings-schema.ts');

const REFUSAL = new Error('sync is switched off');

beforeEach(() => {
  storage = fakeStorage();
});

describe('settings', () => {
  it('are the defaults where nothing is stored, and marks are of what differs or has changed', async () => {
    expect(await readSettings()).toEqual(DEFAULT_SETTINGS);
    expect(DEFAULT_SETTINGS.markedRelations).toEqual(['differs', 'changed-over-time']);
  });

  it('are kept one by one, in the store that the browser syncs', async () => {
    await changeSettings({ units: 'metric' });
    await changeSettings({ theme: 'dark' });
    expect(await readSettings()).toEqual({ ...DEFAULT_SETTINGS, units: 'metric', theme: 'dark' });
    expect(Object.fromEntries(storage.sync.values)).toEqual({
      'settings:version': 1,
      'settings:units': 'metric',
      'settings:theme': 'dark',
    });
    expect(storage.local.values.size).toBe(0);
  });

  it('are kept on this computer where the browser does not sync, and move when it does', async () => {
    storage.sync.state.refuses = REFUSAL;
    await changeSettings({ units: 'imperial' });
    expect((await readSettings()).units).toBe('imperial');
    storage.sync.state.refuses = null;
    expect((await readSettings()).units).toBe('imperial');
    await changeSettings({ units: 'metric' });
    expect((await readSettings()).units).toBe('metric');
    expect(storage.local.values.has('settings:units')).toBe(false);
  });

  it('say so where no store takes them', async () => {
    storage.sync.state.refuses = REFUSAL;
    storage.local.state.refuses = new Error('the disk is full');
    await expect(changeSettings({ units: 'metric' })).rejects.toThrow('the disk is full');
    expect(await readSettings()).toEqual(DEFAULT_SETTINGS);
  });

  it('tell every page of a change once, also of one that another computer made', async () => {
    const seen: unknown[] = [];
    const stop = watchSettings((settings) => seen.push(settings.theme));
    await changeSettings({ theme: 'dark' });
    await vi.waitFor(() => expect(seen).toEqual(['dark']));
    await storage.sync.set({ 'settings:theme': 'light' });
    await vi.waitFor(() => expect(seen).toEqual(['dark', 'light']));
    await storage.local.set({ 'something-else': 1 });
    stop();
    await changeSettings({ theme: 'system' });
    expect(seen).toEqual(['dark', 'light']);
  });

  it('of a later version stay whole: what fits is read, nothing is written back', async () => {
    await storage.sync.set({ 'settings:version': 9, 'settings:theme': 'dark', 'settings:units': 'ells' });
    expect(await readSettings()).toEqual({ ...DEFAULT_SETTINGS, theme: 'dark' });
    await changeSettings({ marks: false });
    expect(storage.sync.values.get('settings:version')).toBe(9);
    expect(storage.sync.values.get('settings:units')).toBe('ells');
  });

  it('are whole whatever is stored: a damaged value costs that one setting only', async () => {
    const good = fc.record({
      units: fc.constantFrom('as-written', 'metric', 'imperial'),
      marks: fc.boolean(),
      markedRelations: fc.subarray(['differs', 'changed-over-time', 'compatible', 'agrees', 'different-scope']),
      theme: fc.constantFrom('system', 'light', 'dark'),
    });
    const damage = fc.dictionary(fc.constantFrom(...SETTINGS), fc.jsonValue());
    await fc.assert(
      fc.asyncProperty(good, damage, fc.jsonValue(), async (values, damaged, version) => {
        storage = fakeStorage();
        const stored: Record<string, unknown> = { 'settings:version': version, foreign: 'left alone' };
        for (const [name, value] of Object.entries({ ...values, ...damaged })) stored[`settings:${name}`] = value;
        await storage.sync.set(stored);
        const read = await readSettings();
        for (const name of SETTINGS) {
          const alternatives = name in damaged ? [damaged[name], DEFAULT_SETTINGS[name]] : [values[name]];
          // A list that repeats itself is put in order.
          const alike = alternatives.map((value) => (Array.isArray(value) ? [...new Set(value)].sort() : value));
          const found = read[name];
          expect(alike).toContainEqual(Array.isArray(found) ? [...found].sort() : found);
        }
        await changeSettings({ marks: true });
        expect(storage.sync.values.get('foreign')).toBe('left alone');
      }),
      { numRuns: 500, seed: 41 },
    );
  });
});
