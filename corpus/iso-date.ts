import { dayNumber, isoDay } from '../engine/claims/days.ts';

/** A date ("2024-08-14") or date-time ("2024-08-14T09:30:00Z") of ISO 8601 that exists in the calendar. */
export function isIsoDate(text: string): boolean {
  const [, day] = /^(\d{4}-\d{2}-\d{2})(?:[T ]\d{2}:\d{2}(?::\d{2}(?:\.\d+)?)?(?:Z|[+-]\d{2}:?\d{2})?)?$/.exec(text) ?? [];
  return day !== undefined && isoDay(dayNumber(day)!) === day && !Number.isNaN(Date.parse(text));
}
