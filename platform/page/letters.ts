/**
 * The letters of an element's text, without blanks: what stays the same whichever way white space was collapsed,
 * and wherever inline elements, no-break spaces or soft hyphens split a figure.
 */
export interface Letters {
  readonly text: string;
  /** Where the letter before which `count` others stand is: a text node and an offset in it. */
  locate(count: number): { readonly node: Text; readonly offset: number };
  /** How many letters stand before a boundary point. */
  countBefore(node: Node, offset: number): number;
}

/** Elements whose text no reader sees. */
const UNSEEN = new Set(['SCRIPT', 'STYLE', 'NOSCRIPT', 'TEMPLATE']);

/** White space, soft hyphens and zero-width characters. */
const BLANKS = /[\s\u00AD\u200B-\u200D\u2060\uFEFF]+/g;
const isBlank = (character: string): boolean => character.replace(BLANKS, '') === '';

export const withoutBlanks = (text: string): string => text.replace(BLANKS, '');

export function lettersOf(element: Element): Letters {
  const nodes: { readonly node: Text; readonly from: number }[] = [];
  let text = '';
  const walker = element.ownerDocument.createTreeWalker(element, NodeFilter.SHOW_TEXT | NodeFilter.SHOW_ELEMENT, (node) =>
    UNSEEN.has(node.nodeName.toUpperCase()) ? NodeFilter.FILTER_REJECT : NodeFilter.FILTER_ACCEPT,
  );
  for (let node = walker.nextNode(); node !== null; node = walker.nextNode()) {
    if (node.nodeType !== Node.TEXT_NODE) continue;
    const letters = withoutBlanks((node as Text).data);
    if (letters === '') continue;
    nodes.push({ node: node as Text, from: text.length });
    text += letters;
  }
  return {
    text,
    locate(count) {
      const entry = nodes.findLast(({ from }) => from <= count);
      if (entry === undefined || count >= text.length) throw new RangeError(`no letter ${count} among ${text.length}`);
      let left = count - entry.from;
      const { data } = entry.node;
      for (let offset = 0; ; offset++) {
        if (isBlank(data.charAt(offset))) continue;
        if (left === 0) return { node: entry.node, offset };
        left--;
      }
    },
    countBefore(boundary, offset) {
      const start = element.ownerDocument.createRange();
      start.setStart(boundary, offset);
      let count = 0;
      for (const { node } of nodes) {
        if (node === boundary) return count + withoutBlanks(node.data.slice(0, offset)).length;
        if (start.comparePoint(node, 0) > 0) return count;
        count += withoutBlanks(node.data).length;
      }
      return count;
    },
  };
}
