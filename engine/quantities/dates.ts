import { MONTHS } from '../lexicon/en/calendar.ts';
import { BEFORE_YEAR, NUMBERED, SURE_BEFORE_YEAR, YEARLY } from '../lexicon/en/identifiers.ts';
import type { Interval, Quantity } from '../types.ts';
import { isPluralNoun } from './names.ts';
import { isHyphen, type Reading, startsSentence, tokenAt, wordAt } from './reading.ts';
import { unitAt } from './unit-phrases.ts';
import { unitOf } from './units.ts';

/** A date and the token after it. */
export interface FoundDate {
  readonly quantity: Quantity;
  readonly to: number;
}

const DAY = 86_400_000;

/** Days since 1970-01-01 of an ISO date or date-time, `null` where there is none. */
export function dayOf(iso: string | null | undefined): number | null {
  const match = /^(\d{4})-(\d{2})-(\d{2})/.exec(iso ?? '');
  return match === null ? null : dayNumber(Number(match[1]), Number(match[2]), Number(match[3]));
}

/** Days since 1970-01-01; `null` for a day that the month does not have. */
function dayNumber(year: number, month: number, day: number): number | null {
  const date = new Date(0);
  date.setUTCFullYear(year, month - 1, day);
  return date.getUTCMonth() === month - 1 && date.getUTCDate() === day ? Math.round(date.getTime() / DAY) : null;
}

/** Reads the calendar date or year that begins at token `i`. Weekdays and times of day are none. */
export function readDate(reading: Reading, i: number): FoundDate | null {
  const token = tokenAt(reading, i);
  if (token.kind === 'word') return monthFirst(reading, i);
  if (token.kind !== 'number') return null;
  return numeric(reading, i) ?? dayFirst(reading, i) ?? decade(reading, i) ?? yearRange(reading, i) ?? year(reading, i);
}

/** A month as written: "May" and "March" need their capital. The index after it and its point. */
function monthAt(reading: Reading, i: number): { month: number; to: number } | null {
  const token = tokenAt(reading, i);
  const month = token.kind === 'word' ? MONTHS.get(token.lower) : undefined;
  if (month === undefined) return null;
  // "on may 19" has a day; "they may 19 times" has none.
  const isDay = wordAt(reading, i - 1) === 'on' && tokenAt(reading, i + 1).kind === 'number';
  if (!token.capital && !isDay && /^(may|march|mar|jan|jun|jul)$/.test(token.lower)) return null;
  const hasPoint =
    wordAt(reading, i + 1) === '.' && token.lower.length <= 4 && token.lower !== 'may' && token.lower !== 'june' && token.lower !== 'july';
  return { month, to: hasPoint ? i + 2 : i + 1 };
}

function dayAt(reading: Reading, i: number): { day: number; to: number } | null {
  const token = tokenAt(reading, i);
  if (!token.digits?.plain || token.lower.length > 2 || token.digits.value < 1 || token.digits.value > 31) return null;
  const suffix = tokenAt(reading, i + 1);
  const to = !suffix.spaced && /^(st|nd|rd|th)$/.test(suffix.lower) ? i + 2 : i + 1;
  if (
    wordAt(reading, to) === '%' ||
    (!tokenAt(reading, to).spaced && (tokenAt(reading, to).kind === 'word' || wordAt(reading, to) === ':'))
  )
    return null;
  return { day: token.digits.value, to };
}

/** Four digits that can be a year: its value and the index after it. */
function yearAt(reading: Reading, i: number): { year: number; to: number } | null {
  const token = tokenAt(reading, i);
  if (!token.digits?.plain || token.lower.length !== 4) return null;
  const { value } = token.digits;
  return value >= 1000 && value <= 2150 ? { year: value, to: i + 1 } : null;
}

/** "Aug. 6", "August 6, 2024", "Aug 6-8", "February 2022" */
function monthFirst(reading: Reading, i: number): FoundDate | null {
  const month = monthAt(reading, i);
  if (month === null) return null;
  // "in March 12 people died"
  const next = dayAt(reading, month.to);
  const day = next !== null && wordAt(reading, i - 1) === 'in' && isPluralNoun(wordAt(reading, next.to)) ? null : next;
  if (day === null) {
    const at = wordAt(reading, month.to) === ',' || wordAt(reading, month.to) === 'of' ? month.to + 1 : month.to;
    const stated = yearAt(reading, at);
    if (stated === null) return null;
    return found(reading, i, stated.to, monthSpan(stated.year, month.month));
  }
  let { to } = day;
  let last = day.day;
  const joint = wordAt(reading, to);
  if (joint === '-' || joint === '–' || joint === 'to' || joint === 'and') {
    const end = dayAt(reading, to + 1);
    if (end !== null && end.day > day.day && (joint !== 'and' || !isPluralNoun(wordAt(reading, end.to)))) {
      last = end.day;
      to = end.to;
    }
  }
  const stated = yearAfter(reading, to);
  return dated(reading, i, stated?.to ?? to, stated?.year ?? null, month.month, day.day, last);
}

/** "6 August 2024", "the 6th of August", "6–8 August" */
function dayFirst(reading: Reading, i: number): FoundDate | null {
  const day = dayAt(reading, i);
  if (day === null) return null;
  let { to } = day;
  let last = day.day;
  const joint = wordAt(reading, to);
  if (joint === '-' || joint === '–' || joint === 'to' || joint === 'and') {
    const end = dayAt(reading, to + 1);
    if (end !== null && end.day > day.day) {
      last = end.day;
      to = end.to;
    }
  }
  if (wordAt(reading, to) === 'of') to++;
  const month = monthAt(reading, to);
  if (month === null || !tokenAt(reading, to).capital) return null;
  const stated = yearAfter(reading, month.to);
  return dated(reading, i, stated?.to ?? month.to, stated?.year ?? null, month.month, day.day, last);
}

function yearAfter(reading: Reading, i: number): { year: number; to: number } | null {
  const at = wordAt(reading, i) === ',' ? i + 1 : i;
  return yearAt(reading, at);
}

/** "2024-08-14", "2024/08/14", "14/08/2024", "8/14/2024", "14.08.2024" */
function numeric(reading: Reading, i: number): FoundDate | null {
  const text = reading.norm.slice(tokenAt(reading, i).start, tokenAt(reading, i).start + 10);
  const iso = /^(\d{4})([-/.])(\d{1,2})\2(\d{1,2})(?!\d)/.exec(text);
  const local = /^(\d{1,2})([-/.])(\d{1,2})\2(\d{4})(?!\d)/.exec(text);
  const match = iso ?? local;
  if (match === null) return null;
  const end = tokenAt(reading, i).start + match[0].length;
  let [year, month, day] =
    iso === null ? [Number(match[4]), Number(match[3]), Number(match[1])] : [Number(match[1]), Number(match[3]), Number(match[4])];
  // Month first where the other order is no date.
  if (iso === null && month > 12) [month, day] = [day, month];
  if (year < 1000 || dayNumber(year, month, day) === null) return null;
  let to = i;
  while (to < reading.tokens.length && reading.tokens[to]!.end <= end) to++;
  return to === i ? null : dated(reading, i, to, year, month, day, day);
}

/** "the 1960s" */
function decade(reading: Reading, i: number): FoundDate | null {
  const stated = yearAt(reading, i);
  const suffix = tokenAt(reading, i + 1);
  const apostrophe = suffix.lower === "'" && wordAt(reading, i + 2) === 's' && wordAt(reading, i - 1) === 'the';
  if (stated === null || stated.year % 10 !== 0 || !((suffix.lower === 's' && !suffix.spaced) || apostrophe)) return null;
  const last = stated.year + (stated.year % 100 === 0 ? 99 : 9);
  return years(reading, i, apostrophe ? i + 3 : i + 2, stated.year, stated.year % 1000 === 0 ? stated.year + 9 : last);
}

/** "2013-14", "2019–2021", "from 2015 to 2019", "between 1995 and 2000" */
function yearRange(reading: Reading, i: number): FoundDate | null {
  const first = yearAt(reading, i);
  if (first === null) return null;
  const joint = tokenAt(reading, i + 1);
  const other = tokenAt(reading, i + 2);
  if (!other.digits?.plain) return null;
  const before = wordAt(reading, i - 1);
  const isDash = (joint.lower === '-' || joint.lower === '–' || joint.lower === '/') && !joint.spaced && !other.spaced;
  if (isDash && other.lower.length === 2 && other.digits.value === (first.year + 1) % 100)
    return years(reading, i, i + 3, first.year, first.year + 1);
  const isWord = (joint.lower === 'to' && before === 'from') || (joint.lower === 'and' && before === 'between');
  const second = yearAt(reading, i + 2);
  if (second === null || second.year <= first.year || second.year - first.year > 500 || !(isDash || isWord)) return null;
  if (!isPlausibleYear(first.year) || !isPlausibleYear(second.year) || hasUnit(reading, i + 3) || isPluralNoun(wordAt(reading, i + 3)))
    return null;
  return years(reading, i, i + 3, first.year, second.year);
}

const isPlausibleYear = (value: number): boolean => value >= 1400 && value <= 2100;

/** "in 2022", "the 2023 counteroffensive": four digits that stand where a year stands. */
function year(reading: Reading, i: number): FoundDate | null {
  const stated = yearAt(reading, i);
  if (stated === null || !isPlausibleYear(stated.year)) return null;
  const before = tokenAt(reading, i - 1);
  const next = tokenAt(reading, i + 1);
  if (!tokenAt(reading, i).spaced && !'("\'[—–-'.includes(before.lower)) return null;
  if (!tokenAt(reading, i).spaced && before.lower === '-' && !isYearPrefix(reading, i - 2)) return null;
  if (next.lower === '%' || (next.kind === 'word' && !next.spaced) || hasUnit(reading, i + 1)) return null;
  if ((next.lower === '-' || next.lower === '–' || next.lower === '/') && tokenAt(reading, i + 2).kind === 'number' && !next.spaced)
    return null;
  if (before.kind === 'mark' && '$£€¥<>=+'.includes(before.lower) && before.lower !== '') return null;
  const isSure = SURE_BEFORE_YEAR.has(before.lower);
  const isPlural =
    next.kind === 'word' &&
    !next.capital &&
    next.spaced &&
    isPluralNoun(next.lower) &&
    !(stated.year >= 1900 && stated.year % 50 !== 0 && YEARLY.has(next.lower));
  if (!isSure) {
    if (stated.year < 1700 && !BEFORE_YEAR.has(before.lower)) return null;
    // "1500 soldiers" is a count, "the 2008 elections" is not.
    if (
      isPlural &&
      (stated.year % 50 === 0 || !/^(the|'|s|its|their|his|her|our|and|of|at|in|for|on|by|since|from|to)$/.test(before.lower))
    )
      return null;
    if (
      /^(than|least|most|nearly|almost|about|around|over|some|approximately|roughly|another|total|killed|killing|exceed|exceeds|exceeding|reached|reach|is|was|are|were|no)$/.test(
        before.lower,
      ) &&
      !(before.lower === 'around' || before.lower === 'about')
    )
      return null;
    // "Euro 2024", "Windows 2000": a name.
    if (before.capital && NUMBERED.has(before.lower)) return null;
    if (
      before.kind === 'word' &&
      before.capital &&
      !BEFORE_YEAR.has(before.lower) &&
      !MONTHS.has(before.lower) &&
      !startsSentence(reading, i - 1) &&
      before.lower !== 'the'
    )
      return null;
  } else if (isPlural && stated.year % 100 === 0 && stated.year !== 2000) return null;
  return years(reading, i, i + 1, stated.year, stated.year);
}

const isYearPrefix = (reading: Reading, i: number): boolean => /^(mid|pre|post|early|late)$/.test(wordAt(reading, i));

function hasUnit(reading: Reading, i: number): boolean {
  const at = isHyphen(reading, i) ? i + 1 : i;
  const token = tokenAt(reading, at);
  if (token.start < 0 || token.kind === 'number') return false;
  const found = unitAt(reading, token.start);
  return (
    found !== null &&
    // "the 2023 quarter" has a year, "2023 quarters" a count.
    !['times', 'inch'].includes(found.phrase.unit) &&
    !(found.phrase.unit === 'quarter' && token.lower === 'quarter') &&
    unitOf(found.phrase.unit) !== null &&
    !(found.phrase.isLetter && token.spaced)
  );
}

function years(reading: Reading, from: number, to: number, first: number, last: number): FoundDate {
  return build(reading, from, to, { min: first, max: last }, { min: dayNumber(first, 1, 1), max: dayNumber(last, 12, 31) }, 'year');
}

function monthSpan(year: number, month: number): Interval {
  return { min: dayNumber(year, month, 1), max: (dayNumber(month === 12 ? year + 1 : year, (month % 12) + 1, 1) ?? 0) - 1 };
}

/** A day or a span of days; without a year, that of the nearest such day to the publication. */
function dated(
  reading: Reading,
  from: number,
  to: number,
  year: number | null,
  month: number,
  day: number,
  last: number,
): FoundDate | null {
  if (year !== null) {
    const min = dayNumber(year, month, day);
    const max = dayNumber(year, month, last);
    return min === null || max === null ? null : found(reading, from, to, { min, max });
  }
  // 1972 has every day of the calendar.
  if (dayNumber(1972, month, day) === null || dayNumber(1972, month, last) === null) return null;
  if (reading.published === null) {
    // The year is unknown: the value is the day in a nameless leap year, and it claims nothing.
    const value = { min: dayNumber(1972, month, day), max: dayNumber(1972, month, last) };
    return build(reading, from, to, value, { min: null, max: null }, 'day');
  }
  const published = reading.published;
  const around = new Date(published * DAY).getUTCFullYear();
  let best: number | null = null;
  for (const candidate of [around - 1, around, around + 1]) {
    const start = dayNumber(candidate, month, day);
    if (start !== null && (best === null || farness(start - published) < farness(best - published))) best = start;
  }
  return best === null ? null : found(reading, from, to, { min: best, max: best + last - day });
}

/** News tells of what was more than of what will be: of two days equally far, the past one is meant. */
const FUTURE_IS_FARTHER = 1.25;
const farness = (days: number): number => (days > 0 ? days * FUTURE_IS_FARTHER : -days);

function found(reading: Reading, from: number, to: number, days: Interval): FoundDate {
  return build(reading, from, to, days, days, 'day');
}

function build(reading: Reading, from: number, to: number, value: Interval, days: Interval, unit: 'day' | 'year'): FoundDate {
  const { start } = tokenAt(reading, from);
  const { end } = tokenAt(reading, to - 1);
  const quantity: Quantity = {
    quote: reading.text.slice(start, end),
    start,
    end,
    value,
    modifier: value.min === value.max ? 'exact' : 'range',
    unit,
    unitNames: unit === 'year' ? ['year'] : ['date', 'day'],
    dimension: 'date',
    canonical: { ...days, unit: 'day' },
    rounding: 0,
    per: null,
    restatement: null,
    fraction: false,
    inWords: false,
  };
  return { quantity, to };
}
