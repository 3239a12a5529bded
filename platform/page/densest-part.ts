import { tagOf } from './dom.ts';
import type { GatheredBlock } from './gather-blocks.ts';
import type { Steps } from './slices.ts';

/** Shorter blocks are captions, bylines, buttons: they say nothing about where the article is. */
const SHORTEST = 25;
/** A block is prose from this length on, where less than half of it is links. */
const PROSE = 60;
/** How many levels up a paragraph speaks for the elements around it. */
const LEVELS = 6;
/** Parts of the page whose score reaches this share of the best one's belong to the article: its other sections. */
const KINDRED = 0.2;
/** Elements around a single paragraph that are taken for its wrapping. */
const MOST_WRAPPERS = 3;

/** Elements that hold parts of a text rather than a text: they pass on what speaks for them. */
const PASSED = new Set(
  'P LI UL OL DL DT DD BLOCKQUOTE PRE FIGURE FIGCAPTION TABLE TBODY THEAD TFOOT TR TD TH H1 H2 H3 H4 H5 H6'.split(' '),
);

/**
 * The blocks of the part of a page where the prose is densest: its article, where the page does not mark it.
 *
 * Each paragraph speaks for the elements around it, the closer the louder, by its length and commas and the less the more of it
 * is links; the element with the highest sum is where the article is, widened as long as that brings in more prose than other text.
 * The score is that of Readability (arc90, later Mozilla), on blocks that were gathered already; it makes no copy of the page.
 */
export function* densestPart(blocks: readonly GatheredBlock[]): Steps<readonly GatheredBlock[]> {
  const holders = yield* findHolders(blocks);
  const scores = new Map<Element, number>();
  for (const [i, block] of blocks.entries()) {
    if (i % 200 === 0) yield;
    if (block.text.length < SHORTEST) continue;
    const commas = block.text.slice(0, 2000).split(/[,،、，]/).length;
    const score = (commas + Math.min(Math.floor(block.text.length / 100), 3)) * (1 - block.linked);
    let element: Element | null = holders[i]!;
    for (let level = 0; level < LEVELS && element !== null; level++) {
      scores.set(element, (scores.get(element) ?? 0) + score / (level < 2 ? level + 1 : level * 3));
      element = element.parentElement;
    }
  }
  let best: Element | null = null;
  for (const [element, score] of scores) if (best === null || score > scores.get(best)!) best = element;
  if (best === null) return blocks;
  const threshold = scores.get(best)! * KINDRED;
  const kindred = holders.map((holder) => (scores.get(holder) ?? 0) >= threshold);
  return yield* widen(best, blocks, kindred);
}

const isProse = ({ text, linked }: GatheredBlock): boolean => text.length >= PROSE && linked < 0.5;

/** For each block the nearest element around it that holds a text; one that only wraps a single paragraph holds none. */
function* findHolders(blocks: readonly GatheredBlock[]): Steps<readonly Element[]> {
  const counts = new Map<Element, number>();
  const nearest: Element[] = [];
  for (const [i, { element }] of blocks.entries()) {
    if (i % 200 === 0) yield;
    let at = element;
    while (PASSED.has(tagOf(at)) && at.parentElement !== null) at = at.parentElement;
    nearest.push(at);
    counts.set(at, (counts.get(at) ?? 0) + 1);
  }
  return nearest.map((holder) => {
    let at = holder;
    for (let level = 0; level < MOST_WRAPPERS && (counts.get(at) ?? 0) < 2 && at.parentElement !== null; level++) at = at.parentElement;
    return at;
  });
}

/** The blocks within `part`, or within the elements around it, as far as each brings in more prose than other text. */
function* widen(part: Element, blocks: readonly GatheredBlock[], kindred: readonly boolean[]): Steps<readonly GatheredBlock[]> {
  const around = new Map<Element, number>();
  for (let at: Element | null = part; at !== null; at = at.parentElement) around.set(at, around.size);
  const levels: number[] = [];
  const gains = new Array<number>(around.size).fill(0);
  for (const [i, block] of blocks.entries()) {
    if (i % 200 === 0) yield;
    let at: Element | null = block.element;
    while (at !== null && !around.has(at)) at = at.parentElement;
    const level = at === null ? around.size : around.get(at)!;
    levels.push(level);
    if (level < gains.length) gains[level]! += kindred[i] === true && isProse(block) ? block.text.length : -block.text.length;
  }
  let chosen = 0;
  for (let level = 1, gain = 0; level < gains.length; level++) {
    gain += gains[level]!;
    if (gain <= 0) continue;
    chosen = level;
    gain = 0;
  }
  const isWithin = (i: number): boolean => levels[i]! <= chosen;
  const first = blocks.findIndex((_, i) => isWithin(i));
  // A standfirst between the headline and the text belongs to the article though it is held by another element.
  const headline = blocks.findLastIndex(({ element }, i) => i < first && tagOf(element) === 'H1');
  return blocks.filter((block, i) => isWithin(i) || (headline !== -1 && i > headline && i < first && isProse(block)));
}
