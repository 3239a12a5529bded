import { nameWords } from './dom.ts';

const HIDING_STYLE = /(?:^|;)\s*(?:display\s*:\s*none|visibility\s*:\s*(?:hidden|collapse))/i;
/** Class names by which sites hide text from the eye (and keep it for screen readers or printers). */
const HIDING_NAMES =
  /\b(?:sr only|visually ?hidden|screen reader|screenreader|a11y hidden|offscreen|print only|d none|is hidden|noscript)\b/;

/** Tells which elements a reader does not see. In a browser the style that holds decides; elsewhere what the page's source says. */
export function hiddenTest(document: Document): (element: Element) => boolean {
  const byRule = hasCheckVisibility(document.documentElement) ? new Set<Element>() : hiddenByStyleSheets(document);
  return (element) =>
    element.hasAttribute('hidden') ||
    element.getAttribute('aria-hidden') === 'true' ||
    HIDING_STYLE.test(element.getAttribute('style') ?? '') ||
    (element.hasAttribute('class') && HIDING_NAMES.test(nameWords(element).join(' '))) ||
    byRule.has(element) ||
    (hasCheckVisibility(element) && !element.checkVisibility({ visibilityProperty: true, checkVisibilityCSS: true }));
}

type Checkable = Element & { checkVisibility(options: { visibilityProperty: boolean; checkVisibilityCSS: boolean }): boolean };
const hasCheckVisibility = (element: Element): element is Checkable =>
  'checkVisibility' in element && typeof element.checkVisibility === 'function';

/** Elements that the page's own style elements hide outright, for documents without layout. Conditional rules (@media) are passed over. */
function hiddenByStyleSheets(document: Document): Set<Element> {
  const hidden = new Set<Element>();
  for (const style of document.querySelectorAll('style')) {
    const rules = (style.textContent ?? '').replace(/\/\*[\s\S]*?\*\//g, '').replace(/@[^{}]+\{(?:[^{}]*\{[^{}]*\})*[^{}]*\}/g, '');
    for (const [, selector, body] of rules.matchAll(/([^{}]+)\{([^{}]*)\}/g)) {
      if (selector === undefined || !HIDING_STYLE.test(body ?? '')) continue;
      try {
        for (const element of document.querySelectorAll(selector.trim())) hidden.add(element);
      } catch {
        // A selector that this document does not know hides nothing.
      }
    }
  }
  return hidden;
}
