import type { Settings } from './settings-schema.ts';

/** All colours are pairs for light and dark (`tokens.css`), so a theme of the reader's own is one property of the root. */
export function applyTheme({ theme }: Pick<Settings, 'theme'>, root: HTMLElement): void {
  root.style.colorScheme = theme === 'system' ? '' : theme;
}
