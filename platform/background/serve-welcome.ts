import { browser } from '../browser.ts';

/** Opens the welcome page once, when the reader has installed the extension; an update opens nothing. Call it at the worker's start. */
export function serveWelcome(): void {
  browser.runtime.onInstalled.addListener(({ reason }) => {
    if (reason === 'install') void browser.tabs.create({ url: browser.runtime.getURL('/welcome.html') });
  });
}
