import type { Page } from 'puppeteer-core';

/**
 * The page's DOM, node by node: type, name, attributes, text. Unlike `outerHTML` it keeps neighbouring text nodes apart,
 * and it has the number of style sheets.
 */
export function snapshotPage(page: Page): Promise<string> {
  return page.evaluate(() => {
    const lines: string[] = [];
    const visit = (node: Node, depth: number): void => {
      const attributes = node instanceof Element ? [...node.attributes].map((a) => `${a.name}=${JSON.stringify(a.value)}`).join(' ') : '';
      lines.push(`${' '.repeat(depth)}${node.nodeType} ${node.nodeName} ${attributes} ${JSON.stringify(node.nodeValue)}`);
      for (const child of node.childNodes) visit(child, depth + 1);
      if (node instanceof Element && node.shadowRoot) visit(node.shadowRoot, depth + 1);
    };
    visit(document, 0);
    lines.push(`sheets ${document.styleSheets.length} adopted ${document.adoptedStyleSheets.length}`);
    return lines.join('\n');
  });
}
