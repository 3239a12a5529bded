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
  const withScheme = /^[a-z][a-z\d+.-]*:\/\//i.test(typed);
  const address = withScheme ? typed : `https://${typed}`;
  if (/\s/.test(typed) || !URL.canParse(address)) return null;
  const { hostname, username } = new URL(address);
  // "news" is a word, not a host; one without a dot is of the reader's own network, and is meant where its scheme is typed.
  const isHost = withScheme || /[.:]/.test(hostname);
  return isHost && username === '' && !hostname.includes('*') ? siteOf(address) : null;
}
