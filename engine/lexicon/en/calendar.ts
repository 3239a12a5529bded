/** Months and weekdays as written, with their number: months 1–12, weekdays 0 (Sunday) – 6. */
export const MONTHS: ReadonlyMap<string, number> = new Map(
  'january february march april may june july august september october november december'
    .split(' ')
    .flatMap((name, i) => [name, name.slice(0, 3), ...(name === 'september' ? ['sept'] : [])].map((form) => [form, i + 1] as const)),
);
export const WEEKDAYS: ReadonlyMap<string, number> = new Map(
  'sunday monday tuesday wednesday thursday friday saturday'.split(' ').map((name, i) => [name, i] as const),
);
/** Is the lower-case word a weekday or a month? */
export const isCalendarWord = (lower: string): boolean => MONTHS.has(lower) || WEEKDAYS.has(lower);

export const SMALL_NUMBERS: ReadonlyMap<string, number> = new Map(
  'a one two three four five six seven eight nine ten eleven twelve'.split(' ').map((word, i) => [word, i === 0 ? 1 : i] as const),
);
/** Days in a unit of time, as news rounds them. */
export const DAYS_IN: ReadonlyMap<string, number> = new Map([
  ['day', 1],
  ['night', 1],
  ['week', 7],
  ['fortnight', 14],
  ['month', 30.4],
  ['year', 365.25],
  ['decade', 3652.5],
]);
