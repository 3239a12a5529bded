import type { ExtensionFirefox } from '../../../scripts/browsers/launch-firefox.ts';

/** Clicks something in the open popup as a reader does: within a gesture, without which Firefox asks no question. */
export const clickInPopup = (firefox: ExtensionFirefox, selector: string): Promise<void> =>
  firefox.inBrowser(
    `const click = (selector) => {
      const gesture = content.windowUtils.setHandlingUserInput(true);
      try { content.document.querySelector(selector).click(); } finally { gesture.destruct(); }
    };
    const view = document.querySelector('browser.webextension-popup-browser');
    view.messageManager.loadFrameScript('data:,' + encodeURIComponent('(' + click + ')(' + JSON.stringify(args[0]) + ')'), false);`,
    selector,
  );

/** Answers Firefox's question for a permission; returns what it asked. */
export const answerQuestion = (firefox: ExtensionFirefox, allow: boolean): Promise<string> =>
  firefox.inBrowser(
    `for (let i = 0; PopupNotifications.panel.state !== 'open' && i < 100; i++) await new Promise((done) => setTimeout(done, 50));
    const question = PopupNotifications.panel.firstElementChild;
    const words = question.textContent;
    (args[0] ? question.button : question.secondaryButton).click();
    return words;`,
    allow,
  );

/** Grants or takes back a site as about:addons does. */
export const changeInBrowser = (firefox: ExtensionFirefox, change: 'add' | 'remove', pattern: string): Promise<void> =>
  firefox.inBrowser(
    `const { ExtensionPermissions } = ChromeUtils.importESModule('resource://gre/modules/ExtensionPermissions.sys.mjs');
    await ExtensionPermissions[args[0]](extension.id, { permissions: [], origins: [args[1]], data_collection: [] }, extension);`,
    change,
    pattern,
  );

export interface SiteState {
  readonly listed: readonly string[];
  readonly scripts: readonly string[];
  readonly granted: readonly string[];
  /** Over the tab that is in front. */
  readonly badge: string;
}

export const siteState = (firefox: ExtensionFirefox): Promise<SiteState> =>
  firefox.inPopup(`
    const { sites = [] } = await browser.storage.local.get('sites');
    const [tab] = await browser.tabs.query({ active: true });
    return {
      listed: sites.map(({ pattern }) => pattern),
      scripts: (await browser.scripting.getRegisteredContentScripts()).flatMap(({ matches }) => matches),
      granted: (await browser.permissions.getAll()).origins,
      badge: await browser.action.getBadgeText({ tabId: tab.id }),
    };`);
