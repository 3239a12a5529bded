/** A word, number or mark. Offsets in the page's text. */
export interface Token {
  readonly text: string;
  readonly lower: string;
  readonly start: number;
  readonly end: number;
  readonly kind: 'word' | 'number' | 'mark';
  readonly capital: boolean;
}

const TOKEN = /\p{L}[\p{L}\p{M}]*(?:['’]\p{L}+|\.\p{L}(?=\.)|-(?=\p{L})\p{L}[\p{L}\p{M}]*)*|\p{N}+(?:[.,]\p{N}+)*|[^\s]/gu;

/** Cuts a stretch of text into tokens. Hyphened words stay whole; "'s" is a token of its own. */
export function tokenize(text: string, start: number, end: number): Token[] {
  const tokens: Token[] = [];
  const part = text.slice(start, end);
  for (const match of part.matchAll(TOKEN)) {
    const word = match[0];
    const at = start + match.index;
    const possessive = /['’]s$/i.test(word) ? word.length - 2 : 0;
    if (possessive > 0) {
      push(tokens, word.slice(0, possessive), at);
      push(tokens, word.slice(possessive), at + possessive);
    } else push(tokens, word, at);
  }
  return tokens;
}

function push(tokens: Token[], word: string, start: number): void {
  const kind = /^\p{L}/u.test(word) ? 'word' : /^\p{N}/u.test(word) ? 'number' : 'mark';
  tokens.push({
    text: word,
    lower: word.toLowerCase().replaceAll('’', "'"),
    start,
    end: start + word.length,
    kind,
    capital: /^\p{Lu}/u.test(word),
  });
}
