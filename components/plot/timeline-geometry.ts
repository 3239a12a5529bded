import { utcDay } from '../format/day.ts';

/** A running figure on a day. */
export interface DatedFigure {
  readonly day: string;
  readonly value: number;
  /** The figure as it is written at its point. */
  readonly label: string;
  readonly ofPage: boolean;
}

/** Where a figure is drawn: `x` in percent of the plot's width, `y` in pixels. */
export interface TimelinePoint extends DatedFigure {
  readonly x: number;
  readonly y: number;
  /** Baseline of its label in pixels; `null` where it would cover another. */
  readonly labelY: number | null;
}

/** Points in the order of their days; of others at one day and value, one. */
export type Timeline = readonly TimelinePoint[];

export const AXIS_Y = 84.5;
const TOP_Y = 27.2;
const FIRST_X = 6;
const LAST_X = 94;
/** Room that two labels side by side take, in percent: eight narrow digits of a 250 px panel. */
const LABEL_WIDTH = 13;
/** Above and below the point, in pixels, so that the label clears point and line. */
const LABEL_ABOVE = 9;
const PAGE_LABEL_ABOVE = 12.5;
const LABEL_BELOW = 14.4;

/** @returns `null` where the figures are of fewer than two days: there is no course of time to draw */
export function layOutTimeline(figures: readonly DatedFigure[]): Timeline | null {
  const dated = figures
    .map((figure) => ({ figure, time: utcDay(figure.day)?.getTime() ?? Number.NaN }))
    .filter(({ figure, time }) => Number.isFinite(time) && Number.isFinite(figure.value) && figure.value >= 0)
    .filter(
      ({ figure, time }, i, all) =>
        figure.ofPage || all.findIndex((x) => !x.figure.ofPage && x.time === time && x.figure.value === figure.value) === i,
    )
    .sort((a, b) => a.time - b.time || a.figure.value - b.figure.value);
  const first = dated[0]?.time ?? 0;
  const last = dated.at(-1)?.time ?? 0;
  const greatest = Math.max(...dated.map(({ figure }) => figure.value));
  if (first === last || greatest <= 0 || !dated.some(({ figure }) => figure.ofPage)) return null;
  const points = dated.map(({ figure, time }) => ({
    ...figure,
    x: FIRST_X + ((LAST_X - FIRST_X) * (time - first)) / (last - first),
    y: AXIS_Y - ((AXIS_Y - TOP_Y) * figure.value) / greatest,
  }));
  return placeLabels(points);
}

/** The page's label comes first, then the newest ones; what would cover one of these stays without. */
function placeLabels(points: readonly Omit<TimelinePoint, 'labelY'>[]): Timeline {
  const placed: number[] = [];
  const labels = new Map<number, number>();
  const order = points.map((_, i) => i).sort((a, b) => Number(points[b]!.ofPage) - Number(points[a]!.ofPage) || b - a);
  for (const i of order) {
    const { x, y, ofPage } = points[i]!;
    if (placed.some((other) => Math.abs(other - x) < LABEL_WIDTH / 1.3)) continue;
    placed.push(x);
    const next = points[i + 1];
    const below = i === 0 && next !== undefined && next.y < y - 6 && y + LABEL_BELOW < AXIS_Y;
    labels.set(i, below ? y + LABEL_BELOW : y - (ofPage ? PAGE_LABEL_ABOVE : LABEL_ABOVE));
  }
  return points.map((point, i) => ({ ...point, labelY: labels.get(i) ?? null }));
}
