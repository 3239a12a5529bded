/** Node kinds by number: `instanceof` fails across windows, and linkedom has classes of its own. */
const ELEMENT = 1;
const TEXT = 3;

export const isElement = (node: Node): node is Element => node.nodeType === ELEMENT;
export const isText = (node: Node): node is Text => node.nodeType === TEXT;

/** Names of an element's classes and its id, in small letters, split where words meet: "relatedStories" → "related", "stories". */
export function nameWords(element: Element): string[] {
  const names = `${element.getAttribute('class') ?? ''} ${element.getAttribute('id') ?? ''}`;
  return names
    .replace(/([a-z0-9])([A-Z])/g, '$1 $2')
    .toLowerCase()
    .split(/[^a-z0-9]+/)
    .filter((word) => word !== '');
}

/** Text of an element with its white space collapsed. */
export const plainText = (element: Element): string => (element.textContent ?? '').replace(/\s+/g, ' ').trim();

const BLOCKS = new Set(
  'ADDRESS ARTICLE ASIDE BLOCKQUOTE BODY CAPTION CENTER DD DETAILS DIALOG DIV DL DT FIELDSET FIGCAPTION FIGURE FOOTER FORM H1 H2 H3 H4 H5 H6 HEADER HGROUP HR HTML LI MAIN MENU NAV OL P PRE SEARCH SECTION SUMMARY TABLE TBODY TD TFOOT TH THEAD TR UL'.split(
    ' ',
  ),
);

/** Elements that browsers set on lines of their own. */
export const isBlock = (element: Element): boolean => BLOCKS.has(tagOf(element));

/** Tag name in capitals, in HTML and XHTML alike. */
export const tagOf = (element: Element): string => element.tagName.toUpperCase();
