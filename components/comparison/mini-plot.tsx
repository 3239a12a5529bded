import type { ComponentChildren } from 'preact';
import { LEFT, RIGHT } from '../plot/axis.ts';
import type { IntervalPlotGeometry, Lane } from '../plot/interval-geometry.ts';
import { AXIS_Y, type Timeline } from '../plot/timeline-geometry.ts';

const HEIGHT = 30;
const BASE = 25.5;
/** Distance of the lanes, in pixels. */
const LANE = 8;

/** The intervals of a fact at the height of a line, without numbers: these stand beside it. */
export function MiniIntervals({ geometry: { page, others }, label }: { readonly geometry: IntervalPlotGeometry; readonly label: string }) {
  const base = BASE + LANE * Math.max(0, others.length - 1);
  return (
    <MiniPlot label={label} height={base + HEIGHT - BASE} base={base}>
      <Mark lane={page} y={8} of="page" />
      {others.map((lane, i) => (
        <Mark key={i} lane={lane} y={17 + LANE * i} of="other" />
      ))}
    </MiniPlot>
  );
}

function Mark({ lane: { line, point, open }, y, of }: { readonly lane: Lane; readonly y: number; readonly of: 'page' | 'other' }) {
  const stroke = of === 'page' ? 'p' : 'o';
  return (
    <>
      {line !== null && (
        <line
          class={stroke}
          x1={`${line.from}%`}
          x2={`${line.to}%`}
          y1={y}
          y2={y}
          stroke-width="2.5"
          stroke-linecap="round"
          stroke-dasharray={open === null ? undefined : '0.5 4.5'}
        />
      )}
      {open !== null && (
        <svg x={open === 'up' ? `${RIGHT}%` : `${LEFT}%`} y={y} overflow="visible" aria-hidden="true">
          <path
            class={stroke}
            d={open === 'up' ? 'M-3-3 0 0-3 3' : 'M3-3 0 0 3 3'}
            fill="none"
            stroke-width="1.8"
            stroke-linecap="round"
            stroke-linejoin="round"
          />
        </svg>
      )}
      {of === 'page' ? (
        <Diamond x={point} y={y} hollow={open !== null} />
      ) : (
        <circle
          class={open === null ? 'of' : 'o hollow'}
          cx={`${point}%`}
          cy={y}
          r={open === null ? 3.6 : 3}
          stroke-width={open === null ? 0 : 1.8}
        />
      )}
    </>
  );
}

/** A running figure over the days at the height of a line. */
export function MiniTimeline({ points, label }: { readonly points: Timeline; readonly label: string }) {
  const y = (of: number): number => 6 + (of / AXIS_Y) * 16;
  return (
    <MiniPlot label={label} height={HEIGHT} base={BASE}>
      {points
        .slice(1)
        .map(
          (point, i) =>
            point.day !== points[i]!.day && (
              <line
                key={`${point.day} ${point.value}`}
                class="o"
                stroke-width="1.5"
                x1={`${points[i]!.x}%`}
                y1={y(points[i]!.y)}
                x2={`${point.x}%`}
                y2={y(point.y)}
              />
            ),
        )}
      {points.map((point) =>
        point.ofPage ? (
          <Diamond key="page" x={point.x} y={y(point.y)} hollow={false} />
        ) : (
          <circle key={`${point.day} ${point.value}`} class="of" cx={`${point.x}%`} cy={y(point.y)} r="2.8" />
        ),
      )}
    </MiniPlot>
  );
}

const Diamond = ({ x, y, hollow }: { readonly x: number; readonly y: number; readonly hollow: boolean }) => (
  <svg x={`${x}%`} y={y} overflow="visible" aria-hidden="true">
    <path class={hollow ? 'p hollow' : 'pf'} d="M0-5 5 0 0 5-5 0z" stroke-width={hollow ? 1.8 : 0} />
  </svg>
);

function MiniPlot({
  label,
  height,
  base,
  children,
}: {
  readonly label: string;
  readonly height: number;
  readonly base: number;
  readonly children: ComponentChildren;
}) {
  return (
    <svg class="plot" height={height} role="img" aria-label={label}>
      <line class="axis" x1="1%" x2="99%" y1={base} y2={base} />
      {children}
    </svg>
  );
}
