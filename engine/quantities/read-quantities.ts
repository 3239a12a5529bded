import { MONTHS } from '../lexicon/en/calendar.ts';
import { UNCOUNTED_AFTER_HYPHEN } from '../lexicon/en/identifiers.ts';
import { FACTORS, FOLD_SUFFIX, SCALES, TENS_WORDS, UNITS_AND_TEENS, VAGUE, VAGUE_MULTIPLES } from '../lexicon/en/numbers.ts';
import { DIFFERENCE_AFTER, DIFFERENCE_BEFORE, DIFFERENCE_NOUNS } from '../lexicon/en/unit-cues.ts';
import type { Interval, Modifier, Quantity, Restatement } from '../types.ts';
import { ageOf, ageWithoutUnit } from './ages.ts';
import { canonicalOf, roundingOf } from './canonical.ts';
import { dayOf, readDate } from './dates.ts';
import { isCompared, readFactor } from './factors.ts';
import { modifierAfter, modifierBefore } from './modifiers.ts';
import { isCountedOne, isCountedZero, isUncounted, skipNonNumber, skipSpokenTime } from './names.ts';
import { unitBehind } from './operands.ts';
import { joinBounds, readRange } from './ranges.ts';
import { rateBehindNoun, readRate, readRateAbbreviation } from './rates.ts';
import { openReading, type Reading, tokenAt, wordAt } from './reading.ts';
import type { Span } from './spans.ts';
import { convert, unitOf } from './units.ts';

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

/** Pronouns, idioms and adjectives that look like numbers. */
function counts(reading: Reading, span: Span): boolean {
  if (span.isRange || span.unit !== null) return true;
  const word = wordAt(reading, span.from);
  if (span.value.max === 1 && word === 'one') return isCountedOne(reading, span.from, span.to);
  if (span.value.max === 0) return span.inWords ? isCountedZero(reading, span.from, span.to) : true;
  return !isUncounted(reading, span.from, span.to) && !(word === 'a' && UNCOUNTED_AFTER_HYPHEN.has(''));
}

/** Reads what surrounds a span, adds the quantity, and returns the token after it. */
function push(reading: Reading, read: Span, found: Found): number {
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
  const rate = dimension === 'date' || dimension === 'age' || per !== null ? null : readRate(reading, to, unit);
  if (rate !== null) {
    per = rate.unit === null ? rate.per : null;
    to = rate.to;
    if (rate.unit !== null) {
      unit = rate.unit;
      dimension = unitOf(unit)!.dimension;
    }
  } else if (per === null && (dimension === 'count' || wordAt(reading, to) === 'of')) {
    const late = rateBehindNoun(reading, wordAt(reading, to) === 'of' ? to + 1 : to, unit);
    if (late !== null) {
      per = late.unit === null ? late.per : null;
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
  const names = known === null ? span.names : known.names;
  const quantity: Quantity = {
    quote: reading.text.slice(start, end),
    start,
    end,
    value,
    modifier,
    unit,
    unitNames: per === null || per === 'other' || names.length === 0 ? [...names] : [...names, `${names[0]} per ${per}`],
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

/** "magnitude 6.1", "a 6.1-magnitude quake", "6.1 on the Richter scale" */
function magnitude(reading: Reading, span: Span): Span {
  if (span.unit !== null || span.dimension !== 'count' || (span.value.max ?? 0) > 12) return span;
  const as = (from: number, to: number): Span => ({ ...span, from, to, unit: 'magnitude', dimension: 'magnitude' });
  if (wordAt(reading, span.from - 1) === 'magnitude') return as(span.from - 1, span.to);
  if (wordAt(reading, span.from - 1) === '-' && wordAt(reading, span.from - 2) === 'magnitude') return as(span.from - 2, span.to);
  if (/^(of|at)$/.test(wordAt(reading, span.from - 1)) && wordAt(reading, span.from - 2) === 'magnitude') return as(span.from, span.to);
  const next = wordAt(reading, span.to) === '-' ? span.to + 1 : span.to;
  if (/^(magnitude|richter)$/.test(wordAt(reading, next))) return as(span.from, next + 1);
  if (
    wordAt(reading, span.to) === 'on' &&
    wordAt(reading, span.to + 1) === 'the' &&
    /^(richter|moment)$/.test(wordAt(reading, span.to + 2))
  )
    return as(span.from, span.to);
  return span;
}

/** "three times as many" is a factor, "three times" a count of occasions. */
function timesOrFactor(reading: Reading, span: Span): Span {
  if (span.unit !== 'times' || span.names.length > 0) return span;
  const word = wordAt(reading, span.to - 1);
  if (!/^times$/.test(word) || isCompared(reading, span.to) || !Number.isInteger(span.value.max)) return span;
  return { ...span, unit: null, dimension: 'count', names: ['time'] };
}

/** "thousands of dollars", "millions of tonnes" */
function ofUnit(reading: Reading, span: Span): Span {
  if (!span.vague || wordAt(reading, span.to) !== 'of') return span;
  const found = unitBehind(reading, span.to, true);
  const unit = found === null || found.phrase.isLetter ? null : unitOf(found.phrase.unit);
  if (found === null || unit === null || unit.id === 'times' || unit.id === 'inch') return span;
  return { ...span, unit: unit.id, dimension: unit.dimension, to: found.to };
}

/** A restatement after a comma must convert to the figure within this share; in brackets it need not. */
const SAME_VALUE = 0.12;

/** "(1,300 square kilometres)", ", or about 11 miles," behind a quantity: the same value in another unit. */
function readRestatement(reading: Reading, i: number, quantity: Quantity): { restatement: Restatement; to: number } | null {
  if (quantity.unit === null || quantity.dimension === 'date' || quantity.modifier === 'vague') return null;
  const opener = wordAt(reading, i);
  let at = i + 1;
  let kind: 'bracket' | 'or' | 'comma' | 'slash';
  if (opener === '(' || opener === '[') kind = 'bracket';
  else if (opener === '/') kind = 'slash';
  else if (opener === 'or') kind = 'or';
  else if (opener === ',' || opener === '–' || opener === '—') {
    kind = wordAt(reading, at) === 'or' ? 'or' : 'comma';
    if (kind === 'or') at++;
  } else return null;
  // Its modifier stands first; the number is looked for a few words on.
  let number = at;
  let span: Span | null = null;
  while (number < at + 6 && span === null) {
    if (
      tokenAt(reading, number).start < 0 ||
      (number > at && tokenAt(reading, number).kind === 'mark' && !'$£€¥~<>≈-'.includes(wordAt(reading, number)))
    )
      break;
    span = readRange(reading, number);
    if (span === null) number++;
  }
  if (span === null || span.unit === null || span.unit === quantity.unit || span.fraction) return null;
  span = ageOf(reading, span) ?? span;
  let unit = span.unit!;
  let { to } = span;
  const rate = readRate(reading, to, unit);
  if (rate !== null) {
    to = rate.to;
    unit = rate.unit ?? unit;
  }
  const after = modifierAfter(reading, to);
  if (after !== null) to = after.to;
  const known = unitOf(unit)!;
  const own = unitOf(quantity.unit);
  if (known.dimension !== own?.dimension || (known.dimension === 'money' && known.canonical === own.canonical)) return null;
  const before = modifierBefore(reading, span.from, false, to);
  const first = before?.from ?? span.from;
  // Only modifiers and words like "that is" may stand between.
  if (
    first > at &&
    !reading.tokens
      .slice(at, first)
      .every((token) => /^(i|e|that|is|equivalent|to|equal|the|equivalent|of|,|\.|=|a|an|distance|just|or)$/.test(token.lower))
  )
    return null;
  const isMoney = known.dimension === 'money';
  if (kind !== 'bracket') {
    if (isMoney ? kind !== 'or' : !isSameValue(quantity, span.value, unit)) return null;
  }
  if (kind === 'bracket' && wordAt(reading, to) === (opener === '(' ? ')' : ']')) to++;
  else if (kind === 'bracket' && !/^[;,)\]]$/.test(wordAt(reading, to))) return null;
  const modifier: Modifier = span.isRange
    ? 'range'
    : (before?.modifier ?? after?.modifier ?? (quantity.modifier === 'range' ? 'exact' : quantity.modifier));
  const start = tokenAt(reading, first).start;
  const closes = kind === 'bracket' && /[)\]]/.test(wordAt(reading, to - 1));
  const end = tokenAt(reading, closes ? to - 2 : to - 1).end;
  const rounding = roundingOf(span.value.max ?? 0, span.place, known.dimension, false);
  const canonical = canonicalOf({ value: span.value, modifier, unit, dimension: quantity.dimension, rounding, isDifference: false });
  return { restatement: { quote: reading.text.slice(start, end), start, end, value: span.value, modifier, unit, canonical }, to };
}

function isSameValue(quantity: Quantity, value: Interval, unit: string): boolean {
  const own = quantity.value.max;
  if (own === null || value.max === null || quantity.unit === null) return false;
  const converted = convert(value.max, unit, quantity.unit);
  return Math.abs(converted - own) <= SAME_VALUE * Math.max(Math.abs(converted), Math.abs(own));
}
