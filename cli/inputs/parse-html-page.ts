import { parseHTML } from 'linkedom';
import type { PageInput } from '../../engine/types.ts';
import { readPage } from '../../platform/page/read-page.ts';

/** Reads an HTML page with the same code that reads it in the browser. */
export function parseHtmlPage(html: string): PageInput {
  // linkedom makes no document element of a fragment; a browser always does.
  const whole = /<html[\s>]/i.test(html) ? html : `<!doctype html><html><body>${html}</body></html>`;
  const { document } = parseHTML(whole);
  return readPage(document as unknown as Document, null).input;
}
