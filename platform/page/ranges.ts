import type { PageReading } from './read-page.ts';

/**
 * Ranges of the page's DOM for a stretch of the reading's text (offsets, half-open), so that a figure split over inline elements or lines
 * is covered and nothing else: one, or several where text that was not read stands between its parts, or text was read that stands nowhere.
 * Empty where no element shows it, or the page has changed since.
 */
export function rangesOf(reading: PageReading, start: number, end: number): Range[] {
  const ranges: Range[] = [];
  for (let b = firstOf(reading.blocks, (block) => block.end > start); b < reading.blocks.length; b++) {
    const block = reading.blocks[b]!;
    if (block.start >= end) break;
    let last: Range | null = null;
    let readTo = 0;
    for (let r = firstOf(block.runs, (run) => block.start + run.start + run.length > start); r < block.runs.length; r++) {
      const run = block.runs[r]!;
      if (block.start + run.start >= end) break;
      const from = Math.max(start - block.start, run.start);
      const to = Math.min(end - block.start, run.start + run.length);
      if (from >= to || !run.node.isConnected || run.node.data.length < run.from + run.length) continue;
      const nodeStart = run.from + from - run.start;
      // At most a blank apart in the text: white space that was collapsed, or the edge of an inline element.
      if (last !== null && from - readTo <= 1 && isBlankBetween(last, run.node, nodeStart))
        last.setEnd(run.node, run.from + to - run.start);
      else {
        last = block.element.ownerDocument.createRange();
        last.setStart(run.node, nodeStart);
        last.setEnd(run.node, run.from + to - run.start);
        ranges.push(last);
      }
      readTo = to;
    }
  }
  return ranges;
}

/** Nothing but white space stands between the end of a range and a place after it, seen or not. */
function isBlankBetween(range: Range, node: Text, offset: number): boolean {
  if (range.endContainer === node) return true;
  const between = range.cloneRange();
  between.setStart(range.endContainer, range.endOffset);
  between.setEnd(node, offset);
  return between.toString().trim() === '';
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
