import { dayNumber, isoDay } from '../../engine/claims/days.ts';

/** Turns a stated date into ISO form: what is ISO stays as it is; "Wed, 14 Aug 2024 09:30:00 GMT" is converted; `null` for anything else. */
export function toIsoDate(text: string): string | null {
  const [, day, time = '', zone = ''] =
    /^\s*(\d{4}-\d{2}-\d{2})(?:[T ](\d{2}:\d{2}(?::\d{2})?)(?:[.,]\d+)?\s*(Z|[+-]\d{2}:?\d{2})?)?/.exec(text) ?? [];
  if (day !== undefined) return exists(day) ? (time === '' ? day : `${day}T${time}${zone.replace(/(\d{2})(\d{2})$/, '$1:$2')}`) : null;
  const [, compact] = /^\s*(\d{8})(?:T|\s*$)/.exec(text) ?? [];
  if (compact !== undefined) return toIsoDate(compact.replace(/(\d{4})(\d{2})(\d{2})/, '$1-$2-$3'));
  // Only a form with a year: what Date.parse makes of less depends on the browser.
  if (!/\b(?:19|20)\d{2}\b/.test(text)) return null;
  const named =
    /^\s*(?:\p{L}+,?\s+)?(?:(\d{1,2})(?:st|nd|rd|th)?\s+(\p{L}{3,})\.?,?|(\p{L}{3,})\.?\s+(\d{1,2})(?:st|nd|rd|th)?,?)\s+(\d{4})/u.exec(
      text,
    );
  if (named === null) return null;
  const month = MONTHS.indexOf((named[2] ?? named[3] ?? '').slice(0, 3).toLowerCase()) + 1;
  const date = `${named[5]}-${String(month).padStart(2, '0')}-${(named[1] ?? named[4] ?? '').padStart(2, '0')}`;
  return month > 0 && exists(date) ? date : null;
}

const MONTHS = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];

const exists = (day: string): boolean => isoDay(dayNumber(day)!) === day;
