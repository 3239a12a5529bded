import type { Reason, ReasonCode } from '../../engine/types.ts';
import { formatDay } from '../format/day.ts';
import { type MessageKey, type Messages, say, sayCount } from '../messages/messages.ts';

/** How many values a reason's message has places for; a reason that brings fewer is given by its English sentence. */
const MESSAGES: Readonly<Partial<Record<ReasonCode, readonly [key: MessageKey, places: number]>>> = {
  'related-measure': ['reason_related_measure', 2],
  'related-action': ['reason_related_action', 2],
  'same-value': ['reason_same_value', 0],
  'same-claimant': ['reason_same_claimant', 1],
  'other-subgroup': ['reason_other_subgroup', 2],
  'other-place': ['reason_other_place', 2],
  'other-measure': ['reason_other_measure', 0],
  'other-direction': ['reason_other_direction', 2],
  'other-currency': ['reason_other_currency', 0],
  'total-falls': ['reason_total_falls', 0],
  undated: ['reason_undated', 0],
  'inferred-date': ['reason_inferred_date', 1],
  'less-precise': ['reason_less_precise', 0],
  'other-claimant': ['reason_other_claimant', 2],
  hedged: ['reason_hedged', 0],
  converted: ['reason_converted', 0],
  'same-origin': ['reason_same_origin', 0],
};

/** A reason in the reader's language, as part of a sentence. */
export function reasonText({ code, values, text }: Reason, year: number | null, messages: Messages): string {
  const [value] = values;
  if (code === 'days-apart' && value !== undefined && Number.isFinite(Number(value)))
    return sayCount(messages, 'reason_days_apart', Number(value));
  if (code === 'same-day' && value !== undefined) return say(messages, 'reason_same_day', formatDay(value, year, messages));
  const message = MESSAGES[code];
  if (message === undefined) return text;
  const [key, places] = message;
  const given = values.slice(0, places);
  return given.length < places || given.includes('') ? text : say(messages, key, ...given);
}
