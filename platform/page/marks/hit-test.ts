import type { PlacedFigure } from './place-figures.ts';

/** The figure at a point of the window; `null` where none is, or where something covers it. */
export function figureAt(placed: readonly PlacedFigure[], x: number, y: number): PlacedFigure | null {
  const caret = caretAt(x, y);
  if (caret === null) return null;
  // Beside a line's end the caret still falls into its last word, so the drawn boxes decide.
  return (
    placed.find(({ ranges }) =>
      ranges.some(
        (range) => range.isPointInRange(caret.node, caret.offset) && [...range.getClientRects()].some((box) => isInside(box, x, y)),
      ),
    ) ?? null
  );
}

/** Finger's and pointer's margin around a figure, in CSS pixels: the underline belongs to it. */
const MARGIN = 4;

const isInside = (box: DOMRect, x: number, y: number): boolean =>
  x >= box.left - 1 && x <= box.right + 1 && y >= box.top - 1 && y <= box.bottom + MARGIN;

function caretAt(x: number, y: number): { readonly node: Node; readonly offset: number } | null {
  // `caretPositionFromPoint` is in Chrome from 128; before it there is only the older name.
  if (typeof document.caretPositionFromPoint === 'function') {
    const position = document.caretPositionFromPoint(x, y);
    return position === null ? null : { node: position.offsetNode, offset: position.offset };
  }
  const range = document.caretRangeFromPoint(x, y);
  return range === null ? null : { node: range.startContainer, offset: range.startOffset };
}
