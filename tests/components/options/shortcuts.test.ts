import { expect, it, vi } from 'vitest';

vi.mock('../../../platform/browser.ts', () => ({ browser: {} }));
const { keysOf } = await import('../../../platform/options/shortcuts.ts');

it.each([
  ['Alt+Shift+S', ['Alt', 'Shift', 'S']],
  ['⌥⇧S', ['⌥', '⇧', 'S']],
  ['⌘F10', ['⌘', 'F10']],
  ['Ctrl++', ['Ctrl', '+']],
  ['MediaPlayPause', ['MediaPlayPause']],
  ['', []],
])('the keys of %j', (shortcut, keys) => {
  expect(keysOf(shortcut)).toEqual(keys);
});
