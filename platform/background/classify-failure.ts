import type { Failure } from '../protocol.ts';

/** Hosts where the browsers let no extension in. */
const STORES = new Set(['chromewebstore.google.com', 'chrome.google.com', 'microsoftedge.microsoft.com', 'addons.mozilla.org']);

/** Schemes of pages that an extension can be let into. */
const WEB = new Set(['http:', 'https:', 'file:', 'ftp:']);

/** How Chromium and Firefox say that a page is closed to every extension. */
const CLOSED =
  /chrome:\/\/|edge:\/\/|about:|devtools:|view-source:|extensions gallery|webstore|error page|restricted|chrome-extension:|moz-extension:/i;
/** How they say that this extension has not been let in here. */
const REFUSED = /cannot access contents|missing host permission|must request permission|permission/i;

/**
 * Why a page could not be reached, from its address (`null` where the browser keeps it back) and the browser's own message.
 * The address decides where there is one, as messages change between versions.
 */
export function classifyFailure(url: string | null, message: string): Failure {
  const address = url !== null && URL.canParse(url) ? new URL(url) : null;
  const failure = (kind: Failure['kind']): Failure => ({ kind, host: address?.hostname || null, detail: message });
  if (address !== null && (!WEB.has(address.protocol) || STORES.has(address.hostname))) return failure('unreadable');
  if (CLOSED.test(message)) return failure('unreadable');
  if (REFUSED.test(message)) return failure('not-permitted');
  return failure('failed');
}
