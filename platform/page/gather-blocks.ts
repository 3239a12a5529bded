import { isBlock, isElement, isText, plainText, tagOf } from './dom.ts';
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

/** Walks an element in reading order and gathers its blocks. `keep` tells which text nodes count, `leave` which elements are passed over. */
export function gatherBlocks(root: Element, keep: (node: Text) => boolean, leave: (element: Element) => boolean): GatheredBlock[] {
  const blocks: GatheredBlock[] = [];
  let current = new TextGatherer();
  let linked = 0;

  const flush = (element: Element): void => {
    const { text } = current;
    if (text !== '') blocks.push({ text, element, runs: current.runs, linked: linked / text.length });
    current = new TextGatherer();
    linked = 0;
  };

  const addText = (node: Text, inLink: boolean, spelling?: string): void => {
    if (!keep(node)) return;
    const before = current.text.length;
    current.add(node, spelling);
    if (inLink) linked += current.text.length - before;
  };

  const inline = (parent: Element, block: Element, inLink: boolean): void => {
    let breaks = 0;
    for (const node of parent.childNodes) {
      if (isText(node)) {
        if (node.data.trim() !== '') breaks = 0;
        addText(node, inLink);
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
      if (tagOf(node) === 'SUP') superscript(node, inLink);
      else if (tagOf(node) === 'TABLE' && isDataTable(node)) {
        flush(block);
        tableRows(node);
      } else if (isBlock(node)) {
        flush(block);
        inline(node, node, inLink);
        flush(node);
      } else inline(node, block, inLink || tagOf(node) === 'A');
    }
  };

  /** "km²" keeps its meaning; the mark of a footnote would be taken for a digit. */
  const superscript = (element: Element, inLink: boolean): void => {
    const text = plainText(element);
    const only = element.childNodes.length === 1 ? element.firstChild! : null;
    if (/^[23]$/.test(text) && only !== null && isText(only) && /(?:m|ft|mi|in|yd)$/i.test(current.text))
      addText(only, inLink, only.data.replace('2', '²').replace('3', '³'));
    else if (/^\p{L}+$/u.test(text) && element.querySelector('a') === null) inline(element, element, inLink);
  };

  /** One block a row; the column's heading follows each value, so that "6,200" is not a bare number. */
  const tableRows = (table: Element): void => {
    const rows = [...table.querySelectorAll('tr')]
      .filter((row) => !leave(row))
      .map((row) => [...row.children].filter((cell) => /^T[DH]$/.test(tagOf(cell)) && !leave(cell)));
    const caption = table.querySelector('caption');
    if (caption !== null && !leave(caption)) {
      inline(caption, caption, false);
      flush(caption);
    }
    const headed = rows[0]?.every((cell) => tagOf(cell) === 'TH' || cell.closest('thead') !== null) === true;
    const endings = headed ? rows[0]!.map((cell) => endingOf(plainText(cell))) : [];
    for (const cells of headed ? rows.slice(1) : rows) {
      for (const [i, cell] of cells.entries()) {
        if (i > 0) current.part(i === 1 ? ': ' : '; ');
        const from = current.text.length;
        cellText(cell, cell);
        if (current.text.length > from && i > 0) current.addOwn(endings[i] ?? '');
      }
      const row = cells[0]?.parentElement;
      if (row != null) flush(row);
    }
  };

  const cellText = (cell: Element, parent: Element): void => {
    for (const node of parent.childNodes) {
      if (isText(node)) addText(node, false);
      else if (isElement(node) && !leave(node)) {
        if (tagOf(node) === 'SUP') superscript(node, false);
        else {
          if (isBlock(node) || tagOf(node) === 'BR') current.part();
          cellText(cell, node);
        }
      }
    }
  };

  inline(root, root, false);
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
