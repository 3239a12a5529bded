import type { Messages } from '../messages/messages.ts';

/**
 * A day in the reader's locale: "9 Jun", with the year where it is not `year`. Text that is no ISO date stays as it is.
 *
 * @param day ISO date or date-time; of the latter only the date counts
 */
export function formatDay(day: string, year: number | null, messages: Messages): string {
  const date = utcDay(day);
  return date === null ? day : format(date.getUTCFullYear() !== year, messages).format(date);
}

/** A stretch of days: "2–6 Jun". */
export function formatDays(from: string, to: string, year: number | null, messages: Messages): string {
  const first = utcDay(from);
  const last = utcDay(to);
  if (first === null || last === null) return `${from}–${to}`;
  return format(first.getUTCFullYear() !== year || last.getUTCFullYear() !== year, messages).formatRange(first, last);
}

/** The year of an ISO date; `null` for anything else. */
export const yearOf = (day: string | null): number | null => (day === null ? null : (utcDay(day)?.getUTCFullYear() ?? null));

/** Midnight UTC of an ISO date, so that no time zone moves it to its neighbour. */
export function utcDay(day: string): Date | null {
  const date = /^\d{4}-\d{2}-\d{2}/.test(day) ? new Date(`${day.slice(0, 10)}T00:00:00Z`) : null;
  return date === null || Number.isNaN(date.getTime()) ? null : date;
}

const format = (withYear: boolean, { locale }: Messages): Intl.DateTimeFormat =>
  new Intl.DateTimeFormat(locale, { day: 'numeric', month: 'short', ...(withYear ? { year: 'numeric' } : {}), timeZone: 'UTC' });
