import { LEFT, place, RIGHT } from './axis.ts';
import type { IntervalPlotGeometry, Lane } from './interval-geometry.ts';

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
      <LaneMarks lane={page} y={FIRST_LANE} of="page" />
      {others.map((lane, i) => (
        <LaneMarks key={i} lane={lane} y={FIRST_LANE + LANE_HEIGHT * (i + 1)} of="other" />
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

function LaneMarks({ lane: { line, point, open }, y, of }: { readonly lane: Lane; readonly y: number; readonly of: 'page' | 'other' }) {
  const stroke = of === 'page' ? 'p' : 'o';
  return (
    <>
      {line && (
        <line
          class={stroke}
          x1={`${line.from}%`}
          x2={`${line.to}%`}
          y1={y}
          y2={y}
          stroke-width="3"
          stroke-linecap="round"
          stroke-dasharray={open === null ? undefined : '1 5.5'}
        />
      )}
      {open !== null && (
        <svg x={open === 'up' ? `${RIGHT}%` : `${LEFT}%`} y={y} overflow="visible" aria-hidden="true">
          <path
            class={stroke}
            d={open === 'up' ? 'M-4-3.5 0 0-4 3.5' : 'M4-3.5 0 0 4 3.5'}
            fill="none"
            stroke-width="2"
            stroke-linecap="round"
            stroke-linejoin="round"
          />
        </svg>
      )}
      {of === 'page' ? (
        <svg x={`${point}%`} y={y} overflow="visible" aria-hidden="true">
          <path class={open === null ? 'pf' : 'p hollow'} d="M0-6.5 6.5 0 0 6.5-6.5 0z" stroke-width={open === null ? 0 : 2} />
        </svg>
      ) : (
        <circle
          class={open === null ? 'of' : 'o hollow'}
          cx={`${point}%`}
          cy={y}
          r={open === null ? 5 : 4}
          stroke-width={open === null ? 0 : 2}
        />
      )}
    </>
  );
}
