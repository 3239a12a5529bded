import { foldText, lowerText } from './fold.ts';
import { type Token, tokenize } from './tokens.ts';

/** A text on its way to quantities. All offsets are those of `text`. */
export interface Reading {
  readonly text: string;
  /** Folded to ASCII signs, same length. */
  readonly norm: string;
  /** `norm` in lower case, same length. */
  readonly low: string;
  readonly tokens: readonly Token[];
  /** Days since 1970-01-01, `null` if unknown. */
  readonly published: number | null;
  /** ISO 4217 code that "$", "dollars" and "cents" mean here. */
  readonly dollar: string;
}

export function openReading(text: string, published: number | null, dollar: string): Reading {
  const norm = foldText(text);
  const low = lowerText(norm);
  return { text, norm, low, tokens: tokenize(norm, low, text), published, dollar };
}

const NOTHING: Token = { kind: 'mark', start: -1, end: -1, lower: '', capital: false, spaced: true, digits: null };

/** The token at `i`, or an empty one outside of the text. */
export function tokenAt(reading: Reading, i: number): Token {
  return reading.tokens[i] ?? NOTHING;
}

export function wordAt(reading: Reading, i: number): string {
  return reading.tokens[i]?.lower ?? '';
}

/** The text around a place, lower case, for words that settle what something means. */
export function around(reading: Reading, start: number, end: number, reach = 120): string {
  return reading.low.slice(Math.max(0, start - reach), end + reach);
}

/** Index of the first token that starts at `offset` or later, from token `from` on. */
export function tokenFrom(reading: Reading, offset: number, from: number): number {
  let i = from;
  while (i < reading.tokens.length && reading.tokens[i]!.start < offset) i++;
  return i;
}

/** Is the token a hyphen or dash without a space on either side? */
export function isHyphen(reading: Reading, i: number): boolean {
  const token = reading.tokens[i];
  return token !== undefined && token.lower === '-' && !token.spaced && reading.tokens[i + 1]?.spaced === false;
}

/** Does the token begin a sentence or follow nothing that it could belong to? */
export function startsSentence(reading: Reading, i: number): boolean {
  const before = reading.tokens[i - 1];
  return (
    before === undefined ||
    (before.kind === 'mark' && '.!?:"“—-–•\'()'.includes(before.lower)) ||
    reading.text.slice(before.end, reading.tokens[i]!.start).includes('\n')
  );
}

/** The token after a hyphen at `i`, or `i` itself. */
export function skipHyphen(reading: Reading, i: number): number {
  return isHyphen(reading, i) ? i + 1 : i;
}
