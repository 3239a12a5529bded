interface Node<T> {
  readonly next: Map<number, Node<T>>;
  payload: T | null;
}

const SPACE = 32;
const HYPHEN = 45;
const POINT = 46;
const DIGIT = /[\d]/;
const LETTER = /\p{L}/u;

/**
 * Phrases to be found at a place in a text, longest first. A space in a phrase stands for any white space or a hyphen;
 * abbreviating points may stand in the text where the phrase has none ("sq. km").
 */
export class PhraseTrie<T> {
  readonly #root: Node<T> = { next: new Map(), payload: null };

  /** Keeps what is there already: the first to have a phrase has it alone. */
  add(phrase: string, payload: T): void {
    let node = this.#root;
    for (let i = 0; i < phrase.length; i++) {
      const code = phrase.charCodeAt(i);
      let next = node.next.get(code);
      if (next === undefined) {
        next = { next: new Map(), payload: null };
        node.next.set(code, next);
      }
      node = next;
    }
    node.payload ??= payload;
  }

  /** The longest phrase that begins at `at` and ends where a word ends; `beforeDigits` lets a number follow ("USD115"). */
  match(text: string, at: number, beforeDigits = false): { readonly end: number; readonly payload: T } | null {
    let node = this.#root;
    let found: { end: number; payload: T } | null = null;
    let i = at;
    while (i < text.length) {
      const code = text.charCodeAt(i);
      let next = node.next.get(code);
      i++;
      if (next === undefined && (code === SPACE || code === HYPHEN || code === 10)) {
        next = node.next.get(SPACE);
        if (next !== undefined) for (let more = 0; more < 3 && text.charCodeAt(i) === SPACE; more++) i++;
      } else if (next === undefined && code === POINT) {
        // "sq. km": the point counts for nothing, so long as the phrase goes on.
        if (node.next.size === 0 || i === at + 1) break;
        continue;
      }
      if (next === undefined) break;
      node = next;
      if (node.payload !== null && endsWord(text, i, beforeDigits)) found = { end: i, payload: node.payload };
    }
    return found;
  }
}

/** No letter goes on after a letter, no digit after a digit. */
function endsWord(text: string, end: number, beforeDigits: boolean): boolean {
  const last = text[end - 1]!;
  const next = text[end];
  if (next === undefined) return true;
  if (LETTER.test(last)) return !LETTER.test(next) && (beforeDigits || !DIGIT.test(next)) && next !== '²' && next !== '³';
  return !DIGIT.test(last) || !(DIGIT.test(next) || LETTER.test(next));
}
