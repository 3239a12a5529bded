import { LONGEST_LOOK_UP } from '../longest-look-up.ts';
import type { Selected } from '../protocol.ts';

/**
 * The words selected on a page, wherever that is: in its text, a field that can be written in, or a frame of the same site.
 * What has the focus counts first, as it does for the browser's own Copy. A password is never read.
 */
export function readSelection(document: Document): Selected {
  const { field, frame, foreign } = focusOf(document);
  const words = (field === null ? null : inField(field)) ?? inText(frame) ?? firstIn(document);
  return { words: words === null ? null : asParagraphs(words).slice(0, LONGEST_LOOK_UP), foreignFrame: words === null && foreign };
}

interface Focus {
  /** The field that has the focus. */
  readonly field: HTMLInputElement | HTMLTextAreaElement | null;
  /** The innermost document that has it. */
  readonly frame: Document;
  /** The focus is in a frame that its site keeps from us. */
  readonly foreign: boolean;
}

function focusOf(document: Document): Focus {
  let element = document.activeElement;
  let frame = document;
  for (;;) {
    const inside = element?.shadowRoot?.activeElement;
    if (inside !== undefined && inside !== null) {
      element = inside;
      continue;
    }
    if (element === null || !isFrame(element))
      return { field: element !== null && isField(element) ? element : null, frame, foreign: false };
    const inner = documentOf(element);
    if (inner === null) return { field: null, frame, foreign: true };
    frame = inner;
    element = inner.activeElement;
  }
}

// By name: an element of a frame is no instance of this window's classes.
const isFrame = (element: Element): element is HTMLIFrameElement => /^I?FRAME$/i.test(element.nodeName);
const isField = (element: Element): element is HTMLInputElement | HTMLTextAreaElement => /^(?:INPUT|TEXTAREA)$/i.test(element.nodeName);

function documentOf(frame: HTMLIFrameElement): Document | null {
  try {
    return frame.contentDocument;
  } catch {
    return null;
  }
}

function inField(field: HTMLInputElement | HTMLTextAreaElement): string | null {
  // Fields of some kinds (numbers, dates) tell of no selection.
  if (field.type === 'password' || field.selectionStart === null || field.selectionEnd === null) return null;
  return worded(field.value.slice(field.selectionStart, field.selectionEnd));
}

function inText(document: Document): string | null {
  const active = document.activeElement;
  // Chromium gives what is selected in a field as the document's selection too.
  if (active !== null && isField(active) && active.type === 'password') return null;
  return worded(document.getSelection()?.toString() ?? '');
}

/** The first selection among the document and its frames, for a page in which something without words has the focus. */
function firstIn(document: Document): string | null {
  const own = inText(document);
  if (own !== null) return own;
  for (const frame of document.querySelectorAll<HTMLIFrameElement>('iframe, frame')) {
    const inner = documentOf(frame);
    const found = inner === null ? null : firstIn(inner);
    if (found !== null) return found;
  }
  return null;
}

const worded = (text: string): string | null => (text.trim() === '' ? null : text);

/** Lines of a selection are paragraphs, rows of a table or list items: none of them goes on in the next one. */
const asParagraphs = (text: string): string =>
  text
    .split(/\s*\n\s*/)
    .map((line) => line.replaceAll('\t', ' ').trim())
    .filter((line) => line !== '')
    .join('\n\n');
