import type { PlacedFigure } from './place-figures.ts';
import { isLight } from './text-tone.ts';

/** Names of highlights are the page's too; ours begin with this. `entrypoints/marks.css` gives them their looks. */
const PREFIX = 'second-source-';
const ON_DARK = '-on-dark';

/** Highlights that stand now. */
let drawn = new Set<string>();

/**
 * Draws marks: `figures` by their kinds, `current` (one of them, or another) in the looks of the one that has the keyboard or the pointer.
 * What was drawn before and is not among them goes. Highlights are the browser's own list of ranges: no node of the document changes.
 */
export function drawMarks(figures: readonly PlacedFigure[], current: PlacedFigure | null): void {
  const groups = new Map<string, Range[]>();
  const add = (name: string, ranges: readonly Range[]): void => {
    const group = groups.get(name);
    if (group === undefined) groups.set(name, [...ranges]);
    else for (const range of ranges) group.push(range);
  };
  for (const { kind, ranges } of figures) add(kind + toneOf(ranges), ranges);
  if (current !== null) {
    const tone = toneOf(current.ranges);
    if (!figures.includes(current)) add(current.kind + tone, current.ranges);
    add(`current${tone}`, current.ranges);
  }
  for (const name of drawn) if (!groups.has(name)) CSS.highlights.delete(PREFIX + name);
  for (const [name, ranges] of groups) {
    const highlight = new Highlight();
    for (const range of ranges) highlight.add(range);
    if (name.startsWith('current')) highlight.priority = 1;
    CSS.highlights.set(PREFIX + name, highlight);
  }
  drawn = new Set(groups.keys());
}

/** The set of colours for the ground that the text stands on, told by the text's own colour. */
function toneOf([range]: readonly Range[]): string {
  const parent = range?.startContainer.parentElement ?? null;
  const light = parent === null ? null : isLight(getComputedStyle(parent).color);
  return (light ?? matchMedia('(prefers-color-scheme: dark)').matches) ? ON_DARK : '';
}
