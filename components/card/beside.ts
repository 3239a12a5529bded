import { convertValue } from '../../engine/report/convert-value.ts';
import type { Claim, Interval } from '../../engine/types.ts';
import { figureText, valueText } from '../format/figure.ts';
import { type Messages, say } from '../messages/messages.ts';

/** What stands in small beside the two figures, so that both can be read in one unit. The written figure is never replaced. */
export interface Conversions {
  readonly page: string | null;
  readonly other: string | null;
}

/** Significant digits of a converted figure: more would feign a precision that nobody gave. */
const DIGITS = 3;

export function conversionsBeside(page: Claim, other: Claim, messages: Messages): Conversions {
  if (page.unit === other.unit) return { page: null, other: null };
  // The page itself gives its figure in the other's unit: better than our own reckoning.
  if (page.restatement?.unit === other.unit && page.restatement !== null) {
    return { page: say(messages, 'restated', figureText({ ...page, ...page.restatement }, messages)), other: null };
  }
  const converted = inUnitOf(other, page);
  return { page: null, other: converted === null ? null : say(messages, 'converted', valueText(converted, page, messages)) };
}

/** A claim's written value in another claim's unit, rounded for showing. */
function inUnitOf(claim: Claim, target: Claim): Interval | null {
  const converted = convertValue(claim.value, claim.unit, target.unit);
  if (converted === null) return null;
  const round = (x: number | null): number | null => (x === null ? null : Number(x.toPrecision(DIGITS)));
  return { min: round(converted.min), max: round(converted.max) };
}
