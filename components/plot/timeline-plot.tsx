import { AXIS_Y, type Timeline } from './timeline-geometry.ts';

interface Props {
  readonly points: Timeline;
  /** The plot in words. */
  readonly label: string;
  readonly formatDay: (day: string) => string;
}

/** Percent of the width that a day's label needs beside another one. */
const DAY_WIDTH = 21;

/** A running figure over the days: the others joined by a line, the page's with its own day in bold. */
export function TimelinePlot({ points, label, formatDay }: Props) {
  const page = points.find(({ ofPage }) => ofPage);
  const first = points[0];
  const last = points.at(-1);
  if (page === undefined || first === undefined || last === undefined) return null;
  const others = points.filter(({ ofPage }) => !ofPage);
  const atStart = page.x - first.x < DAY_WIDTH;
  const atEnd = last.x - page.x < DAY_WIDTH;
  return (
    <svg class="plot" height="104" role="img" aria-label={label}>
      <line class="axis" x1="1%" x2="99%" y1={AXIS_Y} y2={AXIS_Y} />
      <line class="axis" x1={`${page.x}%`} x2={`${page.x}%`} y1={page.y + 3.5} y2={AXIS_Y + 3.5} />
      <g class="o" stroke-width="1.5">
        {points.slice(1).map(
          (point, i) =>
            // Two figures of one day are no course of time.
            point.day !== points[i]!.day && (
              <line key={`${point.day} ${point.value}`} x1={`${points[i]!.x}%`} y1={points[i]!.y} x2={`${point.x}%`} y2={point.y} />
            ),
        )}
      </g>
      <g class="of">
        {others.map((point) => (
          <circle key={`${point.day} ${point.value}`} cx={`${point.x}%`} cy={point.y} r="4" />
        ))}
      </g>
      <svg x={`${page.x}%`} y={page.y} overflow="visible" aria-hidden="true">
        <path class="halo" d="M0-8.5 8.5 0 0 8.5-8.5 0z" />
        <path class="pf" d="M0-6.5 6.5 0 0 6.5-6.5 0z" />
      </svg>
      <g text-anchor="middle">
        {points.map(
          (point) =>
            point.labelY !== null && (
              <text
                key={`${point.day} ${point.value} ${point.ofPage}`}
                class={point.ofPage ? 'v' : undefined}
                x={`${point.x}%`}
                y={point.labelY}
              >
                {point.label}
              </text>
            ),
        )}
        {!atStart && !atEnd && (
          <text class="v narrow-off" x={`${page.x}%`} y="101">
            {formatDay(page.day)}
          </text>
        )}
      </g>
      <text class={page.day === first.day ? 'v' : undefined} x="1%" y="101">
        {formatDay(first.day)}
      </text>
      <text class={page.day === last.day ? 'v' : undefined} x="99%" y="101" text-anchor="end">
        {formatDay(last.day)}
      </text>
    </svg>
  );
}
