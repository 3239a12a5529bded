import type { Settings } from '../settings/settings.ts';

/** What the options need from outside, said from their own side. `platform/options/options-backend.ts` implements it. */
export interface OptionsBackend {
  /** Changes some settings; rejects where they cannot be kept. Whoever shows settings is told by `watchSettings`. */
  changeSettings(changes: Partial<Settings>): Promise<void>;
  watchSettings(changed: (settings: Settings) => void): () => void;
  readonly sites: SiteList;
  readonly shortcuts: Shortcuts;
  readonly data: StoredData;
}

export interface SiteList {
  list(): Promise<readonly ListedSite[]>;
  /** The site that was typed, or `null` where that is none: "news.example" or a whole address. */
  parse(typed: string): Site | null;
  /** Asks the browser for the site. Must be called within the reader's click. `false`: the reader, or the browser, said no. */
  add(site: Site): Promise<boolean>;
  /** `false` where the browser keeps the permission. */
  remove(site: Site): Promise<boolean>;
  watch(changed: () => void): () => void;
}

export interface Site {
  readonly pattern: string;
  readonly name: string;
}

export interface ListedSite extends Site {
  /** ISO date. */
  readonly since: string;
}

export interface Shortcut {
  readonly name: string;
  /** What it does, in the reader's language. */
  readonly title: string;
  /** Keys to be pressed together; empty where none is set. */
  readonly keys: readonly string[];
}

export interface Shortcuts {
  list(): Promise<readonly Shortcut[]>;
  /** Opens the browser's own page for shortcuts; `false` where it does not open by itself. */
  change(): Promise<boolean>;
}

export interface Stored {
  /** Reports of pages read, kept in memory until the browser is closed. */
  readonly reports: { readonly count: number; readonly bytes: number };
  /** On this computer's disk: settings, sites, and whatever else the extension keeps. In bytes. */
  readonly onDisk: number;
}

export interface StoredData {
  measure(): Promise<Stored>;
  clearReports(): Promise<void>;
  /** Everything that was stored, and every site's permission. */
  deleteAll(): Promise<void>;
  watch(changed: () => void): () => void;
}
