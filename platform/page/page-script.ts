import type { Identity, PageRequest, PageText, Selected, Shown } from '../protocol.ts';
import { parsePageRequest } from '../protocol.ts';
import { findRange } from './find-range.ts';
import { locateSelection } from './locate-selection.ts';
import { markRange, scrollToRange } from './mark-range.ts';
import { readPage } from './read-page.ts';
import { readSelection } from './read-selection.ts';

/** The little of the extension API that is used here: the polyfill would be most of the script. */
interface PageRuntime {
  readonly id: string;
  readonly onMessage: {
    addListener(listen: (message: unknown, sender: { id?: string; tab?: unknown }, answer: (value: unknown) => void) => void): void;
  };
}
interface Scope {
  readonly browser?: { readonly runtime: PageRuntime };
  readonly chrome: { readonly runtime: PageRuntime };
  secondSource?: true;
}

type Reading = ReturnType<typeof readPage>;

/** What was read last: "show on page" needs its blocks. */
let reading: Reading | null = null;

/** Listens to the background. The script may be brought in again and again: only the first one listens. */
export function startPageScript(): void {
  // The global of our own isolated world, which the page does not see.
  const scope = globalThis as unknown as Scope;
  if (scope.secondSource === true) return;
  scope.secondSource = true;
  const runtime = (scope.browser ?? scope.chrome).runtime;
  runtime.onMessage.addListener((message, sender, answer) => {
    const request = sender.id === runtime.id && sender.tab === undefined ? parsePageRequest(message) : null;
    if (request !== null) answer(answerTo(request));
  });
}

function answerTo(request: PageRequest): Identity | PageText | Selected | Shown {
  switch (request.type) {
    case 'identify':
      return { document: `${performance.timeOrigin} ${location.href.split('#')[0]}`, readable: isReadable() };
    case 'read': {
      reading = readPage(document, location.href);
      const selected = getSelection();
      const range = selected !== null && selected.rangeCount > 0 && !selected.isCollapsed ? selected.getRangeAt(0) : null;
      return {
        input: reading.input,
        paragraphs: reading.blocks.length,
        selection: range === null ? null : locateSelection(range, reading.input.text, reading.blocks),
      };
    }
    case 'selected':
      return readSelection(document);
    case 'show': {
      const range = rangeOf(request.span.start, request.span.end);
      if (range === null) return { found: false };
      markRange(range, request.mark);
      scrollToRange(range);
      return { found: true };
    }
  }
}

/** The range of a figure: in the page as it was read, or, where the page has built its text anew since, as it is now. */
function rangeOf(start: number, end: number): Range | null {
  const known = reading === null ? null : rangeIn(reading, start, end);
  if (known !== null) return known;
  const text = reading?.input.text;
  reading = readPage(document, location.href);
  // Offsets mean nothing in another text.
  if (text !== undefined && text.slice(start, end) !== reading.input.text.slice(start, end)) return null;
  return rangeIn(reading, start, end);
}

function rangeIn({ input, blocks }: Reading, start: number, end: number): Range | null {
  const block = blocks.find((candidate) => candidate.start <= start && end <= candidate.end);
  if (block === undefined || !block.element.isConnected) return null;
  return findRange(block.element, input.text.slice(block.start, block.end), start - block.start, end - block.start);
}

/** PDFs, images and films are shown in documents of their own that hold no text. */
function isReadable(): boolean {
  const type = document.contentType;
  if (type === 'application/pdf' || /^(?:image|audio|video)\/(?!svg)/.test(type)) return false;
  return document.body?.childElementCount !== 1 || document.body.querySelector(':scope > embed[type="application/pdf"]') === null;
}
