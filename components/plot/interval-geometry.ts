import type { Interval, Modifier } from '../../engine/types.ts';
import { type Axis, axisFor, LEFT, place, RIGHT } from './axis.ts';

/** One claim to be drawn: the interval that it claims and the value that is written, in the plot's unit. */
export interface PlottedClaim {
  readonly interval: Interval;
  readonly value: Interval;
  readonly modifier: Modifier;
}

/** Where a claim is drawn, in percent of the plot's width. */
export interface Lane {
  /** The line of the interval; `null` where it is as good as a point. */
  readonly line: { readonly from: number; readonly to: number } | null;
  /** The written value. */
  readonly point: number;
  /** The side on which the interval has no end: dots, an arrow, and a hollow point. */
  readonly open: 'up' | 'down' | null;
}

export interface IntervalPlotGeometry {
  readonly axis: Axis;
  readonly page: Lane;
  readonly others: readonly Lane[];
}

/** A line shorter than this, in percent, is hidden by its point. */
const SHORTEST_LINE = 3;

/** The plot of the page's claim and the others'. `null` where there is no number to draw. */
export function layOutIntervals(page: PlottedClaim, others: readonly PlottedClaim[]): IntervalPlotGeometry | null {
  const values = [page, ...others]
    .flatMap(({ interval, value }) => [interval.min, interval.max, value.min, value.max, roomFor(interval)])
    .filter((value) => value !== null && Number.isFinite(value));
  if (values.length === 0) return null;
  const axis = axisFor(values as number[]);
  if (axis.min === axis.max) return null;
  const lanes = [page, ...others].map((claim) => layOut(claim, axis));
  const [first, ...rest] = lanes;
  if (first === undefined || first === null || rest.length === 0 || rest.some((lane) => lane === null)) return null;
  return { axis, page: first, others: rest as Lane[] };
}

/** An open end needs room for its dots and arrow beyond the last known value. */
const roomFor = ({ min, max }: Interval): number | null => (max === null && min !== null && min > 0 ? min * 1.2 : null);

function layOut({ interval: { min, max }, value, modifier }: PlottedClaim, axis: Axis): Lane | null {
  if (min === null && max === null) return null;
  if (max === null) return { line: { from: place(min!, axis), to: RIGHT - 1 }, point: place(min!, axis), open: 'up' };
  if (min === null) return { line: { from: LEFT + 1, to: place(max, axis) }, point: place(max, axis), open: 'down' };
  const from = place(min, axis);
  const to = place(max, axis);
  const written = modifier === 'range' || modifier === 'vague' || value.min === null ? (min + max) / 2 : value.min;
  return { line: to - from < SHORTEST_LINE ? null : { from, to }, point: place(written, axis), open: null };
}
