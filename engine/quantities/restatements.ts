import type { Interval, Modifier, Quantity, Restatement } from '../types.ts';
import { ageOf } from './ages.ts';
import { canonicalOf, roundingOf } from './canonical.ts';
import { modifierAfter, modifierBefore } from './modifiers.ts';
import { readRate } from './rates.ts';
import { readRange } from './read-range.ts';
import { type Reading, tokenAt, wordAt } from './reading.ts';
import type { Span } from './spans.ts';
import { convert, unitOf } from './units.ts';

/** A restatement after a comma must convert to the figure within this share; in brackets it need not. */
const SAME_VALUE = 0.12;

/** "(1,300 square kilometres)", ", or about 11 miles," behind a quantity: the same value in another unit. */
export function readRestatement(reading: Reading, i: number, quantity: Quantity): { restatement: Restatement; to: number } | null {
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
