import { BEFORE_HALF_PART } from '../lexicon/en/identifiers.ts';
import {
  DENOMINATORS,
  PLURAL_DENOMINATORS,
  SCALE_ABBREVIATIONS,
  SCALE_LETTERS,
  SCALES,
  TENS_WORDS,
  UNITS_AND_TEENS,
  VAGUE,
  VAGUE_MULTIPLES,
} from '../lexicon/en/numbers.ts';
import { LENGTH_CUES, METRE_ADJECTIVES, MONEY_CUES } from '../lexicon/en/unit-cues.ts';
import { fractionAt, isPluralNoun } from './names.ts';
import { around, isHyphen, type Reading, tokenAt, wordAt } from './reading.ts';
import type { Token } from './tokens.ts';
import { unitAt } from './unit-phrases.ts';
import { unitOf } from './units.ts';

/** A number as written, before its unit. */
export interface Numeral {
  readonly min: number;
  readonly max: number;
  /** Tokens `from` … `to`, the last excluded. */
  readonly from: number;
  readonly to: number;
  /** Place of the last significant digit, in the number's own size: 100 for 1,300, 1e5 for 2.3 million. */
  readonly place: number;
  /** The scale at its end: 1e9 for "4 billion", 1 for none. */
  readonly scale: number;
  readonly inWords: boolean;
  readonly fraction: boolean;
  readonly vague: boolean;
}

interface Chunk {
  readonly value: number;
  readonly to: number;
  readonly place: number;
  /** What the last word multiplied by; a following part must be smaller. */
  readonly scale: number;
  readonly inWords: boolean;
  readonly fraction: boolean;
}

export interface NumeralOptions {
  /** After a currency sign: "m" is million. */
  readonly money: boolean;
  /** After "between": an "and" separates two numbers. */
  readonly splitAnd: boolean;
}

/** Reads the number that begins at token `i`; `null` where none does. */
export function readNumeral(reading: Reading, i: number, options: NumeralOptions): Numeral | null {
  const token = tokenAt(reading, i);
  if (token.kind === 'mark') return null;
  if (token.kind === 'word') {
    const vague = readVague(reading, i);
    if (vague !== null) return vague;
  }
  const first = readChunk(reading, i, options, true);
  if (first === null) return null;
  let total = first;
  // "4 thousand 3 hundred and 21": smaller parts follow, down to ones.
  while (!total.fraction && total.scale >= 100) {
    let at = total.to;
    if (wordAt(reading, at) === 'and' || wordAt(reading, at) === '&') {
      if (options.splitAnd) break;
      at++;
    } else if (wordAt(reading, at) === ',' && total.inWords) at += wordAt(reading, at + 1) === 'and' ? 2 : 1;
    else if (isHyphen(reading, at)) at++;
    const next = readChunk(reading, at, options, false);
    if (next === null || next.fraction || next.value >= total.scale || next.value === 0) break;
    // "34m twenty-two years ago"
    if (next.inWords && !total.inWords) break;
    // Two numbers in digits side by side, or a list: "5 million, 300".
    if (!next.inWords && next.scale === 1 && !(at > total.to && wordAt(reading, total.to) === 'and')) break;
    if (wordAt(reading, total.to) === ',' && !(next.inWords && next.scale < total.scale && total.scale >= 1000)) break;
    total = {
      value: total.value + next.value,
      to: next.to,
      place: next.place,
      scale: next.scale,
      inWords: total.inWords && next.inWords,
      fraction: false,
    };
  }
  if (!Number.isFinite(total.value)) return null;
  return {
    min: total.value,
    max: total.value,
    from: i,
    to: total.to,
    place: total.place,
    scale: total.scale,
    inWords: total.inWords,
    fraction: total.fraction,
    vague: false,
  };
}

/** A number up to its scale: "two hundred and five", "1.3 million", "two and a half", "half a million". */
function readChunk(reading: Reading, i: number, options: NumeralOptions, isFirst: boolean): Chunk | null {
  const token = tokenAt(reading, i);
  if (token.kind === 'number') return readDigits(reading, i, options);
  if (token.kind !== 'word') return null;
  return readFraction(reading, i, options) ?? readWords(reading, i, options, isFirst);
}

function readDigits(reading: Reading, i: number, options: NumeralOptions): Chunk | null {
  const { digits } = tokenAt(reading, i);
  if (digits === null) return null;
  let { value, place } = digits;
  let to = i + 1;
  const next = tokenAt(reading, to);
  const slash = fractionAt(reading, i);
  if (slash !== null) {
    ({ value, to } = slash);
    place = 0;
    if (!isScale(reading, to)) return { value, to, place, scale: 1, inWords: false, fraction: true };
  } else if (
    next.kind === 'number' &&
    next.digits !== null &&
    digits.plain &&
    (next.digits.unit === 0.001 || fractionAt(reading, to) !== null)
  ) {
    // "2 1/4", "1½"
    const part = fractionAt(reading, to);
    value += part?.value ?? next.digits.value;
    to = part?.to ?? to + 1;
    place = 0;
  } else if (digits.unit === 0.001 && !digits.plain && token1(reading, i)) {
    place = 0;
    if (!isScale(reading, to) && !beginsUnit(reading, to)) return { value, to, place, scale: 1, inWords: false, fraction: true };
  } else {
    const power = powerAt(reading, to, value);
    if (power !== null) ({ value, to } = power);
    const half = options.splitAnd ? null : andFraction(reading, to);
    if (half !== null && digits.plain) {
      value += half.value;
      to = half.to;
      place = 0;
    }
  }
  return scaled(reading, { value, to, place, scale: 1, inWords: false, fraction: false }, options);
}

const token1 = (reading: Reading, i: number): boolean => tokenAt(reading, i).lower.length === 1 && tokenAt(reading, i).lower > '9';

/** "x10^-4", "^-1" */
function powerAt(reading: Reading, i: number, value: number): { value: number; to: number } | null {
  let at = i;
  let base: number | null = null;
  if (wordAt(reading, at) === 'x' || wordAt(reading, at) === '×' || wordAt(reading, at) === '*') {
    base = tokenAt(reading, at + 1).digits?.value ?? null;
    at += 2;
    if (base === null) return null;
  }
  if (wordAt(reading, at) !== '^') return null;
  const negative = wordAt(reading, at + 1) === '-';
  const exponent = tokenAt(reading, at + (negative ? 2 : 1)).digits?.value;
  if (exponent === undefined || exponent > 300) return null;
  const power = negative ? -exponent : exponent;
  const to = at + (negative ? 3 : 2);
  return { value: base === null ? value ** power : value * base ** power, to };
}

/** "and a half", "-and-a-quarter", "and two thirds" */
function andFraction(reading: Reading, i: number): { value: number; to: number } | null {
  let at = isHyphen(reading, i) ? i + 1 : i;
  if (wordAt(reading, at) !== 'and') return null;
  at++;
  if (isHyphen(reading, at)) at++;
  const first = wordAt(reading, at);
  if (first === 'half') return { value: 0.5, to: at + 1 };
  let above = first === 'a' || first === 'an' ? 1 : UNITS_AND_TEENS.get(first);
  let to = at + 1;
  if (above === undefined && TENS_WORDS.has(first)) {
    above = TENS_WORDS.get(first)!;
    if (isHyphen(reading, to) && UNITS_AND_TEENS.has(wordAt(reading, to + 1))) {
      above += UNITS_AND_TEENS.get(wordAt(reading, to + 1))!;
      to += 2;
    }
  }
  if (above === undefined || above === 0) return null;
  if (isHyphen(reading, to)) to++;
  const below = above === 1 ? DENOMINATORS.get(wordAt(reading, to)) : PLURAL_DENOMINATORS.get(wordAt(reading, to));
  // "ten and a third man" is an ordinal, "three and a third miles" a fraction: what follows must be a unit, a scale or nothing.
  if (below === undefined || below < 2) return null;
  return { value: above / below, to: to + 1 };
}

/** "half", "a third", "two-thirds", "three quarters of a million" */
function readFraction(reading: Reading, i: number, options: NumeralOptions): Chunk | null {
  let at = i;
  let above = 1;
  let sure = false;
  const first = wordAt(reading, at);
  const next = skipHyphen(reading, i + 1);
  const isOne = first === 'one' && (DENOMINATORS.has(wordAt(reading, next)) || TENS_WORDS.has(wordAt(reading, next)));
  if (first === 'a' || first === 'an' || isOne) {
    at++;
    sure = first === 'one';
  } else if (!DENOMINATORS.has(first) && !(first === 'quarter')) {
    const words = readWords(reading, i, options, false);
    if (words === null || words.scale > 100 || !Number.isInteger(words.value) || words.value < 1 || words.value > 999) return null;
    above = words.value;
    at = words.to;
    sure = true;
  } else if (first !== 'half' && !(first === 'quarter' && isScale(reading, i + 1, true))) return null;
  if (at > i && isHyphen(reading, at)) at++;
  const word = wordAt(reading, at);
  const isPlural = PLURAL_DENOMINATORS.has(word);
  let below = isPlural ? PLURAL_DENOMINATORS.get(word)! : DENOMINATORS.get(word);
  let to = at + 1;
  if (below === undefined && sure && TENS_WORDS.has(word)) {
    const next = isHyphen(reading, to) ? to + 1 : to;
    const ones = PLURAL_DENOMINATORS.get(wordAt(reading, next));
    if (ones === undefined || ones > 9) return null;
    below = TENS_WORDS.get(word)! + ones;
    to = next + 1;
  }
  if (below === undefined || below < 2) return null;
  // "two quarters", "the next three quarters" are spans of time.
  if (
    word === 'quarters' &&
    (above !== 3 || /^(next|last|past|first|previous|consecutive|straight|recent|coming|final|following)$/.test(wordAt(reading, i - 1)))
  )
    return null;
  if (above > 1 && !isPlural && below > 2 && to === at + 1 && !(isHyphen(reading, at - 1) && isFractionContext(reading, to))) return null;
  const value = above / below;
  // "half a million", "three quarters of a million", "quarter million", "half a dozen"
  const scale = scaleAfterFraction(reading, to);
  if (scale !== null) return scaled(reading, { value, to: scale, place: 0, scale: 1, inWords: true, fraction: false }, options);
  // "a fourth night" is an ordinal, "a quarter mile" and "a third of a mile" are lengths.
  const isOrdinal = above === 1 && !isPlural && word !== 'half' && word !== 'quarter' && wordAt(reading, to) !== 'of';
  const unit = isOrdinal ? null : unitAfterFraction(reading, to);
  if (unit !== null) return { value, to: unit, place: 0, scale: 1, inWords: true, fraction: false };
  const isHalf = below === 2 && above === 1;
  if (isHalf ? !isHalfShare(reading, i, to) : above === 1 && !isPlural && !isShare(reading, i, to, word)) return null;
  return { value, to, place: 0, scale: 1, inWords: true, fraction: true };
}

const SHARE_AFTER = new Set(
  'of off more less fewer larger higher lower smaller bigger longer the its their his her our all that those these compared from since to by in on and or but as at for over after before when with because were was are is have has had said . , ; : ) ? ! – —'.split(
    ' ',
  ),
);
const SHARE_BEFORE = new Set(
  'by than about nearly almost around roughly over under only just least most approximately to some another of as for and below above exceeding'.split(
    ' ',
  ),
);

/** "a third of voters", "fell by a tenth": and not "a third man". */
function isShare(reading: Reading, from: number, to: number, word: string): boolean {
  const next = tokenAt(reading, to);
  if (next.kind === 'number') return false;
  // "a quarter" alone is three months.
  if (word === 'quarter' && next.lower === 'in') return false;
  if (next.lower === '') return word !== 'quarter' || SHARE_BEFORE.has(wordAt(reading, from - 1));
  if (next.lower === 'of') return true;
  if (word === 'second') return false;
  if (wordAt(reading, from) === 'one') return SHARE_AFTER.has(next.lower) || next.kind === 'mark' || isHyphen(reading, from + 1);
  return SHARE_BEFORE.has(wordAt(reading, from - 1))
    ? SHARE_AFTER.has(next.lower)
    : ['more', 'less', 'fewer', 'larger', 'higher', 'lower', 'smaller'].includes(next.lower);
}

const isFractionContext = (reading: Reading, to: number): boolean => wordAt(reading, to) === 'majority' || wordAt(reading, to) === 'of';

const HALF_AFTER = new Set('of the a an its their his her our your my all that this those these as what people more again'.split(' '));
const HALF_BEFORE = new Set(
  'by than about nearly almost around roughly over under only just least in to another a other and or approximately one well exactly'.split(
    ' ',
  ),
);

function isHalfShare(reading: Reading, from: number, to: number): boolean {
  const before = wordAt(reading, from - 1);
  if (BEFORE_HALF_PART.has(before) || isHyphen(reading, to)) return false;
  const next = wordAt(reading, to);
  if (next === 'past' || next === 'time' || next === 'way') return false;
  const word = wordAt(reading, from);
  if (word === 'a' || word === 'an') return next === 'of' || HALF_BEFORE.has(before);
  if (word === 'one') return next === 'of' || next === '' || tokenAt(reading, to).kind === 'mark';
  return HALF_AFTER.has(next) || HALF_BEFORE.has(before) || (from === 0 && next === '');
}

function isScale(reading: Reading, i: number, large = false): boolean {
  const scale = SCALES.get(wordAt(reading, i));
  return scale !== undefined && (!large || scale >= 1000 || scale === 12);
}

/** After a fraction: "[of] [a] million". The index of the scale word. */
function scaleAfterFraction(reading: Reading, i: number): number | null {
  let at = i;
  if (isHyphen(reading, at)) at++;
  if (wordAt(reading, at) === 'of' && wordAt(reading, at + 1) === 'a') at++;
  if (wordAt(reading, at) === 'a') at++;
  return isScale(reading, at) ? at : null;
}

/** After a fraction: "[of] a mile", "mile", "-hour". The index of the unit. */
function unitAfterFraction(reading: Reading, i: number): number | null {
  let at = i;
  if (isHyphen(reading, at)) at++;
  else if (
    wordAt(reading, at) === 'of' &&
    (wordAt(reading, at + 1) === 'a' || wordAt(reading, at + 1) === 'an' || wordAt(reading, at + 1) === 'one')
  )
    at += 2;
  else if (wordAt(reading, at) === 'a' || wordAt(reading, at) === 'an') at++;
  return beginsUnit(reading, at) || (at > i && wordAt(reading, at) === 'point') ? at : null;
}

function beginsUnit(reading: Reading, i: number): boolean {
  const token = tokenAt(reading, i);
  if (token.kind === 'number' || token.start < 0) return false;
  const unit = unitAt(reading, token.start);
  return unit !== null &&
    !unit.phrase.isLetter &&
    unit.phrase.unit !== 'inch' &&
    !['percent', 'times', 'ratio'].includes(unitOf(unit.phrase.unit)?.id ?? '')
    ? true
    : unit?.phrase.unit === 'inch' && token.lower !== 'in';
}

/** "two", "twenty-one", "two hundred and five", "a thousand", "two and a half million", "zero point zero eight" */
function readWords(reading: Reading, i: number, options: NumeralOptions, isFirst: boolean): Chunk | null {
  let at = i;
  let value: number;
  let scale = 1;
  const first = wordAt(reading, at);
  if ((first === 'a' || first === 'an' || first === 'one') && isScale(reading, skipHyphen(reading, at + 1))) {
    value = 1;
    at = skipHyphen(reading, at + 1);
    if (wordAt(reading, at).endsWith('s')) return null;
  } else if (isFirst && isScale(reading, at) && !wordAt(reading, at).endsWith('s') && isBareScale(reading, at)) {
    value = 1;
  } else {
    const small = readSmall(reading, at);
    if (small === null) return null;
    ({ value, to: at } = small);
  }
  let place = value % 10 === 0 && value > 0 ? 10 : 1;
  const hundred = skipHyphen(reading, at);
  if (wordAt(reading, hundred) === 'hundred' && value < 100) {
    value *= 100;
    scale = 100;
    place = 100;
    at = hundred + 1;
    let next = skipHyphen(reading, at);
    if (wordAt(reading, next) === 'and' && !options.splitAnd) next = skipHyphen(reading, next + 1);
    const rest = readSmall(reading, next);
    if (rest !== null && rest.value > 0) {
      value += rest.value;
      place = rest.value % 10 === 0 ? 10 : 1;
      at = rest.to;
      scale = 1;
    }
  }
  if (wordAt(reading, at) === 'point') {
    const decimals = readDecimals(reading, at + 1);
    if (decimals !== null) {
      value += decimals.value;
      place = decimals.place;
      at = decimals.to;
      scale = 1;
    }
  }
  const half = scale === 1 && !options.splitAnd ? andFraction(reading, at) : null;
  if (half !== null) {
    value += half.value;
    place = 0;
    at = half.to;
  }
  // "forty-first" is an ordinal.
  if (isHyphen(reading, at) && ORDINAL_ENDS.has(wordAt(reading, at + 1))) return null;
  return scaled(reading, { value, to: at, place, scale, inWords: true, fraction: false }, options);
}

const ORDINAL_ENDS = new Set([...DENOMINATORS.keys(), 'first', 'second'].filter((word) => word !== 'half' && word !== 'quarter'));

/** "million-dollar", "hundred thousand": a scale that needs no number before it. */
function isBareScale(reading: Reading, i: number): boolean {
  if (wordAt(reading, i - 1) === 'per' || /^(several|few|couple|of|many|some|half|quarter)$/.test(wordAt(reading, i - 1))) return false;
  if (wordAt(reading, i) === 'dozen') return wordAt(reading, i - 1) === 'another';
  return (
    (isHyphen(reading, i + 1) && tokenAt(reading, i + 2).kind === 'word') || (isScale(reading, i + 1) && wordAt(reading, i + 1) !== 'dozen')
  );
}

function skipHyphen(reading: Reading, i: number): number {
  return isHyphen(reading, i) ? i + 1 : i;
}

/** Words below one hundred. */
function readSmall(reading: Reading, i: number): { value: number; to: number } | null {
  const word = wordAt(reading, i);
  const tens = TENS_WORDS.get(word);
  if (tens === undefined) {
    const value = UNITS_AND_TEENS.get(word);
    return value === undefined ? null : { value, to: i + 1 };
  }
  const next = skipHyphen(reading, i + 1);
  const ones = UNITS_AND_TEENS.get(wordAt(reading, next));
  return ones !== undefined && ones > 0 && ones < 10 ? { value: tens + ones, to: next + 1 } : { value: tens, to: i + 1 };
}

/** What follows "point": "zero three", "seventy-one". */
function readDecimals(reading: Reading, i: number): { value: number; place: number; to: number } | null {
  let digits = '';
  let at = i;
  for (let small = readSmall(reading, at); small !== null && digits.length < 12; small = readSmall(reading, at)) {
    digits += String(small.value);
    at = small.to;
  }
  return digits === '' ? null : { value: Number(`0.${digits}`), place: 10 ** -digits.length, to: at };
}

/** Multiplies by the scale that follows, if any. */
function scaled(reading: Reading, chunk: Chunk, options: NumeralOptions): Chunk {
  let { value, to, place, scale } = chunk;
  for (
    let next = scaleAt(reading, to, value, chunk, options);
    next !== null;
    next = scaleAt(reading, to, value, { ...chunk, to, scale }, options)
  ) {
    // Lakh crore is the only pair that climbs twice.
    if (scale > 100 && !(next.factor === 1e7 && scale === 1e5)) break;
    value *= next.factor;
    place *= next.factor;
    scale = scale > 100 ? scale * next.factor : next.factor;
    to = next.to;
  }
  // 0.1 * 1e6 is not 100000 in binary.
  return { ...chunk, value: scale > 1 ? Number(value.toPrecision(15)) : value, to, place: Number(place.toPrecision(15)), scale };
}

function scaleAt(reading: Reading, i: number, value: number, chunk: Chunk, options: NumeralOptions): { factor: number; to: number } | null {
  const at = skipHyphen(reading, i);
  const token = tokenAt(reading, at);
  if (token.kind !== 'word') return null;
  const word = token.lower;
  const factor = SCALES.get(word);
  if (factor !== undefined) {
    if (word === 'mil' && !options.money) return null;
    return { factor, to: at + 1 };
  }
  if (chunk.scale > 100) return null;
  const short = SCALE_ABBREVIATIONS.get(word);
  if (short !== undefined) return { factor: short, to: at + 1 };
  const letter = SCALE_LETTERS.get(word);
  if (letter === undefined || chunk.inWords) return null;
  const after = tokenAt(reading, at + 1);
  if (!after.spaced && (after.lower === '²' || after.lower === '³' || after.lower === '/' || after.kind === 'number')) return null;
  const asMoney = options.money || isCurrencyNext(reading, at + 1);
  const glued = !token.spaced;
  const written = reading.norm.slice(token.start, token.end);
  let isMeant: boolean;
  switch (word) {
    case 'k':
      // A kelvin stands beside other temperatures.
      isMeant =
        (glued || written === 'k') &&
        !/^(run|race|walk|runs|races)$/.test(after.lower) &&
        !(written === 'K' && reading.norm.slice(Math.max(0, token.start - 40), token.start).includes('°'));
      break;
    case 'm':
      isMeant =
        asMoney ||
        (glued && ((written === 'M' && value < 1000) || isCountedByMillions(reading, at + 1) || isTalkOfMoney(reading, token, after)));
      break;
    case 'b':
      isMeant = asMoney || (glued && value < 1000);
      break;
    case 'mm':
      isMeant = asMoney && written === 'MM';
      break;
    default:
      isMeant = asMoney;
  }
  return isMeant ? { factor: letter, to: at + 1 } : null;
}

function isCurrencyNext(reading: Reading, i: number): boolean {
  const token = tokenAt(reading, i);
  const unit = token.start < 0 || token.kind === 'number' ? null : unitAt(reading, token.start);
  return unit !== null && unitOf(unit.phrase.unit)?.dimension === 'money' && token.spaced;
}

/** "Auditors: 160m too much", where the sentence is of money and of no length. */
function isTalkOfMoney(reading: Reading, token: Token, after: Token): boolean {
  if (
    METRE_ADJECTIVES.has(after.lower) &&
    /^(tall|long|wide|high|deep|across|thick|race|final|sprint|away|apart|dash|hurdles)$/.test(after.lower)
  )
    return false;
  const context = around(reading, token.start, token.end);
  return MONEY_CUES.test(context) && !LENGTH_CUES.test(context);
}

/** "48m people", and not "48m tall" or "100m sprint". */
function isCountedByMillions(reading: Reading, i: number): boolean {
  const token = tokenAt(reading, i);
  return (
    token.kind === 'word' &&
    !token.capital &&
    !METRE_ADJECTIVES.has(token.lower) &&
    (isPluralNoun(token.lower) || isPluralNoun(wordAt(reading, i + 1)))
  );
}

/** "dozens", "tens of thousands", "several hundred", "a few", "a handful of" */
function readVague(reading: Reading, i: number): Numeral | null {
  let at = i;
  const article = wordAt(reading, at) === 'a' || wordAt(reading, at) === 'an';
  if (article) at++;
  const word = wordAt(reading, at);
  const vague = (min: number, max: number, to: number): Numeral => ({
    min,
    max,
    from: i,
    to,
    place: 0,
    scale: 1,
    inWords: true,
    fraction: false,
    vague: true,
  });
  const multiple = VAGUE_MULTIPLES.get(word);
  if (multiple !== undefined) {
    let next = at + 1;
    if (wordAt(reading, next) === 'of' || (word === 'many' && wordAt(reading, next) === 'a')) next++;
    const isPluralHead = word.endsWith('s') && next === at + 1;
    const scale = SCALES.get(wordAt(reading, next));
    if (scale !== undefined && !(isPluralHead && word !== 'dozens')) {
      const min = multiple[0] * scale;
      const max = word === 'couple' ? multiple[1] * scale : (multiple[1] + 1) * scale - 1;
      const second = wordAt(reading, next + 1) === 'of' ? SCALES.get(wordAt(reading, next + 2)) : SCALES.get(wordAt(reading, next + 1));
      // "several hundred thousand"
      if (second !== undefined && second > scale)
        return vague(min * second, (max + 1) * second - 1, next + (wordAt(reading, next + 1) === 'of' ? 3 : 2));
      return vague(min, max, next + 1);
    }
  }
  const alone = VAGUE.get(word);
  if (alone !== undefined && !article) {
    // "thousands" after a number is its scale, and was read with it.
    return vague(alone[0], alone[1], at + 1);
  }
  if (word === 'scores' && wordAt(reading, at + 1) === 'of') return vague(40, 99, at + 1);
  if (!article) return null;
  if (word === 'few' && !['and'].includes(wordAt(reading, at + 1))) return vague(2, 9, at + 1);
  if (word === 'couple' && (wordAt(reading, at + 1) === 'of' || wordAt(reading, at + 1) === 'more')) return vague(2, 3, at + 1);
  if (word === 'handful' && wordAt(reading, at + 1) === 'of') return vague(2, 9, at + 1);
  return null;
}
