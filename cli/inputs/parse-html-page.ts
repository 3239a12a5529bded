import { parseHTML } from 'linkedom';
import type { PageInput } from '../../engine/types.ts';
import { readPage } from '../../platform/page/read-page.ts';

/** Reads an HTML page with the same code that reads it in the browser. */
export function parseHtmlPage(html: string): PageInput {
  const { document } = parseHTML(wholeDocument(html));
  return readPage(document as unknown as Document, null).input;
}

/** The page with the tags that HTML lets an author leave out: a browser puts them in by itself, linkedom does not. */
function wholeDocument(html: string): string {
  if (/<body[\s>]/i.test(html)) return /<html[\s>]/i.test(html) ? html : `<!doctype html><html>${html}</html>`;
  const headEnd = /<\/head\s*>/i.exec(html);
  if (headEnd !== null) {
    const at = headEnd.index + headEnd[0].length;
    return `${html.slice(0, at)}<body>${html.slice(at).replace(/<\/html\s*>\s*$/i, '')}</body></html>`;
  }
  const inside = html.replace(/<!doctype[^>]*>/i, '').replace(/<\/?html[^>]*>/gi, '');
  return `<!doctype html><html><head></head><body>${inside}</body></html>`;
}
