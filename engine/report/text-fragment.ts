import type { QuoteSelector } from './quote-selector.ts';

/** From this length on the passage is named by its first and last words: a browser finds it even so, and the link stays short. */
const LONGEST_EXACT = 120;
/** Words at either end of such a passage. */
const ENDS = 5;

/**
 * A link to a passage of a page: `#:~:text=prefix-,exact,-suffix` (URL Fragment Text Directives). A fragment that the address
 * has already stays; a text directive of its own gives way.
 *
 * @returns `null` where the address is none of the web or of a file
 */
export function textFragmentLink(url: string | null, { exact, prefix, suffix }: QuoteSelector): string | null {
  if (url === null || !/^(?:https?|file):\/\//i.test(url)) return null;
  const words = exact.trim().split(/\s+/);
  if (words[0] === '') return url;
  const match =
    exact.length > LONGEST_EXACT && words.length > 2 * ENDS
      ? [words.slice(0, ENDS).join(' '), words.slice(-ENDS).join(' ')]
      : [exact.trim()];
  const before = contextOf(prefix.replace(/^[^\p{L}\p{N}]+/u, ''));
  const after = contextOf(suffix.replace(/[^\p{L}\p{N}]+$/u, ''));
  const parts = [...(before === '' ? [] : [`${encode(before)}-`]), ...match.map(encode), ...(after === '' ? [] : [`-${encode(after)}`])];
  const [address = '', ...fragment] = url.split('#');
  const own = fragment.join('#').split(':~:')[0];
  return `${address}#${own}:~:text=${parts.join(',')}`;
}

/** Context of mere punctuation names no place. */
const contextOf = (text: string): string => (/[\p{L}\p{N}]/u.test(text) ? text.trim() : '');

/** Percent-encoded, with the characters that part the directive (`-`, `,`, `&`) and without half characters, which cannot be encoded. */
const encode = (text: string): string => encodeURIComponent(text.replace(/\p{Surrogate}/gu, '\uFFFD')).replaceAll('-', '%2D');
