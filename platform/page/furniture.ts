import { isElement, nameWords, plainText, tagOf } from './dom.ts';
import { toIsoDate } from './to-iso-date.ts';

/** Elements that never hold an article's text. */
const TAGS = new Set(
  'NAV ASIDE FOOTER FORM BUTTON SELECT TEXTAREA INPUT DIALOG TEMPLATE SCRIPT STYLE NOSCRIPT SVG MATH CANVAS IFRAME OBJECT EMBED VIDEO AUDIO MAP'.split(
    ' ',
  ),
);
const ROLES = /^(?:navigation|complementary|search|dialog|alertdialog|alert|menu|menubar|banner|contentinfo|toolbar|status|tooltip)$/;

/** Words, as classes and ids have them, for what stands around an article. */
const NAMES = new Set(
  (
    'ad ads advert adverts advertisement advertising sponsor sponsored sponsors promo promos promoted promotion outbrain taboola ' +
    'comment comments disqus discussion replies share shares sharing sharebar social socials ' +
    'related recommended recommendation recommendations recirculation trending popular teaser teasers newsletter subscribe subscription paywall signup ' +
    'cookie cookies consent gdpr breadcrumb breadcrumbs sidebar pagination menu nav navbar navigation masthead footer copyright'
  ).split(' '),
);
const NAME_PAIRS =
  /\b(?:more (?:news|stories|from|on|articles|coverage)|most (?:read|popular|viewed|shared)|read (?:more|next|also)|see also|also (?:read|like)|up next|follow us|author bio|sign up|latest news|top stories)\b/;

/** Headings of what stands around an article. */
const HEADING =
  /^(?:related(?: (?:articles|stories|news|topics|links|coverage|content))?|more (?:from|on|in|stories|news|coverage)\b.*|read (?:more|next|also)\b.*|recommended\b.*|most (?:read|popular|viewed|shared)\b.*|you (?:may|might) (?:also )?like\b.*|also (?:read|on)\b.*|trending\b.*|(?:\d+ )?comments?(?: \(?\d+\)?)?|join the (?:discussion|conversation)|leave a (?:comment|reply)|around the web|sponsored(?: content)?|top stories|latest (?:news|stories)|editors?['’] picks?|up next|what to read next|advertisement)$/i;

/** A part is not furniture, whatever its name, where it holds more than this share of the page's text. */
const MOST = 0.4;

/** Tells which elements are menu, advert, related link, comment or share bar rather than the article. */
export function furnitureTest(document: Document): (element: Element) => boolean {
  const pageLength = document.body === null ? 0 : lengthOf(document.body);
  const small = (element: Element): boolean => lengthOf(element) <= pageLength * MOST;
  const headed = partsUnderHeadings(document, small);
  return (element) => {
    const tag = tagOf(element);
    if (TAGS.has(tag)) return true;
    if (tag === 'HTML' || tag === 'BODY' || tag === 'MAIN' || tag === 'H1') return false;
    if (headed.has(element)) return true;
    // An open header of the page; the header of an article holds its headline.
    if (tag === 'HEADER' && element.querySelector('h1') === null && element.closest('article, main') === null) return true;
    const role = element.getAttribute('role');
    if (role !== null && ROLES.test(role)) return true;
    return named(element) && element.querySelector('h1') === null && small(element);
  };
}

function named(element: Element): boolean {
  if (!element.hasAttribute('class') && !element.hasAttribute('id')) return false;
  const words = nameWords(element);
  return words.some((word) => NAMES.has(word)) || NAME_PAIRS.test(words.join(' '));
}

/** Length of an element's text. White space between elements counts once; in a text so long that it hardly weighs, it is left as it is. */
function lengthOf(element: Element): number {
  const text = element.textContent ?? '';
  return text.length > 200_000 ? text.length : text.replace(/\s+/g, ' ').length;
}

/** "More stories", and what follows: the part that holds the heading where that is small, else its siblings up to the next heading. */
function partsUnderHeadings(document: Document, small: (element: Element) => boolean): Set<Element> {
  const parts = new Set<Element>();
  for (const heading of document.querySelectorAll('h2, h3, h4, h5, h6')) {
    if (!HEADING.test(plainText(heading))) continue;
    const parent = heading.parentElement;
    if (
      parent !== null &&
      tagOf(parent) !== 'BODY' &&
      tagOf(parent) !== 'ARTICLE' &&
      tagOf(parent) !== 'MAIN' &&
      small(parent) &&
      parent.querySelector('h1') === null
    ) {
      parts.add(parent);
      continue;
    }
    parts.add(heading);
    for (let next = heading.nextSibling; next !== null; next = next.nextSibling) {
      if (!isElement(next)) continue;
      if (/^H[1-6]$/.test(tagOf(next)) || !small(next)) break;
      parts.add(next);
    }
  }
  return parts;
}

const CUE =
  /^(?:(?:read (?:more|next|also)|see also|related|also read|watch|listen|more on this|more here|advertisement|sign up|subscribe|follow us|click here)\s*(?::|$)|©|\(c\) |copyright (?:©|\d))/i;
const COUNTER =
  /^(?:(?:share|tweet|like|comment|view|retweet|reaction|follower|read)s?\s*:?\s*[\d.,]+\s*[km]?|[\d.,]+\s*[km]?\s*(?:shares?|tweets?|likes?|comments?|views?|retweets?|reactions?|followers?|reads?)|\d+[- ]?min(?:ute)?s?[- ](?:read|listen)|share|print|email|save|copy link|listen)$/i;
/** Who and when: "Updated 14 August, 09:12", "By Ilka Dorn", "9:12 a.m. GMT", "2 hours ago". */
const STAMP =
  /^(?:(?:first |last )?(?:published|updated|posted|modified)\b|by \p{Lu}[^.]*$|\d{1,2}[:.]\d{2}(?:\s*[ap]\.?m\.?)?(?:\s+\p{Lu}{2,5})?$|\d+ (?:min(?:ute)?s?|hours?|days?) ago$)/iu;
const LONGEST_STAMP = 90;

/** A line of an article that is no sentence of it: "Read more: …", "14 August 2031 · 1,234 shares", "© 2031 Ness Post". */
export function isFurnitureLine(text: string): boolean {
  if (CUE.test(text) || COUNTER.test(text)) return true;
  if (text.length > LONGEST_STAMP || /[.!?]$/.test(text.replace(/[ap]\.m\.$/, ''))) return false;
  return text
    .split(/\s+[·|•–—/]\s+/)
    .every((part) => COUNTER.test(part) || STAMP.test(part) || (part.length < 40 && toIsoDate(part) !== null));
}
