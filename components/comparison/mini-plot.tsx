import type { ComponentChildren } from 'preact';
import type { IntervalPlotGeometry } from '../plot/interval-geometry.ts';
import { Diamond, LaneMarks, MINI } from '../plot/lane-marks.tsx';
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
      <LaneMarks lane={page} y={8} of="page" look={MINI} />
      {others.map((lane, i) => (
        <LaneMarks key={i} lane={lane} y={17 + LANE * i} of="other" look={MINI} />
      ))}
    </MiniPlot>
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
          <Diamond key="page" x={point.x} y={y(point.y)} hollow={false} look={MINI} />
        ) : (
          <circle key={`${point.day} ${point.value}`} class="of" cx={`${point.x}%`} cy={y(point.y)} r="2.8" />
        ),
      )}
    </MiniPlot>
  );
}

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
