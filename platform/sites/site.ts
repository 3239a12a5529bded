/** A site as the browsers grant it: one host with all its ports, by one scheme. */
export interface Site {
  /** Match pattern, "https://news.example/*": what is asked for, granted and taken back. */
  readonly pattern: string;
  /** For people: "news.example"; with its scheme where that is not https. */
  readonly name: string;
}

/** The site of an address; `null` where an extension cannot be let in site by site, such as a file or a page of the browser. */
export function siteOf(url: string): Site | null {
  if (!URL.canParse(url)) return null;
  const { protocol, hostname } = new URL(url);
  if ((protocol !== 'https:' && protocol !== 'http:') || hostname === '') return null;
  return { pattern: `${protocol}//${hostname}/*`, name: protocol === 'https:' ? hostname : `http://${hostname}` };
}

/** The site of a match pattern; `null` for a pattern of many hosts, which is never taken for a site that the reader chose. */
export function siteOfPattern(pattern: string): Site | null {
  const address = pattern.endsWith('/*') ? pattern.slice(0, -1) : '';
  const site = address.includes('*') ? null : siteOf(address);
  return site?.pattern === pattern ? site : null;
}

/** The site that a reader has typed: "news.example", or a whole address copied from the address bar. */
export function siteFromTyped(words: string): Site | null {
  const typed = words.trim();
  if (typed === '' || /\s/.test(typed)) return null;
  const site = siteOf(/^[a-z][a-z\d+.-]*:\/\//i.test(typed) ? typed : `https://${typed}`);
  // A host without a dot is one of the reader's own network, where it has its scheme typed; else it is a word.
  return site !== null &&
    (/[.:]/.test(new URL(site.pattern.slice(0, -1)).hostname) || typed.includes('://')) &&
    !site.pattern.slice(0, -1).includes('*')
    ? site
    : null;
}
