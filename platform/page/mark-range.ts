import type { MarkKind } from '../protocol.ts';

/** Names of highlights are the page's too; ours begin with this. `entrypoints/marks.css` gives them their looks. */
const PREFIX = 'second-source-';

/** Luminance (0 to 1) of text that stands on a dark ground. */
const LIGHT_TEXT = 0.4;

let shown: readonly string[] = [];

/** Marks one range and takes the mark before it away. The document's nodes stay as they are. */
export function markRange(range: Range, mark: MarkKind): void {
  for (const name of shown) CSS.highlights.delete(name);
  const suffix = isLightText(range) ? '-on-dark' : '';
  const relation = new Highlight(range);
  const current = new Highlight(range);
  current.priority = 1;
  shown = [`${PREFIX}${mark}${suffix}`, `${PREFIX}current${suffix}`];
  CSS.highlights.set(shown[0]!, relation);
  CSS.highlights.set(shown[1]!, current);
}

/** Brings a range into the middle of the window, at once where the reader wants no motion. */
export function scrollToRange(range: Range): void {
  const parent = range.startContainer.parentElement;
  if (parent === null) return;
  const behavior = matchMedia('(prefers-reduced-motion: reduce)').matches ? 'instant' : 'smooth';
  const { height } = parent.getBoundingClientRect();
  if (height < innerHeight) {
    parent.scrollIntoView({ block: 'center', behavior });
    return;
  }
  // In an element taller than the window its middle may be far from the figure.
  const place = range.getBoundingClientRect();
  scrollBy({ top: place.top + place.height / 2 - innerHeight / 2, behavior });
}

function isLightText(range: Range): boolean {
  const parent = range.startContainer.parentElement;
  const channels = parent === null ? null : /^rgba?\((\d+)[, ]+(\d+)[, ]+(\d+)/.exec(getComputedStyle(parent).color);
  if (channels === null) return matchMedia('(prefers-color-scheme: dark)').matches;
  const [red, green, blue] = channels.slice(1, 4).map((channel) => linear(Number(channel) / 255));
  return 0.2126 * red! + 0.7152 * green! + 0.0722 * blue! > LIGHT_TEXT;
}

/** sRGB channel to light, as WCAG 2 has it. */
const linear = (channel: number): number => (channel <= 0.04045 ? channel / 12.92 : ((channel + 0.055) / 1.055) ** 2.4);
