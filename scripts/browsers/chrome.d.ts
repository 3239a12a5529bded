import type { Browser } from 'webextension-polyfill';

/** An event as Chromium has it: it can be set off, where no native menu or key press arrives without a display. */
interface Dispatched {
  dispatch(...values: unknown[]): void;
}

declare global {
  /** Extension API in functions that puppeteer runs in the background worker. */
  const chrome: Browser & {
    readonly contextMenus: Browser['contextMenus'] & { readonly onClicked: Dispatched };
    readonly commands: Browser['commands'] & { readonly onCommand: Dispatched };
    readonly omnibox: Browser['omnibox'] & { readonly onInputChanged: Dispatched; readonly onInputEntered: Dispatched };
  };
}
