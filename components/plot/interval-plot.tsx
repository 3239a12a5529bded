import { LEFT, place, RIGHT } from './axis.ts';
import type { IntervalPlotGeometry } from './interval-geometry.ts';
import { FULL, LaneMarks } from './lane-marks.tsx';

interface Props {
  readonly geometry: IntervalPlotGeometry;
  /** The plot in words. */
  readonly label: string;
  readonly formatTick: (value: number) => string;
}

const FIRST_LANE = 10;
const LANE_HEIGHT = 15;

/** The page's interval and the others', one lane each, over one axis. Coordinates are in percent, so that labels keep their size. */
export function IntervalPlot({ geometry: { axis, page, others }, label, formatTick }: Props) {
  const axisY = FIRST_LANE + LANE_HEIGHT * others.length + 13.5;
  return (
    <svg class="plot" height={axisY + 17.5} role="img" aria-label={label}>
      <line class="axis" x1={`${LEFT}%`} x2={`${RIGHT}%`} y1={axisY} y2={axisY} />
      {axis.ticks.map((tick) => (
        <line key={tick} class="axis" x1={`${place(tick, axis)}%`} x2={`${place(tick, axis)}%`} y1={axisY - 3.5} y2={axisY + 3.5} />
      ))}
      <LaneMarks lane={page} y={FIRST_LANE} of="page" look={FULL} />
      {others.map((lane, i) => (
        <LaneMarks key={i} lane={lane} y={FIRST_LANE + LANE_HEIGHT * (i + 1)} of="other" look={FULL} />
      ))}
      {axis.ticks.map((tick, i) => (
        <text
          key={tick}
          class={i === 1 ? 'narrow-off' : undefined}
          x={`${place(tick, axis)}%`}
          y={axisY + 15.5}
          text-anchor={i === 0 ? 'start' : i === 1 ? 'middle' : 'end'}
        >
          {formatTick(tick)}
        </text>
      ))}
    </svg>
  );
}
