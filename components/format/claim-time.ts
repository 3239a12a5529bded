import type { ClaimTime, Relation } from '../../engine/types.ts';
import { type Messages, say } from '../messages/messages.ts';
import { formatDay, formatDays } from './day.ts';

/**
 * When a figure holds, in a few words: "9 Jun"; "as of 9 Jun" where it runs on; "in all, since 2 Jun" or "on one day, 6 Jun"
 * where just that sets two figures apart.
 *
 * @param published day of the article, for figures that name no day of their own
 * @param year is left out of dates
 * @returns `null` where nothing tells
 */
export function claimTime(
  time: ClaimTime,
  published: string | null,
  relation: Relation,
  year: number | null,
  messages: Messages,
): string | null {
  const day = time.asOf ?? time.to ?? time.from ?? published;
  const written = day === null ? null : formatDay(day, year, messages);
  const scoped = relation === 'different-scope';
  switch (time.kind) {
    case 'since':
      if (time.from !== null && (scoped || time.asOf === null))
        return say(messages, scoped ? 'time_total_since' : 'time_since', formatDay(time.from, year, messages));
      break;
    case 'day':
      if (scoped && written !== null) return say(messages, 'time_one_day', written);
      break;
    case 'period':
      if (time.from !== null && time.to !== null && time.from !== time.to) return formatDays(time.from, time.to, year, messages);
      break;
    case 'future':
      if (time.to === null && time.from === null) return say(messages, 'time_forecast');
      return say(messages, 'time_forecast_for', formatDay(time.to ?? time.from!, year, messages));
    case 'past':
      if (time.asOf === null && time.from === null && time.to === null) return say(messages, 'time_earlier');
      break;
    case 'now':
      break;
  }
  if (written === null) return null;
  return relation === 'changed-over-time' ? say(messages, 'time_as_of', written) : written;
}
