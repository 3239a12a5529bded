import { createContext } from 'preact';
import { useContext } from 'preact/hooks';
import type { UnitSystem } from '../../engine/report/unit-systems.ts';
import type { Relation } from '../../engine/types.ts';

/** What the reader has chosen, from the components' side (`platform/settings/` keeps it). */
export interface Settings {
  /** The units in which figures are given beside the written ones. */
  readonly units: UnitSystem | 'as-written';
  readonly marks: boolean;
  readonly markedRelations: readonly Relation[];
  readonly theme: 'system' | 'light' | 'dark';
}

/** For what is shown without a reader's choice: exports of the command line, tests of parts. */
const AS_WRITTEN: Pick<Settings, 'units'> = { units: 'as-written' };

const Context = createContext<Pick<Settings, 'units'>>(AS_WRITTEN);
export const SettingsProvider = Context.Provider;

export const useSettings = (): Pick<Settings, 'units'> => useContext(Context);
