import { applyTheme } from './apply-theme.ts';
import type { Settings } from './settings-schema.ts';
import { readSettings, watchSettings } from './settings-store.ts';

/** Gives a page of the extension the reader's theme, now and whenever it is changed. Resolves with the settings as they are. */
export async function followTheme(root: HTMLElement): Promise<Settings> {
  const settings = await readSettings();
  applyTheme(settings, root);
  watchSettings((changed) => applyTheme(changed, root));
  return settings;
}
