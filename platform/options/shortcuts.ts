import { browser } from '../browser.ts';

interface Listed {
  readonly name: string;
  readonly title: string;
  readonly keys: readonly string[];
}

/** The extension's commands with the keys that the reader has set for them. */
export async function listShortcuts(): Promise<Listed[]> {
  return (await browser.commands.getAll()).map(({ name = '', description, shortcut = '' }) => ({
    name,
    title: description || (name === '_execute_action' ? browser.i18n.getMessage('action_title') : name),
    keys: keysOf(shortcut),
  }));
}

/** "Alt+Shift+S" in Firefox and Chrome; "⌥⇧S" where Chrome runs on a Mac; "Ctrl++" ends in the key "+". */
export function keysOf(shortcut: string): string[] {
  if (shortcut === '') return [];
  const symbols = /^[⌃⌥⇧⌘]+/u.exec(shortcut)?.[0] ?? '';
  if (symbols !== '') return [...symbols, shortcut.slice(symbols.length)].filter((key) => key !== '');
  return shortcut.endsWith('++') ? [...shortcut.slice(0, -2).split('+'), '+'] : shortcut.split('+');
}

/** Firefox opens its page when asked; Chrome and its kin have an address that an extension may open in a tab. */
export async function openShortcutSettings(): Promise<boolean> {
  try {
    // Since Firefox 137; not in the polyfill's types.
    const { openShortcutSettings: open } = browser.commands as { openShortcutSettings?: () => Promise<void> };
    if (open === undefined) await browser.tabs.create({ url: 'chrome://extensions/shortcuts' });
    else await open.call(browser.commands);
    return true;
  } catch {
    return false;
  }
}
