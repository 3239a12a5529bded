import { AGENCIES } from '../../engine/lexicon/en/agencies.ts';
import { plainText } from './dom.ts';
import { namesIn, readThings, type Thing, textField, typesOf } from './json-ld.ts';
import { toIsoDate } from './to-iso-date.ts';

/** What a page says about itself. Absent is `null`; nothing is guessed. */
export interface Metadata {
  /** Headlines from the page's data, the most trusted first. */
  readonly titles: readonly string[];
  readonly publisher: string | null;
  /** ISO date or date-time, as the page gives it. */
  readonly published: string | null;
  /** BCP 47 tag. */
  readonly language: string | null;
  readonly canonical: string | null;
  /** The agency credited as author or source. */
  readonly wire: string | null;
}

const ARTICLE = /(?:Article|BlogPosting|LiveBlogPosting|Report)$/;

/** Reads JSON-LD, meta elements and the like. */
export function readMetadata(document: Document, url: string | null): Metadata {
  const things = readThings(document);
  const canonical = canonicalOf(document, url);
  const article = articleOf(things, canonical ?? url);
  const meta = metaReader(document);
  const headline = article === null ? null : (textField(article, 'headline') ?? textField(article, 'name'));
  const titles = [headline, meta('og:title', 'twitter:title', 'dc.title', 'parsely-title')].filter((title) => title !== null);
  const publisher = article === null ? null : (namesIn(article, 'publisher', things)[0] ?? null);
  const credits =
    article === null
      ? []
      : ['author', 'creator', 'sourceOrganization', 'provider', 'isBasedOn', 'creditText'].flatMap((key) => namesIn(article, key, things));
  return {
    titles,
    publisher: publisher ?? meta('og:site_name', 'dc.publisher', 'publisher', 'application-name'),
    published: publishedOf(document, article, meta, url ?? canonical),
    language: languageOf(document, article, meta),
    canonical,
    wire: wireOf([
      ...credits,
      ...bylines(document),
      meta('author', 'dc.creator', 'article:author', 'parsely-author') ?? '',
      meta('dc.source', 'source') ?? '',
    ]),
  };
}

/** Looks meta elements up by name or property, in the order asked. */
type MetaReader = (...names: string[]) => string | null;

function metaReader(document: Document): MetaReader {
  const contents = new Map<string, string>();
  for (const element of document.querySelectorAll('meta[content]')) {
    const content = element.getAttribute('content')?.trim() ?? '';
    for (const attribute of ['property', 'name', 'itemprop', 'http-equiv']) {
      const name = element.getAttribute(attribute)?.toLowerCase();
      if (name !== undefined && content !== '' && !contents.has(name)) contents.set(name, content);
    }
  }
  return (...names) => names.map((name) => contents.get(name)).find((content) => content !== undefined) ?? null;
}

/** The article that the page is about: the one with its address, else the first. A list of teasers comes after it. */
function articleOf(things: readonly Thing[], url: string | null): Thing | null {
  const articles = things.filter((thing) => typesOf(thing).some((type) => ARTICLE.test(type)));
  const same = (address: string | null): boolean => address !== null && url !== null && withoutHash(address) === url;
  return (
    articles.find(
      (thing) => same(textField(thing, 'url')) || same(textField(thing, '@id')) || same(textField(thing, 'mainEntityOfPage')),
    ) ??
    articles[0] ??
    null
  );
}

function publishedOf(document: Document, article: Thing | null, meta: MetaReader, url: string | null): string | null {
  const stated = [
    article === null ? null : textField(article, 'datePublished'),
    meta(
      'article:published_time',
      'og:article:published_time',
      'og:published_time',
      'parsely-pub-date',
      'datepublished',
      'dc.date.issued',
      'dcterms.created',
      'dc.date',
      'sailthru.date',
      'pubdate',
      'publishdate',
      'publish-date',
      'publication_date',
      'date',
    ),
    article === null ? null : textField(article, 'dateCreated'),
    ...[
      ...document.querySelectorAll(
        '[itemprop="datePublished"], time[pubdate], article time[datetime], main time[datetime], time[datetime]',
      ),
    ].map((element) => element.getAttribute('datetime') ?? element.getAttribute('content')),
    ...shownDates(document),
    /\/(\d{4})[/-](\d{2})[/-](\d{2})(?:[/-]|$)/
      .exec(url ?? '')
      ?.slice(1, 4)
      .join('-') ?? null,
  ];
  for (const text of stated) {
    const date = text === null ? null : toIsoDate(text);
    if (date !== null) return date;
  }
  return null;
}

/** Short lines that a page marks as a date: "Published 14 August 2031, 09:12". */
function shownDates(document: Document): string[] {
  const marked = document.querySelectorAll(
    '[class*="date" i], [class*="time" i], [class*="publish" i], [class*="meta" i], [class*="byline" i]',
  );
  return [...marked]
    .filter((element) => element.closest('aside, nav, footer, li') === null)
    .map(plainText)
    .filter((text) => text.length < 90)
    .flatMap((text) => text.split(/\s+[·|•–—/]\s+/))
    .map((part) => part.replace(/^(?:first |last )?(?:published|updated|posted)(?: on)?:?\s+/i, ''));
}

function languageOf(document: Document, article: Thing | null, meta: MetaReader): string | null {
  const stated = [
    document.documentElement?.getAttribute('lang') ?? null,
    meta('content-language', 'og:locale', 'dc.language'),
    article === null ? null : textField(article, 'inLanguage'),
  ];
  return stated.map((tag) => (tag ?? '').trim().replace('_', '-')).find((tag) => /^[a-z]{2,3}(?:-[a-z0-9]{2,8})*$/i.test(tag)) ?? null;
}

function canonicalOf(document: Document, url: string | null): string | null {
  for (const selector of ['link[rel="canonical"]', 'meta[property="og:url"]']) {
    const element = document.querySelector(selector);
    const address = element?.getAttribute('href') ?? element?.getAttribute('content') ?? null;
    if (address === null) continue;
    try {
      const absolute = new URL(address, url ?? undefined);
      if (/^https?:$/.test(absolute.protocol)) return withoutHash(absolute.href);
    } catch {
      // Relative, and the page's own address is not known.
    }
  }
  return null;
}

export const withoutHash = (url: string): string => url.replace(/#.*$/, '');

const bylines = (document: Document): string[] =>
  [...document.querySelectorAll('[rel="author"], [itemprop="author"], [class*="byline" i], [class*="article-source" i]')]
    .slice(0, 5)
    .map(plainText);

/** The agency that one of the credits is: "Reuters", "By Associated Press". A longer credit names a person who works with it. */
function wireOf(credits: readonly string[]): string | null {
  for (const credit of credits) {
    if (credit === '' || credit.length > 80) continue;
    for (const [name, pattern] of AGENCIES) if (pattern.test(credit)) return name;
  }
  return null;
}
