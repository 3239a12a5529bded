import type { Identity, Marked, Moved, PageEvent, PageText, Shown } from '../protocol.ts';
import { addressOf, KnownText } from './known-text.ts';
import { locateSelection } from './locate-selection.ts';
import { announce, relationName } from './marks/announce.ts';
import { listenToMarks } from './marks/listen.ts';
import { quoteFrom } from './marks/locate-quote.ts';
import { MarkedPage } from './marks/marked-page.ts';
import { type PageRequest, parsePageRequest } from './page-request.ts';
import { pageApi } from './page-runtime.ts';

/** Listens to the background. The script may be brought in again and again: only the first one listens. */
export function startPageScript(): void {
  // The global of our own isolated world, which the page does not see.
  const scope = globalThis as unknown as { secondSource?: true };
  if (scope.secondSource === true) return;
  scope.secondSource = true;
  const { runtime } = pageApi();
  const tell = (event: PageEvent): void => {
    // Without an answer the background was stopped or the extension replaced; the next click asks it anew.
    runtime.sendMessage(event).catch(() => {});
  };
  const text = new KnownText();
  const marked = new MarkedPage(text, {
    cardWanted: (card) => tell({ type: 'card', card }),
    pageChanged: (again) => tell({ type: 'changed', again }),
  });
  listenToMarks(marked);
  const page = new Page(text, marked);
  runtime.onMessage.addListener((message, sender, answer) => {
    const request = sender.id === runtime.id && sender.tab === undefined ? parsePageRequest(message) : null;
    if (request === null) return undefined;
    page.answer(request).then(answer, () => answer(null));
    return true;
  });
}

class Page {
  /** The looks of marks were brought here. */
  #styled = false;
  readonly #text: KnownText;
  readonly #marked: MarkedPage;

  constructor(text: KnownText, marked: MarkedPage) {
    this.#text = text;
    this.#marked = marked;
  }

  async answer(request: PageRequest): Promise<Identity | PageText | Shown | Marked | Moved> {
    switch (request.type) {
      case 'identify':
        return { document: `${performance.timeOrigin} ${addressOf()}`, readable: isReadable(), styled: this.#styled };
      case 'read':
        return this.#read();
      case 'show': {
        this.#styled = true;
        const { span, mark, quote } = request;
        const told = this.#text.told?.text ?? (await this.#text.read()).input.text;
        // The offsets may be of an older reading: then the words are looked for, wherever they stand now.
        const isTold = quote === null || told.slice(span.start, span.end) === quote;
        const quoted = isTold ? quoteFrom(told, span.start, span.end) : { words: quote, start: span.start, before: '', after: '' };
        return { found: await this.#marked.show({ card: '', kind: mark, quote: quoted }) };
      }
      case 'mark':
        if (request.figures.length > 0) this.#styled = true;
        await this.#marked.mark(request.reading, request.figures, request.choice);
        return this.#state(false);
      case 'choose': {
        const { kinds, shown } = this.#marked.choice;
        // Where nothing is marked yet there is nothing to hide.
        const toggled = !(shown && this.#marked.hasFigures);
        const chosen = { kinds: request.kinds ?? kinds, shown: request.shown === 'toggle' ? toggled : (request.shown ?? shown) };
        await this.#marked.choose(chosen);
        return this.#state(request.shown === 'toggle' && this.#marked.hasFigures && this.#announceChoice());
      }
      case 'move': {
        const position = this.#marked.move(request.step);
        if (position === null) return { card: null, announced: announce('marks_none') };
        const { figure, number, count } = position;
        const announced = announce('mark_reached', relationName(figure.kind), figure.quote.words, String(number), String(count));
        return { card: figure.card, announced };
      }
    }
  }

  async #read(): Promise<PageText> {
    const reading = await this.#text.read();
    const selected = getSelection();
    const range = selected !== null && selected.rangeCount > 0 && !selected.isCollapsed ? selected.getRangeAt(0) : null;
    return {
      reading: this.#text.tell(reading),
      input: reading.input,
      paragraphs: reading.blocks.length,
      selection: range === null ? null : locateSelection(range, reading.input.text, reading.blocks),
    };
  }

  #announceChoice(): boolean {
    const { choice, count } = this.#marked;
    if (!choice.shown) return announce('marks_hidden');
    return count === 0 ? announce('marks_none') : announce('marks_shown', String(count));
  }

  #state(announced: boolean): Marked {
    return { shown: this.#marked.choice.shown, count: this.#marked.count, announced };
  }
}

/** PDFs, images and films are shown in documents of their own that hold no text. */
function isReadable(): boolean {
  const type = document.contentType;
  if (type === 'application/pdf' || /^(?:image|audio|video)\/(?!svg)/.test(type)) return false;
  return document.body?.childElementCount !== 1 || document.body.querySelector(':scope > embed[type="application/pdf"]') === null;
}
