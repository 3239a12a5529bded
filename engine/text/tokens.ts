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
  TOKEN.lastIndex = 0;
  for (let match = TOKEN.exec(part); match !== null; match = TOKEN.exec(part)) {
    const word = match[0];
    const at = start + match.index;
    const apostrophe = word.length > 1 ? word.charCodeAt(word.length - 2) : 0;
    if ((apostrophe === APOSTROPHE || apostrophe === TYPOGRAPHIC_APOSTROPHE) && /s$/i.test(word)) {
      push(tokens, word.slice(0, -2), at);
      push(tokens, word.slice(-2), at + word.length - 2);
    } else push(tokens, word, at);
  }
  return tokens;
}

const APOSTROPHE = 0x27;
const TYPOGRAPHIC_APOSTROPHE = 0x2019;

function push(tokens: Token[], word: string, start: number): void {
  const first = word.charCodeAt(0);
  const isPlain = first < 128;
  const small = first >= 97 && first <= 122;
  const capital = isPlain ? first >= 65 && first <= 90 : /^\p{Lu}/u.test(word);
  const isWord = isPlain ? small || capital : /^\p{L}/u.test(word);
  const isNumber = isPlain ? first >= 48 && first <= 57 : /^\p{N}/u.test(word);
  const lower = word.toLowerCase();
  tokens.push({
    text: word,
    lower: lower.includes('’') ? lower.replaceAll('’', "'") : lower,
    start,
    end: start + word.length,
    kind: isWord ? 'word' : isNumber ? 'number' : 'mark',
    capital,
  });
}
