import { isComparable, valueBeside } from '../../engine/report/value-in-unit.ts';
import type { Claim } from '../../engine/types.ts';
import { figureText, valueText } from '../format/figure.ts';
import { type Messages, say } from '../messages/messages.ts';

export { isComparable };

/** What stands in small beside the two figures, so that both can be read in one unit. The written figure is never replaced. */
export interface Conversions {
  readonly page: string | null;
  readonly other: string | null;
}

export function conversionsBeside(page: Claim, other: Claim, messages: Messages): Conversions {
  if (page.unit === other.unit || !isComparable(page, other)) return { page: null, other: null };
  const restated = page.restatement !== null && page.restatement.unit === other.unit ? { ...page, ...page.restatement } : null;
  const converted = valueBeside(other, page);
  return {
    page: restated === null ? null : say(messages, 'restated', figureText(restated, messages)),
    other: converted === null ? null : say(messages, 'converted', valueText(converted, page, messages)),
  };
}
