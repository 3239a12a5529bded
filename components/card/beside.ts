import { unitIn } from '../../engine/report/unit-systems.ts';
import { isComparable, valueInUnit } from '../../engine/report/value-in-unit.ts';
import type { Claim } from '../../engine/types.ts';
import { figureText, valueText } from '../format/figure.ts';
import { type Messages, say } from '../messages/messages.ts';
import type { Settings } from '../settings/settings.ts';

export { isComparable };

/** What stands in small beside the two figures, so that both can be read in one unit. The written figure is never replaced. */
export interface Conversions {
  readonly page: string | null;
  readonly other: string | null;
}

/** @param units the system that the reader wants; where it has no unit for these figures, they meet in one of their own */
export function conversionsBeside(page: Claim, other: Claim, messages: Messages, units: Settings['units'] = 'as-written'): Conversions {
  if (!isComparable(page, other)) return { page: null, other: null };
  const target = units === 'as-written' ? null : commonUnit(page.unit, other.unit, units);
  if (target !== null) return { page: inUnit(page, target, messages), other: inUnit(other, target, messages) };
  if (page.unit === other.unit) return { page: null, other: null };
  const converted = valueInUnit(other, page.unit);
  return {
    page: restated(page, other.unit, messages),
    other: converted === null ? null : say(messages, 'converted', valueText(converted, page, messages)),
  };
}

/** A figure in the reader's units; `null` where it is written in them, or does not convert. */
export function conversionOf(claim: Claim, units: Settings['units'], messages: Messages): string | null {
  const target = units === 'as-written' ? null : unitIn(units, claim.unit);
  return target === null ? null : inUnit(claim, target, messages);
}

/** The unit of a system in which both can be read: one of theirs where it belongs to the system. */
function commonUnit(page: string | null, other: string | null, system: 'metric' | 'imperial'): string | null {
  const [ofPage, ofOther] = [unitIn(system, page), unitIn(system, other)];
  if (ofPage === page) return page;
  return ofOther === other && other !== null ? other : ofPage;
}

/** A figure in another unit: as its own text restates it, else converted. */
function inUnit(claim: Claim, unit: string, messages: Messages): string | null {
  if (claim.unit === unit) return null;
  const said = restated(claim, unit, messages);
  if (said !== null) return said;
  const value = valueInUnit(claim, unit);
  const { dimension } = claim;
  return value === null
    ? null
    : say(messages, 'converted', valueText(value, { unit, unitNames: [unit.replaceAll('-', ' ')], dimension }, messages));
}

function restated(claim: Claim, unit: string | null, messages: Messages): string | null {
  const { restatement } = claim;
  return restatement?.unit === unit && restatement !== null
    ? say(messages, 'restated', figureText({ ...claim, ...restatement }, messages))
    : null;
}
