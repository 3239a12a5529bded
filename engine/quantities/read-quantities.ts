import { MONTHS } from '../lexicon/en/calendar.ts';
import { FACTORS, FOLD_SUFFIX, SCALES, TENS_WORDS, UNITS_AND_TEENS, VAGUE, VAGUE_MULTIPLES } from '../lexicon/en/numbers.ts';
import { DIFFERENCE_AFTER, DIFFERENCE_BEFORE, DIFFERENCE_NOUNS } from '../lexicon/en/unit-cues.ts';
import type { Modifier, Per, Quantity } from '../types.ts';
import { ageOf, ageWithoutUnit } from './ages.ts';
import { joinBounds } from './bounds.ts';
import { canonicalOf, roundingOf } from './canonical.ts';
import { counts } from './counting-words.ts';
import { dayOf, readDate } from './dates.ts';
import { readFactor } from './factors.ts';
import { modifierAfter, modifierBefore } from './modifiers.ts';
import { skipNonNumber, skipSpokenTime } from './non-numbers.ts';
import { rateBehindNoun, readRate, readRateAbbreviation } from './rates.ts';
import { readRange } from './read-range.ts';
import { isHyphen, openReading, type Reading, tokenAt, wordAt } from './reading.ts';
import { magnitude, ofUnit, timesOrFactor } from './refine-span.ts';
import { readRestatement } from './restatements.ts';
import type { Span } from './spans.ts';
import { unitBehind } from './unit-behind.ts';
import { unitOf } from './units.ts';

export interface QuantityOptions {
  /** ISO 4217 code that "$", "dollars" and "cents" mean in this text; US dollars if not given. */
  readonly currency?: string | null;
}

/**
 * Finds every quantity of a text: numbers with modifier and unit, shares, factors, vague numerals, dates and years, in text order.
 * Offsets are those of `text`. `published` (ISO date) gives dates without a year theirs. Time is linear in the length of the text.
 */
export function readQuantities(text: string, published: string | null = null, options: QuantityOptions = {}): Quantity[] {
  const reading = openReading(text, dayOf(published), options.currency ?? 'USD');
  const found: Found = { quantities: [], rates: new Set() };
  let i = 0;
  while (i < reading.tokens.length) {
    const next = readAt(reading, i, found);
    i = next > i ? next : i + 1;
  }
  return joinBounds(reading, found.quantities);
}

interface Found {
  readonly quantities: Quantity[];
  /** Tokens that begin the rate of a quantity read before: they are no quantity of their own. */
  readonly rates: Set<number>;
}

/** Words that begin a number, a share, a factor or a date, or stand before one as its sign. */
const OPENERS: ReadonlySet<string> = new Set([
  ...UNITS_AND_TEENS.keys(),
  ...TENS_WORDS.keys(),
  ...SCALES.keys(),
  ...VAGUE.keys(),
  ...VAGUE_MULTIPLES.keys(),
  ...FACTORS.keys(),
  ...MONTHS.keys(),
  ...'a an half quarter scores minus negative'.split(' '),
]);

/** Most words of a text can begin nothing: they are left at once. */
function mayBegin(reading: Reading, i: number): boolean {
  const token = tokenAt(reading, i);
  if (token.kind === 'number' || OPENERS.has(token.lower) || token.lower.endsWith(FOLD_SUFFIX)) return true;
  const next = tokenAt(reading, i + 1);
  // A currency's sign or code, or a minus.
  return next.kind === 'number' || next.lower === '.' || next.lower === '$' || (token.kind === 'mark' && /[-−\p{Sc}]/u.test(token.lower));
}

function readAt(reading: Reading, i: number, found: Found): number {
  if (!mayBegin(reading, i) || found.rates.has(i)) return i + 1;
  const date = readDate(reading, i);
  if (date !== null) {
    found.quantities.push(date.quantity);
    return date.to;
  }
  const factor = readFactor(reading, i);
  if (factor !== null) return push(reading, factor, found);
  const age = ageWithoutUnit(reading, i);
  if (age !== null) return push(reading, age, found);
  const span = readRange(reading, i);
  if (span === null) {
    const skip = tokenAt(reading, i).kind === 'number' ? skipNonNumber(reading, i) : null;
    return skip ?? i + 1;
  }
  if (span.unit === null && span.inWords && !span.isRange) {
    const time = skipSpokenTime(reading, span.from, span.to, span.value.max ?? 0);
    if (time !== null) return time;
  }
  if (span.unit === 'minute' && wordAt(reading, span.to) === 'past' && readRange(reading, span.to + 1)?.unit === null) return span.to + 2;
  if (!counts(reading, span)) return span.to;
  return push(reading, span, found);
}

/** Reads what surrounds a span, adds the quantity, and returns the token after it. */
export function push(reading: Reading, read: Span, found: Found): number {
  let span = ageOf(reading, read) ?? read;
  span = magnitude(reading, span);
  span = timesOrFactor(reading, span);
  if (span.unit === null && span.dimension === 'count') {
    const short = readRateAbbreviation(reading, span.to);
    if (short !== null) span = { ...span, unit: short.unit, dimension: unitOf(short.unit)!.dimension, per: short.per, to: short.to };
    else span = ofUnit(reading, span);
  }
  let { from, to } = span;
  let per = span.per;
  let unit = span.unit;
  let dimension = span.dimension;
  let modifier: Modifier = span.modifier ?? (span.vague ? 'vague' : span.isRange ? 'range' : 'exact');

  const before = modifierBefore(reading, from, dimension === 'duration', to);
  if (before !== null && !crosses(reading, before.from, found.quantities)) {
    from = before.from;
    if (modifier === 'exact') modifier = before.modifier;
  }
  const behind = modifierAfter(reading, to);
  if (behind !== null) {
    to = behind.to;
    if (modifier === 'exact' || modifier === 'about') modifier = behind.modifier;
    // "500 or more kilometres", "20-odd km"
    if (unit === null) {
      const late = unitBehind(reading, to);
      const known = late === null || late.phrase.isLetter ? null : unitOf(late.phrase.unit);
      if (late !== null && known !== null && known.id !== 'times' && known.id !== 'inch') {
        unit = known.id;
        dimension = known.dimension;
        to = late.to;
      }
    }
  }
  let by: string | null = null;
  const rate = dimension === 'date' || dimension === 'age' || per !== null ? null : readRate(reading, to, unit);
  if (rate !== null) {
    per = rate.unit === null ? rate.per : null;
    by = rate.by ?? null;
    to = rate.to;
    if (rate.unit !== null) {
      unit = rate.unit;
      dimension = unitOf(unit)!.dimension;
    }
  } else if (per === null && (dimension === 'count' || wordAt(reading, to) === 'of')) {
    const late = rateBehindNoun(reading, wordAt(reading, to) === 'of' ? to + 1 : to, unit);
    if (late !== null) {
      per = late.unit === null ? late.per : null;
      by = late.by ?? null;
      if (late.unit !== null) {
        unit = late.unit;
        dimension = unitOf(unit)!.dimension;
      }
      found.rates.add(late.from);
    }
  }

  let value = span.value;
  if (
    dimension === 'temperature' &&
    /^(zero|freezing)$/.test(wordAt(reading, to + 1)) &&
    wordAt(reading, to) === 'below' &&
    (value.min ?? 0) > 0
  ) {
    value = { min: -(value.max ?? 0), max: -(value.min ?? 0) };
    to += 2;
  }
  const isDifference = dimension === 'temperature' && isTemperatureDifference(reading, from, to);
  const rounding = roundingOf(value.max ?? value.min ?? 0, span.place, dimension, span.fraction);
  const canonical = canonicalOf({ value, modifier, unit, dimension, rounding, isDifference });
  const start = tokenAt(reading, from).start;
  const end = tokenAt(reading, to - 1).end;
  const known = unit === null ? null : unitOf(unit);
  const names = known === null ? namesOf(reading, span, to) : known.names;
  const quantity: Quantity = {
    quote: reading.text.slice(start, end),
    start,
    end,
    value,
    modifier,
    unit,
    unitNames: ratedNames(names, per, by),
    dimension,
    canonical,
    rounding,
    per,
    restatement: null,
    fraction: span.fraction,
    inWords: span.inWords,
  };
  const again = readRestatement(reading, to, quantity);
  if (again === null) {
    found.quantities.push(quantity);
    return to;
  }
  // "14 billion crowns ($1.3 billion) a year": the rate is of both.
  const late = per === null ? readRate(reading, again.to, null) : null;
  if (late !== null) found.rates.add(again.to);
  found.quantities.push({ ...quantity, per: late?.per ?? per, restatement: again.restatement });
  return again.to;
}

/** "barrel per day", "dollar per share" beside the unit's own names. */
function ratedNames(names: readonly string[], per: Per | null, by: string | null): string[] {
  const divisor = per === 'other' ? by : per;
  return divisor === null || names.length === 0 ? [...names] : [...names, `${names[0]} per ${divisor}`];
}

/** Joined by a hyphen to the number these count nothing: "the 150-strong crew". */
const NO_NAME = /^(strong|odd|plus|ish|something|some|or|to|and|and-a-half|old|olds|point|fold)$/;

/** What a count without a unit goes by: "time" in "three times", "member" in "a 22-member league". */
function namesOf(reading: Reading, span: Span, to: number): readonly string[] {
  const noun = tokenAt(reading, to + 1);
  const isJoined = span.dimension === 'count' && span.names.length === 0 && isHyphen(reading, to) && noun.kind === 'word';
  return isJoined && !NO_NAME.test(noun.lower) ? [noun.lower] : span.names;
}

/** "warmed by 1.5 degrees", "two degrees warmer", "a rise of 2C": no temperature but a difference of two. */
function isTemperatureDifference(reading: Reading, from: number, to: number): boolean {
  const before = wordAt(reading, from - 1);
  const after = wordAt(reading, to) === 'of' ? wordAt(reading, to + 1) : wordAt(reading, to);
  return (
    DIFFERENCE_AFTER.has(after) || DIFFERENCE_BEFORE.has(before) || (before === 'of' && DIFFERENCE_NOUNS.has(wordAt(reading, from - 2)))
  );
}

/** Would the words from token `i` on be part of the quantity before? */
function crosses(reading: Reading, i: number, found: readonly Quantity[]): boolean {
  const last = found.at(-1);
  return last !== undefined && tokenAt(reading, i).start < Math.max(last.end, last.restatement?.end ?? 0);
}
