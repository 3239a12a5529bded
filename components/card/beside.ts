import { convertValue } from '../../engine/report/convert-value.ts';
import type { Claim, Interval } from '../../engine/types.ts';
import { figureText, valueText } from '../format/figure.ts';
import { type Messages, say } from '../messages/messages.ts';

/** What stands in small beside the two figures, so that both can be read in one unit. The written figure is never replaced. */
export interface Conversions {
  readonly page: string | null;
  readonly other: string | null;
}

/** A converted figure has as many significant digits as the written one, within these: more would feign a precision that nobody gave. */
const FEWEST_DIGITS = 2;
const MOST_DIGITS = 4;

export function conversionsBeside(page: Claim, other: Claim, messages: Messages): Conversions {
  if (page.unit === other.unit || !isComparable(page, other)) return { page: null, other: null };
  const restated = page.restatement !== null && page.restatement.unit === other.unit ? { ...page, ...page.restatement } : null;
  const converted = inUnitOf(other, page);
  return {
    page: restated === null ? null : say(messages, 'restated', figureText(restated, messages)),
    other: converted === null ? null : say(messages, 'converted', valueText(converted, page, messages)),
  };
}

/** Whether two figures can stand on one scale. A date has no unit to convert to, nor has money. */
export const isComparable = (a: Claim, b: Claim): boolean => a.dimension === b.dimension && a.dimension !== 'date';

/** A claim's written value in another claim's unit, rounded for showing. */
function inUnitOf(claim: Claim, target: Claim): Interval | null {
  const converted = convertValue(claim.value, claim.unit, target.unit);
  if (converted === null) return null;
  const digits = Math.min(MOST_DIGITS, Math.max(FEWEST_DIGITS, significantDigits(claim.value.min ?? claim.value.max ?? 0)));
  const round = (x: number | null): number | null => (x === null ? null : Number(x.toPrecision(digits)));
  return { min: round(converted.min), max: round(converted.max) };
}

/** 31 → 2, 1,300 → 2, 9.4 → 2, 117 → 3. */
const significantDigits = (x: number): number =>
  String(Math.abs(x))
    .replace(/e.*$/, '')
    .replace('.', '')
    .replace(/^0+|0+$/g, '').length;
