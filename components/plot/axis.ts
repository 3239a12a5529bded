/** A scale from 0 to a round number (or from a round number below it, where there are negative values), with three ticks. */
export interface Axis {
  readonly min: number;
  readonly max: number;
  readonly ticks: readonly number[];
}

/** Left and right ends of the scale, in percent of the plot's width. */
export const LEFT = 3;
export const RIGHT = 97;

/** Round ends whose halves are round too. */
const ROUND = [1, 1.5, 2, 3, 4, 5, 6, 8, 10];

/** @param values finite numbers that the scale must hold; at least one */
export function axisFor(values: readonly number[]): Axis {
  const max = roundUp(Math.max(0, ...values));
  const min = -roundUp(-Math.min(0, ...values));
  if (min < 0 && max > 0) {
    const end = Math.max(max, -min);
    return { min: -end, max: end, ticks: [-end, 0, end] };
  }
  return { min: min === 0 ? 0 : min, max, ticks: [min === 0 ? 0 : min, (min + max) / 2, max] };
}

export const place = (value: number, { min, max }: Axis): number => LEFT + ((RIGHT - LEFT) * (value - min)) / (max - min || 1);

function roundUp(value: number): number {
  if (value <= 0) return 0;
  const power = 10 ** Math.floor(Math.log10(value));
  // A hair of tolerance, so that 0.3 / 0.1 is 3.
  const step = ROUND.find((round) => value / power <= round * (1 + 1e-9)) ?? 10;
  return Number((step * power).toPrecision(2));
}
