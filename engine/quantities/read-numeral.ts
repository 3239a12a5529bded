import { DENOMINATORS } from '../lexicon/en/numbers.ts';
import { andFraction, beginsUnit, fractionAt, readFraction } from './fractions.ts';
import type { Chunk, Numeral, NumeralOptions } from './numeral.ts';
import { isHyphen, type Reading, skipHyphen, tokenAt, wordAt } from './reading.ts';
import { isScale, scaled } from './scales.ts';
import { readDecimals, readSmall } from './small-numbers.ts';
import { readVague } from './vague.ts';

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
  return readFraction(reading, i, options, () => readWords(reading, i, options, false)) ?? readWords(reading, i, options, isFirst);
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
  } else if (isHyphen(reading, to) && digits.plain && isCommonFraction(reading, to + 1)) {
    // "2-1/2 million", as agencies write
    const part = fractionAt(reading, to + 1)!;
    value += part.value;
    to = part.to;
    place = 0;
  } else if (digits.unit === 0.001 && !digits.plain && isFractionSign(reading, i)) {
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

/** Halves, quarters, eighths and so on to 32nds: what prices are quoted in. */
function isCommonFraction(reading: Reading, i: number): boolean {
  return fractionAt(reading, i) !== null && /^(2|3|4|8|16|32)$/.test(wordAt(reading, i + 2));
}

const isFractionSign = (reading: Reading, i: number): boolean => tokenAt(reading, i).lower.length === 1 && tokenAt(reading, i).lower > '9';

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
    // "three hundred and two dozen" are 324.
    if (rest !== null && rest.value > 0 && !wordAt(reading, rest.to).startsWith('dozen')) {
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
  const whole = scaled(reading, { value, to: at, place, scale, inWords: true, fraction: false }, options);
  return options.splitAnd ? whole : withHalf(reading, whole);
}

/** "a million and a half": the part is one of the scale. */
function withHalf(reading: Reading, chunk: Chunk): Chunk {
  const part = chunk.scale >= 1000 ? andFraction(reading, chunk.to) : null;
  if (part === null || part.value >= 1 || wordAt(reading, part.to) === 'of' || isScale(reading, part.to)) return chunk;
  return { ...chunk, value: chunk.value + part.value * chunk.scale, to: part.to, place: 0 };
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
