/** Stored values by setting, and the version of the schema that they were written for. */
export interface Stored {
  readonly version: number;
  readonly values: Readonly<Record<string, unknown>>;
}

/** Makes values of one version into values of the next. Gets what was stored, which may be damaged. */
export type Step = (values: Readonly<Record<string, unknown>>) => Readonly<Record<string, unknown>>;

/**
 * The step from version 1 to 2 stands first, and so on. There is one version so far: a setting that is renamed, or whose
 * values change their meaning, adds a step. One that is new needs none.
 */
export const STEPS: readonly Step[] = [];

/** Settings that later versions have given up: a step reads them, then they are deleted. */
export const RETIRED: readonly string[] = [];

/**
 * Brings stored values to the newest version. Values of a later version than this program knows, from another computer,
 * stay as they are: what still fits is read. A step that fails on damaged values is passed over.
 */
export function migrateSettings({ version, values }: Stored, steps: readonly Step[] = STEPS): Stored {
  const newest = steps.length + 1;
  let migrated = values;
  for (let from = version; from < newest; from++) {
    try {
      migrated = steps[from - 1]!(migrated);
    } catch {
      // Each setting has its default, so the rest is still worth keeping.
    }
  }
  return { version: Math.max(version, newest), values: migrated };
}

/** The version in a store: a whole number from 1; anything else was written by nobody and counts as the first. */
export const parseVersion = (stored: unknown): number =>
  typeof stored === 'number' && Number.isSafeInteger(stored) && stored >= 1 ? stored : 1;
