/** A stretch of a text node that stands in the text letter by letter: `node.data` from `from`, in the text from `start`. */
export interface TextRun {
  readonly node: Text;
  readonly from: number;
  readonly start: number;
  readonly length: number;
}

/** What separates words in HTML. A no-break space is a letter here: numbers are written with it. */
const WORD = /[^ \t\n\r\f\u00ad\u200b\u2060\ufeff]+/g;
/** Marks without width, dropped without leaving a space. */
const WIDTHLESS = /^[\u00ad\u200b\u2060\ufeff]+$/;

/** Gathers text nodes to one text with white space collapsed, and keeps where each letter came from. */
export class TextGatherer {
  text = '';
  #runs: { node: Text; from: number; start: number; length: number }[] = [];
  /** What comes before the next word, if there is one. */
  #gap = '';

  get runs(): readonly TextRun[] {
    return this.#runs;
  }

  /**
   * Adds a text node, or the stretch of it between two offsets; stretches of one node follow one another without a gap.
   * `spelling` replaces its letters one for one.
   */
  add(node: Text, spelling: string = node.data, from = 0, to: number = spelling.length): void {
    let at = 0;
    const stretch = from === 0 && to >= spelling.length ? spelling : spelling.slice(from, to);
    for (const match of stretch.matchAll(WORD)) {
      this.#between(stretch.slice(at, match.index));
      this.#word(node, from + match.index, match[0]);
      at = match.index + match[0].length;
    }
    this.#between(stretch.slice(at));
  }

  /** Adds text that stands nowhere on the page. */
  addOwn(text: string): void {
    this.text += text;
    this.#gap = '';
  }

  /** Parts what was added from what may follow: by a blank for `<br>` and the edge of a cell, or by `separator`. */
  part(separator = ' '): void {
    if (this.#gap === '' || separator !== ' ') this.#gap = separator;
  }

  #between(gap: string): void {
    if (gap !== '' && !WIDTHLESS.test(gap)) this.part();
  }

  #word(node: Text, from: number, word: string): void {
    const last = this.#runs.at(-1);
    if (this.text !== '') this.text += this.#gap;
    this.#gap = '';
    const start = this.text.length;
    this.text += word;
    // One blank between two words of a node is itself a letter of the run.
    if (last !== undefined && last.node === node && from - last.from === start - last.start) last.length = start + word.length - last.start;
    else this.#runs.push({ node, from, start, length: word.length });
  }
}
