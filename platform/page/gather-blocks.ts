import { isBlock, isElement, isText, plainText, tagOf } from './dom.ts';
import type { Steps } from './slices.ts';
import { TextGatherer, type TextRun } from './text-runs.ts';

/** A paragraph, heading, list item or table row: its text and the runs of text nodes that it consists of. */
export interface GatheredBlock {
  readonly text: string;
  /** The block-level element around it. */
  readonly element: Element;
  readonly runs: readonly TextRun[];
  /** Share (0 to 1) of the text that is links. */
  readonly linked: number;
}

/** Nodes between two places where the walk may be interrupted. */
const NODES_A_STEP = 100;
/** Letters of one text node that are taken in one step. */
const LETTERS_A_STEP = 20_000;
/** Deeper than any page that a person wrote: what stands below is not read, so that the walk cannot run out of stack. */
const DEEPEST = 800;

/** Walks an element in reading order and gathers its blocks. `leave` tells which elements are passed over. */
export function* gatherBlocks(root: Element, leave: (element: Element) => boolean): Steps<GatheredBlock[]> {
  const blocks: GatheredBlock[] = [];
  let current = new TextGatherer();
  let linked = 0;
  let nodes = 0;
  let depth = 0;

  const flush = (element: Element): void => {
    const { text } = current;
    if (text !== '') blocks.push({ text, element, runs: current.runs, linked: linked / text.length });
    current = new TextGatherer();
    linked = 0;
  };

  function* addText(node: Text, inLink: boolean, spelling: string = node.data): Steps<void> {
    const before = current.text.length;
    for (let from = 0; from < spelling.length; from += LETTERS_A_STEP) {
      if (from > 0) yield;
      current.add(node, spelling, from, from + LETTERS_A_STEP);
    }
    if (inLink) linked += current.text.length - before;
  }

  const isDue = (): boolean => {
    nodes += 1;
    return nodes % NODES_A_STEP === 0;
  };

  function* inline(parent: Element, block: Element, inLink: boolean): Steps<void> {
    if (depth >= DEEPEST) return;
    depth += 1;
    let breaks = 0;
    for (let node = parent.firstChild; node !== null; node = node.nextSibling) {
      if (isDue()) yield;
      if (isText(node)) {
        if (breaks > 0 && node.data.trim() !== '') breaks = 0;
        yield* addText(node, inLink);
        continue;
      }
      if (!isElement(node) || leave(node)) continue;
      if (tagOf(node) === 'BR') {
        // Two line breaks part paragraphs; one is a space.
        if (++breaks > 1) flush(block);
        current.part();
        continue;
      }
      breaks = 0;
      if (tagOf(node) === 'SUP') yield* superscript(node, inLink);
      else if (tagOf(node) === 'TABLE' && isDataTable(node)) {
        flush(block);
        yield* tableRows(node);
      } else if (isBlock(node)) {
        flush(block);
        yield* inline(node, node, inLink);
        flush(node);
      } else yield* inline(node, block, inLink || tagOf(node) === 'A');
    }
    depth -= 1;
  }

  /** "km²" keeps its meaning; the mark of a footnote would be taken for a digit. */
  function* superscript(element: Element, inLink: boolean): Steps<void> {
    const text = plainText(element);
    const only = element.childNodes.length === 1 ? element.firstChild! : null;
    if (/^[23]$/.test(text) && only !== null && isText(only) && /(?:m|ft|mi|in|yd)$/i.test(current.text.slice(-2)))
      yield* addText(only, inLink, only.data.replace('2', '²').replace('3', '³'));
    else if (/^\p{L}+$/u.test(text) && element.querySelector('a') === null) yield* inline(element, element, inLink);
  }

  /** One block a row; the column's heading follows each value, so that "6,200" is not a bare number. */
  function* tableRows(table: Element): Steps<void> {
    const cellsOf = (row: Element): Element[] => [...row.children].filter((cell) => /^T[DH]$/.test(tagOf(cell)) && !leave(cell));
    const rows = [...table.querySelectorAll('tr')];
    const caption = table.querySelector('caption');
    if (caption !== null && !leave(caption)) {
      yield* inline(caption, caption, false);
      flush(caption);
    }
    let endings: readonly string[] | null = null;
    for (const row of rows) {
      yield;
      if (leave(row)) continue;
      const cells = cellsOf(row);
      if (endings === null) {
        const headed = cells.every((cell) => tagOf(cell) === 'TH' || cell.closest('thead') !== null);
        endings = headed ? cells.map((cell) => endingOf(plainText(cell))) : [];
        if (headed) continue;
      }
      for (const [i, cell] of cells.entries()) {
        if (i > 0) current.part(i === 1 ? ': ' : '; ');
        const from = current.text.length;
        yield* cellText(cell, cell);
        if (current.text.length > from && i > 0) current.addOwn(endings[i] ?? '');
      }
      flush(row);
    }
  }

  function* cellText(cell: Element, parent: Element): Steps<void> {
    if (depth >= DEEPEST) return;
    depth += 1;
    for (let node = parent.firstChild; node !== null; node = node.nextSibling) {
      if (isDue()) yield;
      if (isText(node)) yield* addText(node, false);
      else if (isElement(node) && !leave(node)) {
        if (tagOf(node) === 'SUP') yield* superscript(node, false);
        else {
          if (isBlock(node) || tagOf(node) === 'BR') current.part();
          yield* cellText(cell, node);
        }
      }
    }
    depth -= 1;
  }

  yield* inline(root, root, false);
  flush(root);
  return blocks;
}

/** What follows the values of a column, so that they read as a text does: "Dead" → "41 dead", "Area (km²)" → "620 km² area", "2023" → "41 in 2023". */
function endingOf(heading: string): string {
  if (heading === '') return '';
  if (/^(?:19|20)\d{2}$/.test(heading)) return ` in ${heading}`;
  const [, name, unit] = /^(.*?)\s*[([]([^()[\]]{1,12})[)\]]$/.exec(heading) ?? [];
  if (name !== undefined && unit !== undefined) return `${endingOf(unit)}${endingOf(name)}`;
  if (heading === '%') return '%';
  return ` ${/^\p{Lu}\p{Ll}/u.test(heading) ? heading.charAt(0).toLowerCase() + heading.slice(1) : heading}`;
}

/** A table of figures, not one that only lays out the page. */
function isDataTable(table: Element): boolean {
  if (table.querySelector('table, h1, h2') !== null || table.getAttribute('role') === 'presentation') return false;
  const rows = [...table.querySelectorAll('tr')];
  return (
    rows.length > 1 &&
    rows.every((row) => row.children.length < 20) &&
    rows.some((row) => row.children.length > 1) &&
    plainText(table).length / rows.length < 400
  );
}
