import { LEFT, RIGHT } from './axis.ts';
import type { Lane } from './interval-geometry.ts';

/** Measures of a lane's marks, in pixels. */
export interface LaneLook {
  readonly line: number;
  /** Dashes of a line with an open end. */
  readonly dashes: string;
  /** Arrows at an open end, and the width of what is drawn hollow. */
  readonly up: string;
  readonly down: string;
  readonly arrow: number;
  readonly hollow: number;
  readonly diamond: string;
  readonly radius: number;
  readonly hollowRadius: number;
}

/** A lane at the height of the panel's plot, and of a line of the comparison. */
export const FULL: LaneLook = {
  line: 3,
  dashes: '1 5.5',
  up: 'M-4-3.5 0 0-4 3.5',
  down: 'M4-3.5 0 0 4 3.5',
  arrow: 2,
  hollow: 2,
  diamond: 'M0-6.5 6.5 0 0 6.5-6.5 0z',
  radius: 5,
  hollowRadius: 4,
};
export const MINI: LaneLook = {
  line: 2.5,
  dashes: '0.5 4.5',
  up: 'M-3-3 0 0-3 3',
  down: 'M3-3 0 0 3 3',
  arrow: 1.8,
  hollow: 1.8,
  diamond: 'M0-5 5 0 0 5-5 0z',
  radius: 3.6,
  hollowRadius: 3,
};

interface Props {
  readonly lane: Lane;
  readonly y: number;
  readonly of: 'page' | 'other';
  readonly look: LaneLook;
}

/** One figure's interval: its line, its point, and an arrow where an end is open. */
export function LaneMarks({ lane: { line, point, open }, y, of, look }: Props) {
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
          stroke-width={look.line}
          stroke-linecap="round"
          stroke-dasharray={open === null ? undefined : look.dashes}
        />
      )}
      {open !== null && (
        <svg x={open === 'up' ? `${RIGHT}%` : `${LEFT}%`} y={y} overflow="visible" aria-hidden="true">
          <path
            class={stroke}
            d={open === 'up' ? look.up : look.down}
            fill="none"
            stroke-width={look.arrow}
            stroke-linecap="round"
            stroke-linejoin="round"
          />
        </svg>
      )}
      {of === 'page' ? (
        <Diamond x={point} y={y} hollow={open !== null} look={look} />
      ) : (
        <circle
          class={open === null ? 'of' : 'o hollow'}
          cx={`${point}%`}
          cy={y}
          r={open === null ? look.radius : look.hollowRadius}
          stroke-width={open === null ? 0 : look.hollow}
        />
      )}
    </>
  );
}

/** The page's point. */
export const Diamond = ({
  x,
  y,
  hollow,
  look,
}: {
  readonly x: number;
  readonly y: number;
  readonly hollow: boolean;
  readonly look: LaneLook;
}) => (
  <svg x={`${x}%`} y={y} overflow="visible" aria-hidden="true">
    <path class={hollow ? 'p hollow' : 'pf'} d={look.diamond} stroke-width={hollow ? look.hollow : 0} />
  </svg>
);
