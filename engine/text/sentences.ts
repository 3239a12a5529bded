import { ABBREVIATIONS } from '../lexicon/en/abbreviations.ts';

export interface Span {
  readonly start: number;
  readonly end: number;
}

/** Longest stretch treated as one sentence: text without punctuation must not grow work without bound. */
const LONGEST = 2000;

/**
 * Splits a stretch of text into sentences. A full stop ends one unless it follows an abbreviation, an initial
 * or stands before a lower-case word. Linear in the length of the stretch.
 */
export function splitSentences(text: string, start: number, end: number): Span[] {
  const sentences: Span[] = [];
  let from = start;
  const push = (to: number): void => {
    let a = from;
    let b = to;
    while (a < b && /\s/.test(text[a]!)) a++;
    while (b > a && /\s/.test(text[b - 1]!)) b--;
    if (b > a) sentences.push({ start: a, end: b });
    from = to;
  };
  for (let i = start; i < end; i++) {
    const c = text[i]!;
    if (i - from > LONGEST && /\s/.test(c)) {
      push(i);
      continue;
    }
    if (c !== '.' && c !== '!' && c !== '?' && c !== '…') continue;
    let next = i + 1;
    while (next < end && /[.!?…"'”’)\]]/.test(text[next]!)) next++;
    if (next >= end) break;
    if (!/\s/.test(text[next]!)) continue;
    let word = next;
    while (word < end && /\s/.test(text[word]!)) word++;
    const opener = text.slice(word, word + 3).replace(/^["'“‘([]+/, '')[0] ?? '';
    if (!opener || /\p{Ll}/u.test(opener)) continue;
    if (c === '.' && next === i + 1 && endsInAbbreviation(text, from, i, opener)) continue;
    if (c === '.' && isCutNumber(text, from, i, word)) continue;
    push(next);
    i = next - 1;
  }
  push(end);
  return sentences;
}

/** In texts that were cut into words the stop stands apart: "sept . 30", "$ 46 . 8 million". `next` is where the next word begins. */
function isCutNumber(text: string, from: number, dot: number, next: number): boolean {
  if (text[dot - 1] !== ' ' || !/\d/.test(text[next] ?? '')) return false;
  return (
    /(?:^|\s)(?:jan|feb|mar|apr|jun|jul|aug|sept?|oct|nov|dec|no|nos) $/i.test(text.slice(Math.max(from, dot - 6), dot)) ||
    (/\d $/.test(text.slice(from, dot)) &&
      (/^\d+ ?(?:%|per ?cent\b|(?:thousand|million|billion|trillion|bn|m)\b|(?:percentage )?points?\b)/.test(text.slice(next, next + 24)) ||
        /[$£€¥] ?\d+ $/.test(text.slice(Math.max(from, dot - 12), dot))))
  );
}

/** Is the full stop at `dot` part of an abbreviation? `opener` is the first character of the next word. */
function endsInAbbreviation(text: string, from: number, dot: number, opener: string): boolean {
  let a = dot;
  while (a > from && /[\p{L}.]/u.test(text[a - 1]!) && dot - a < 12) a--;
  const word = text.slice(a, dot).toLowerCase();
  if (word === '') return false;
  if (/^[ap]\.m$/.test(word)) return false;
  if (/^\p{L}$/u.test(word)) return /\p{Lu}/u.test(text[a]!) && text[a - 1] !== undefined && word !== 'i';
  if (/^(\p{L}\.)+\p{L}$/u.test(word)) return !STARTERS.test(text.slice(dot + 1, dot + 14).trimStart());
  // "No. 5" is an abbreviation, "said no. Then" is not.
  if (word === 'no' || word === 'nos' || word === 'p' || word === 'pp' || word === 'fig') return /\d/.test(opener);
  if (word === 'sq' || word === 'ft') return /\d/.test(opener) === false && /\p{Ll}/u.test(opener);
  if (word === 'co' || word === 'inc' || word === 'corp' || word === 'ltd' || word === 'etc' || word === 'est')
    return !/\p{Lu}/u.test(opener) || !STARTERS.test(text.slice(dot + 1, dot + 14).trimStart());
  return ABBREVIATIONS.has(word);
}

/** Words that begin a sentence after "the U.S." rather than go on with a name. */
const STARTERS =
  /^["“‘(]?(The|A|An|It|He|She|They|We|But|And|In|On|At|For|If|When|While|That|This|There|After|Before|As|Its|His|Her|Their|Some)\b/;
