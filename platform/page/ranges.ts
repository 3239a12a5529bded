import type { PageReading } from './read-page.ts';

/**
 * Ranges of the page's DOM for a stretch of the reading's text (offsets, half-open): one for each text node that shows part of it, so that
 * a figure split over inline elements or lines is covered and nothing else. Empty where no element shows it, or the page has changed since.
 */
export function rangesOf(reading: PageReading, start: number, end: number): Range[] {
  const ranges: Range[] = [];
  let last: Range | null = null;
  for (let b = firstOf(reading.blocks, (block) => block.end > start); b < reading.blocks.length; b++) {
    const block = reading.blocks[b]!;
    if (block.start >= end) break;
    for (let r = firstOf(block.runs, (run) => block.start + run.start + run.length > start); r < block.runs.length; r++) {
      const run = block.runs[r]!;
      if (block.start + run.start >= end) break;
      const from = Math.max(start - block.start, run.start);
      const to = Math.min(end - block.start, run.start + run.length);
      if (from >= to || !run.node.isConnected || run.node.data.length < run.from + run.length) continue;
      const nodeEnd = run.from + to - run.start;
      // White space that was collapsed parts a text node into several runs; the reader sees one stretch.
      if (last !== null && last.endContainer === run.node) last.setEnd(run.node, nodeEnd);
      else {
        const nodeStart = run.from + from - run.start;
        // Blanks between two text nodes of a figure belong to it: its line has no gap.
        const inside = last !== null && from > start - block.start;
        if (inside) coverBlanksAfter(last!);
        last = block.element.ownerDocument.createRange();
        last.setStart(run.node, inside && run.node.data.slice(0, nodeStart).trim() === '' ? 0 : nodeStart);
        last.setEnd(run.node, nodeEnd);
        ranges.push(last);
      }
    }
  }
  return ranges;
}

function coverBlanksAfter(range: Range): void {
  const { data } = range.endContainer as Text;
  if (data.slice(range.endOffset).trim() === '') range.setEnd(range.endContainer, data.length);
}

/** Index of the first item that passes, of items of which all after it pass too; their number where none does. */
function firstOf<T>(items: readonly T[], passes: (item: T) => boolean): number {
  let low = 0;
  let high = items.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (passes(items[middle]!)) high = middle;
    else low = middle + 1;
  }
  return low;
}
