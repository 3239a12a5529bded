import type { PageReading } from './read-page.ts';

/**
 * Ranges of the page's DOM for a stretch of the reading's text (offsets, half-open): one for each text node that shows part of it, so that
 * a figure split over inline elements or lines is covered and nothing else. Empty where no element shows it, or the page has changed since.
 */
export function rangesOf(reading: PageReading, start: number, end: number): Range[] {
  const ranges: Range[] = [];
  let last: Range | null = null;
  for (const block of reading.blocks) {
    if (block.end <= start || block.start >= end) continue;
    for (const run of block.runs) {
      const from = Math.max(start - block.start, run.start);
      const to = Math.min(end - block.start, run.start + run.length);
      if (from >= to || !run.node.isConnected || run.node.data.length < run.from + run.length) continue;
      const nodeEnd = run.from + to - run.start;
      // White space that was collapsed parts a text node into several runs; the reader sees one stretch.
      if (last !== null && last.endContainer === run.node) last.setEnd(run.node, nodeEnd);
      else {
        last = block.element.ownerDocument.createRange();
        last.setStart(run.node, run.from + from - run.start);
        last.setEnd(run.node, nodeEnd);
        ranges.push(last);
      }
    }
  }
  return ranges;
}
