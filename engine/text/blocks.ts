/** A paragraph of the page's text. Offsets in that text; `index` counts from 0. */
export interface Block {
  readonly index: number;
  readonly start: number;
  readonly end: number;
}

/** Splits a text into paragraphs: every line that is not blank. */
export function splitBlocks(text: string): Block[] {
  const blocks: Block[] = [];
  let at = 0;
  while (at < text.length) {
    let end = text.indexOf('\n', at);
    if (end < 0) end = text.length;
    let from = at;
    let to = end;
    while (from < to && isSpace(text.charCodeAt(from))) from++;
    while (to > from && isSpace(text.charCodeAt(to - 1))) to--;
    if (to > from) blocks.push({ index: blocks.length, start: from, end: to });
    at = end + 1;
  }
  return blocks;
}

const isSpace = (code: number): boolean =>
  code === 32 || (code >= 9 && code <= 13) || code === 0xa0 || code === 0x202f || code === 0x2009 || code === 0xfeff || code === 0x3000;
