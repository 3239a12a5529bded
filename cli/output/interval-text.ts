import type { Interval } from '../../engine/types.ts';

const number = new Intl.NumberFormat('en', { maximumSignificantDigits: 6 });

/** "117", "1,000–1,300 kilometer", "over 500 square-mile". */
export function intervalText({ min, max }: Interval, unit: string | null): string {
  const value =
    min === null
      ? max === null
        ? '?'
        : `up to ${number.format(max)}`
      : max === null
        ? `from ${number.format(min)}`
        : min === max
          ? number.format(min)
          : `${number.format(min)}–${number.format(max)}`;
  return unit === null ? value : `${value} ${unit}`;
}
