import { TEMPERATURE_CUES } from '../lexicon/en/unit-cues.ts';
import { resolveUnit } from './ambiguous-units.ts';
import { addHalf, addHundredths, addParts } from './amount-parts.ts';
import { feetAndInches } from './inch-signs.ts';
import { isNumberedName } from './names.ts';
import { isMinus, skipNonNumber } from './non-numbers.ts';
import type { Numeral } from './numeral.ts';
import type { Operand, OperandOptions } from './operand.ts';
import { readNumeral } from './read-numeral.ts';
import { around, type Reading, tokenAt, wordAt } from './reading.ts';
import { readSingleUnit } from './single-units.ts';
import { belongsToNext, currencyStart, unitBehind } from './unit-behind.ts';
import { unitOf } from './units.ts';

/** Reads a number with currency, sign and unit from token `i` on. */
export function readOperand(reading: Reading, i: number, options: OperandOptions): Operand | null {
  let at = i;
  let sign: 1 | -1 = 1;
  if (/^(minus|negative)$/.test(wordAt(reading, at))) {
    // "plus or minus 3 points" has no sign.
    if (wordAt(reading, at - 1) === 'or' && wordAt(reading, at - 2) === 'plus') return null;
    sign = -1;
    at++;
  } else if (
    /^[-−]$/.test(wordAt(reading, at)) &&
    !tokenAt(reading, at + 1).spaced &&
    (isMinus(reading, at + 1) || (tokenAt(reading, at).spaced && currencyStart(reading, at + 1) !== null))
  ) {
    sign = -1;
    at++;
  }
  const currency = currencyStart(reading, at);
  const numberAt = currency === null ? at : currency.to;
  const begins = tokenAt(reading, numberAt);
  if (begins.kind === 'mark') return null;
  if (currency === null && begins.kind === 'number' && skipNonNumber(reading, numberAt) !== null) return null;
  if (begins.kind === 'word' && begins.capital && isNumberedName(reading, numberAt)) return null;
  const numeral = readNumeral(reading, numberAt, { money: currency !== null || options.money, splitAnd: options.splitAnd });
  if (numeral === null) return currency === null && sign === 1 ? readSingleUnit(reading, i) : null;
  if (begins.kind === 'word' && currency === null && numberedInLowerCase(reading, numberAt)) return null;
  const base = { numeral, sign, from: i, added: 0 };
  if (currency !== null) {
    let { to } = numeral;
    // "$10 dollars", "$ 2.7 trillion dollars"
    const again = unitBehind(reading, to);
    const isName = again !== null && tokenAt(reading, again.to - 1).kind === 'word' && tokenAt(reading, again.to).kind !== 'number';
    if (isName && unitOf(again.phrase.unit)?.dimension === 'money') to = again.to;
    return { ...base, numeral: multiplied(numeral, currency.scale), unit: currency.unit, dimension: 'money', to, isAttached: false };
  }
  // "half a point", of interest rates and of parties
  if (numeral.inWords && numeral.max < 1 && wordAt(reading, numeral.to) === 'point')
    return { ...base, unit: 'percentage-point', dimension: 'percentage-point', to: numeral.to + 1, isAttached: false };
  const inches = begins.kind === 'number' ? feetAndInches(reading, numeral) : null;
  if (inches !== null) return { ...base, ...inches, dimension: 'length', isAttached: false };
  const behind = unitBehind(reading, numeral.to);
  const unit = behind !== null && belongsToNext(reading, behind) ? null : behind;
  const resolved = unit === null ? null : resolveUnit(reading, numeral, unit);
  if (unit === null || resolved === null) {
    // "13F", "7.62x": letters on the digits that are no unit make a name of them.
    const next = tokenAt(reading, numeral.to);
    if (begins.kind === 'number' && next.kind === 'word' && !next.spaced && numeral.to === numberAt + 1 && !/^(s|yo)$/.test(next.lower))
      return null;
    // "minus 14", of the weather
    if (
      sign < 0 &&
      wordAt(reading, i) === 'minus' &&
      numeral.max < 100 &&
      TEMPERATURE_CUES.test(around(reading, begins.start, begins.end))
    ) {
      return { ...base, unit: 'celsius', dimension: 'temperature', to: numeral.to, isAttached: false };
    }
    const isPortion = numeral.fraction;
    return { ...base, unit: isPortion ? 'portion' : null, dimension: isPortion ? 'percent' : 'count', to: numeral.to, isAttached: false };
  }
  const operand: Operand = {
    ...base,
    numeral: multiplied(numeral, unit.phrase.scale),
    unit: resolved,
    dimension: unitOf(resolved)?.dimension ?? 'count',
    to: unit.to,
    isAttached: unit.isAttached,
  };
  return addHundredths(reading, addParts(reading, addHalf(reading, operand)));
}

/** "120 MEUR": the scale is part of the unit. */
function multiplied(numeral: Numeral, factor: number): Numeral {
  if (factor === 1) return numeral;
  return { ...numeral, min: numeral.min * factor, max: numeral.max * factor, place: numeral.place * factor, scale: factor };
}

const numberedInLowerCase = (reading: Reading, i: number): boolean => !tokenAt(reading, i).capital && isNumberedName(reading, i);
