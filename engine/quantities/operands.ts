import { SINGLE_UNITS } from '../lexicon/en/rates.ts';
import { ANGLE_CUES, DIFFERENCE_AFTER, MONEY_CUES, SIZE_ADJECTIVES, TEMPERATURE_CUES, WEIGHT_CUES } from '../lexicon/en/unit-cues.ts';
import type { Dimension } from '../types.ts';
import { isMinus, isNumberedName, skipNonNumber } from './names.ts';
import { type Numeral, readNumeral } from './numerals.ts';
import { around, isHyphen, type Reading, tokenAt, tokenFrom, wordAt } from './reading.ts';
import { currencyAt, type UnitPhrase, unitAt } from './unit-phrases.ts';
import { minorCode, unitOf } from './units.ts';

/** A number with its unit, if it has one. */
export interface Operand {
  readonly numeral: Numeral;
  readonly sign: 1 | -1;
  /** Identifier in `units.ts`, `null` for a bare number. */
  readonly unit: string | null;
  readonly dimension: Dimension;
  /** Tokens `from` … `to`, the last excluded, with currency and unit. */
  readonly from: number;
  readonly to: number;
  /** The unit hangs on with a hyphen or without a space: "30-minute". */
  readonly isAttached: boolean;
  /** Further units of one amount: "5 ft 11 in" adds 11/12. */
  readonly added: number;
}

export interface OperandOptions {
  /** After "between" or "from": "and" and "to" separate two numbers. */
  readonly splitAnd: boolean;
  /** Currency of the first number of a range: "$3-4 billion". */
  readonly money: boolean;
}

/** Reads a number with currency, sign and unit from token `i` on. */
export function readOperand(reading: Reading, i: number, options: OperandOptions): Operand | null {
  let at = i;
  let sign: 1 | -1 = 1;
  if (/^(minus|negative)$/.test(wordAt(reading, at)) && tokenAt(reading, at).kind === 'word') {
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
    return { ...base, unit: currency.unit, dimension: 'money', to, isAttached: false };
  }
  // "half a point", of interest rates and of parties
  if (numeral.inWords && numeral.max < 1 && wordAt(reading, numeral.to) === 'point')
    return { ...base, unit: 'percentage-point', dimension: 'percentage-point', to: numeral.to + 1, isAttached: false };
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
    unit: resolved,
    dimension: unitOf(resolved)?.dimension ?? 'count',
    to: unit.to,
    isAttached: unit.isAttached,
  };
  return addHundredths(reading, addParts(reading, addHalf(reading, operand)));
}

const numberedInLowerCase = (reading: Reading, i: number): boolean => !tokenAt(reading, i).capital && isNumberedName(reading, i);

/** A currency sign or code at token `i` with its number right behind. */
function currencyStart(reading: Reading, i: number): { unit: string; to: number } | null {
  const token = tokenAt(reading, i);
  if (token.kind === 'number' || token.start < 0) return null;
  // A number follows within the longest sign ("U.S. $", "USD$").
  if (![1, 2, 3, 4, 5].some((k) => tokenAt(reading, i + k).kind === 'number') && !/^[$£€]$/.test(token.lower)) return null;
  if (token.kind === 'word' && !token.spaced && !/[(\-–/"']/.test(wordAt(reading, i - 1) || '(')) return null;
  const found = currencyAt(reading, token.start);
  if (found === null) return null;
  const to = tokenFrom(reading, found.end, i);
  const next = tokenAt(reading, to);
  if (next.kind === 'mark' || next.start - found.end > 1) return null;
  if (next.kind === 'word' && readNumeral(reading, to, { money: true, splitAnd: false }) === null) return null;
  return { unit: openDollar(reading, found.phrase), to };
}

function openDollar(reading: Reading, phrase: UnitPhrase): string {
  if (!phrase.isOpenDollar) return phrase.unit;
  return phrase.unit === 'USD' ? reading.dollar : minorCode(reading.dollar);
}

interface BehindUnit {
  readonly phrase: UnitPhrase;
  readonly start: number;
  readonly end: number;
  readonly to: number;
  readonly isAttached: boolean;
}

/** The unit right behind token index `i - 1`, after a space, a hyphen, or nothing; "thousands of dollars" too. */
export function unitBehind(reading: Reading, i: number, afterOf = false): BehindUnit | null {
  const hyphen = isHyphen(reading, i);
  let at = hyphen ? i + 1 : i;
  // "26- to 28-km", "20 (kg)"
  const bracket = wordAt(reading, at);
  const closing = bracket === '(' ? ')' : bracket === '[' ? ']' : null;
  if (closing !== null) at++;
  if (afterOf && wordAt(reading, at) === 'of') at++;
  const token = tokenAt(reading, at);
  if (token.start < 0 || token.kind === 'number') return null;
  if (reading.text.slice(tokenAt(reading, i - 1).end, token.start).includes('\n')) return null;
  const found = unitAt(reading, token.start);
  if (found === null) return null;
  let to = tokenFrom(reading, found.end, at);
  if (closing !== null) {
    if (wordAt(reading, to) !== closing) return null;
    to++;
  }
  return { phrase: found.phrase, start: token.start, end: found.end, to, isAttached: hyphen || !token.spaced };
}

/** In "1 $10 bill" the sign is the second number's, in "10 $ 30 $" each has its own. */
function belongsToNext(reading: Reading, found: BehindUnit): boolean {
  const sign = tokenAt(reading, found.to - 1);
  if (sign.kind !== 'mark' || tokenAt(reading, found.to).kind !== 'number' || unitOf(found.phrase.unit)?.dimension !== 'money')
    return false;
  return wordAt(reading, found.to + 1) !== sign.lower;
}

/** Settles what a unit stands for by the words around; `null` where it is none here. */
function resolveUnit(reading: Reading, numeral: Numeral, found: BehindUnit): string | null {
  const { phrase } = found;
  const id = openDollar(reading, phrase);
  const start = tokenAt(reading, numeral.from).start;
  const next = tokenAt(reading, found.to);
  switch (id) {
    case 'celsius':
    case 'fahrenheit':
    case 'kelvin':
      if (!phrase.isLetter) return id;
      return isTemperature(reading, start, found) ? id : null;
    case 'degree':
      return degrees(reading, numeral, start, found);
    case 'pound':
      return pounds(reading, numeral, start, found);
    case 'GBP':
      return wordAt(reading, tokenFrom(reading, found.start, numeral.to)).startsWith('pound') && found.end - found.start < 7
        ? pounds(reading, numeral, start, found)
        : id;
    case 'inch':
      // "in" is a preposition nearly always.
      if (reading.low.slice(found.start, found.end) !== 'in') return id;
      return SIZE_ADJECTIVES.has(next.lower) || (numeral.place < 1 && (next.kind === 'mark' || next.lower === 'of')) ? id : null;
    case 'times':
      return timesUnit(reading, found);
    case 'KRW':
      return koreanWon(reading, numeral, found) ? id : null;
    case 'XXX':
      return countryless(reading, numeral, start, found) ? id : null;
    case 'cup':
      return found.isAttached || numeral.fraction || numeral.place === 0 || /^(of|and|)$/.test(next.lower) ? id : null;
    case 'bar':
    case 'stone':
    case 'are':
      // Nouns that are counted: "three bars in the town", "two cups".
      return found.isAttached || /^(of|high|pressure|of|and|in|,|\.|)$/.test(next.lower) ? id : null;
    case 'second':
      return found.isAttached && reading.low.slice(found.start, found.end) === 's' && numeral.place >= 10
        ? null
        : letter(reading, found, id);
    case 'quarter':
      // "the next three quarters"; as parts they were read with their number.
      return reading.low.slice(found.start, found.end) === 'quarters' ? id : null;
    case 'GBX':
      return phrase.isLetter && found.end < reading.norm.length && !found.isAttached ? null : id;
    case 'fathom':
      return id;
    case 'night':
      return id;
    case 'knot':
    case 'revolution':
      return reading.low.slice(found.start, found.end).startsWith('turn') && !found.isAttached && !numeral.fraction && numeral.min !== 0.5
        ? null
        : id;
    default:
      return letter(reading, found, id);
  }
}

/** Single letters are units only right behind digits or with a space, and never the first letter of something else. */
function letter(reading: Reading, found: BehindUnit, id: string): string | null {
  if (!found.phrase.isLetter) return id;
  const next = reading.norm[found.end] ?? ' ';
  if (next === "'" || next === '&' || (next === '-' && /\p{L}/u.test(reading.norm[found.end + 1] ?? ' ') && !found.isAttached)) return null;
  if (
    next === '.' &&
    /^[ ]?\p{Lu}/u.test(reading.norm.slice(found.end + 1, found.end + 3)) &&
    !found.isAttached &&
    /\p{Lu}/u.test(reading.norm[found.start] ?? '')
  )
    return null;
  return id;
}

function isTemperature(reading: Reading, start: number, found: BehindUnit): boolean {
  if (reading.norm.slice(found.start - 1, found.start) === '-') return false;
  return TEMPERATURE_CUES.test(around(reading, start, found.end)) || /°/.test(around(reading, start, found.end, 60));
}

/** Above this many degrees no weather is in Celsius. */
const HOTTEST_CELSIUS = 57;

function degrees(reading: Reading, numeral: Numeral, start: number, found: BehindUnit): string | null {
  const context = around(reading, start, found.end);
  const isHeat = TEMPERATURE_CUES.test(context.replace(/degrees?/g, ''));
  if (!isHeat && (ANGLE_CUES.test(context) || [90, 180, 270, 360].includes(numeral.max))) return 'degree';
  // "two degrees from good universities"
  if (!isHeat && numeral.inWords && /^(in|from)$/.test(wordAt(reading, found.to))) return null;
  if (/fahrenheit|°f\b|\df\b/.test(context)) return 'fahrenheit';
  if (/celsius|centigrade|°c\b|\dc\b/.test(context)) return 'celsius';
  const isDifference = DIFFERENCE_AFTER.has(wordAt(reading, found.to)) || wordAt(reading, numeral.from - 1) === 'by';
  return numeral.max > HOTTEST_CELSIUS && !isDifference ? 'fahrenheit' : 'celsius';
}

/** Weight or money? */
function pounds(reading: Reading, numeral: Numeral, start: number, found: BehindUnit): string {
  const context = around(reading, start, found.end);
  const money = MONEY_CUES.test(context);
  const weight = WEIGHT_CUES.test(context);
  if (wordAt(reading, found.to) === 'of' && !money) return 'pound';
  if (money !== weight) return money ? 'GBP' : 'pound';
  // Nothing or both: people speak of millions of pounds of money, and of fewer of weight.
  return numeral.scale >= 1e6 || (money && !found.isAttached && numeral.max >= 1000) ? 'GBP' : 'pound';
}

/** "50,000 won", and not "three won medals": the verb follows small numbers and takes an object. */
function koreanWon(reading: Reading, numeral: Numeral, found: BehindUnit): boolean {
  if (reading.low.slice(found.start, found.end) !== 'won') return true;
  if (/^(the|a|an|his|her|their|its|in|by|more|seats|medals|gold|silver)$/.test(wordAt(reading, found.to))) return false;
  return numeral.scale >= 1e3 || numeral.max >= 1000;
}

/** "mark" and "crown" are more than currencies: "passed the 50,000 mark". */
function countryless(reading: Reading, numeral: Numeral, start: number, found: BehindUnit): boolean {
  const name = reading.low.slice(found.start, found.end);
  if (!/^(mark|crown)/.test(name) || numeral.scale >= 1e6) return !/^mark$/.test(name) || numeral.scale >= 1e6;
  return name.endsWith('s') && (numeral.max >= 1000 || MONEY_CUES.test(around(reading, start, found.end)));
}

function timesUnit(reading: Reading, found: BehindUnit): string | null {
  const form = reading.low.slice(found.start, found.end);
  if (form === 'time') return null;
  if (form === 'x' || form === '×') return found.isAttached && !(tokenAt(reading, found.to).kind === 'number') ? 'times' : null;
  return 'times';
}

/** "an hour and a half": the half comes after the unit. */
function addHalf(reading: Reading, operand: Operand): Operand {
  if (operand.numeral.min !== operand.numeral.max || !Number.isInteger(operand.numeral.min)) return operand;
  if (wordAt(reading, operand.to) !== 'and' || wordAt(reading, operand.to + 1) !== 'a') return operand;
  const part = wordAt(reading, operand.to + 2);
  if (part !== 'half' && part !== 'quarter') return operand;
  return { ...operand, added: part === 'half' ? 0.5 : 0.25, to: operand.to + 3 };
}

/** Which smaller unit may follow a larger one within one amount. */
const PARTS: ReadonlyMap<string, readonly string[]> = new Map([
  ['foot', ['inch']],
  ['yard', ['foot', 'inch']],
  ['mile', ['yard']],
  ['hour', ['minute', 'second']],
  ['minute', ['second']],
  ['pound', ['ounce']],
  ['stone', ['pound']],
  ['meter', ['centimeter']],
  ['USD', ['USX']],
  ['GBP', ['GBX']],
  ['EUR', ['EUX']],
]);

/** "5 ft 11 in", "1 hour 20 minutes", "5 feet and 2 inches", "two hours, 15 minutes" */
function addParts(reading: Reading, operand: Operand, depth = 0): Operand {
  const parts = operand.unit === null ? undefined : PARTS.get(operand.unit);
  if (
    parts === undefined ||
    operand.numeral.min !== operand.numeral.max ||
    (operand.isAttached !== false && tokenAt(reading, operand.numeral.to).lower === '-')
  )
    return operand;
  let at = operand.to;
  const joint = wordAt(reading, at);
  if (joint === 'and' || (joint === ',' && (operand.unit === 'hour' || operand.unit === 'minute'))) at++;
  if (joint === ',' && wordAt(reading, at) === 'and') at++;
  const numeral = readNumeral(reading, at, { money: false, splitAnd: true });
  if (numeral === null || numeral.vague || numeral.min !== numeral.max) return operand;
  const unit = unitBehind(reading, numeral.to);
  const known = unit === null ? null : unitOf(openDollar(reading, unit.phrase));
  const own = unitOf(operand.unit!)!;
  const id = known?.id === 'GBX' || known === null ? known?.id : known.id;
  if (unit === null || known === null || id === undefined || !parts.includes(id)) return operand;
  if (reading.low.slice(unit.start, unit.end) === 's' && operand.unit !== 'minute') return operand;
  const added = (numeral.min * known.factor) / own.factor;
  if (added >= 1 && id !== 'foot' && id !== 'yard') return operand;
  // Hours, minutes, seconds: no amount has more parts.
  return depth > 0
    ? { ...operand, added: operand.added + added, to: unit.to }
    : addParts(reading, { ...operand, added: operand.added + added, to: unit.to }, depth + 1);
}

/** "three euros forty", "15 dollars 50": hundredths without their name, where the clause ends. */
function addHundredths(reading: Reading, operand: Operand): Operand {
  if (operand.dimension !== 'money' || operand.numeral.scale > 1 || !Number.isInteger(operand.numeral.min) || operand.isAttached)
    return operand;
  const at = wordAt(reading, operand.to) === 'and' && operand.numeral.inWords === false ? operand.to + 1 : operand.to;
  const numeral = readNumeral(reading, at, { money: false, splitAnd: true });
  if (numeral === null || numeral.inWords !== operand.numeral.inWords || numeral.vague || numeral.scale > 1) return operand;
  const isPlain = numeral.inWords || tokenAt(reading, at).digits?.plain === true;
  if (!isPlain || !Number.isInteger(numeral.min) || numeral.min < 10 || numeral.min > 99) return operand;
  const next = tokenAt(reading, numeral.to);
  const endsClause =
    next.kind === 'mark'
      ? !'-–%$£€/'.includes(next.lower) || next.lower === ''
      : /^(he|she|it|they|we|i|you|now|for|per|each|a|the)$/.test(next.lower);
  return endsClause ? { ...operand, added: numeral.min / 100, to: numeral.to } : operand;
}

/** "a week", "an hour", "a mile": one of a unit. */
function readSingleUnit(reading: Reading, i: number): Operand | null {
  const article = wordAt(reading, i);
  if (article !== 'a' && article !== 'an') return null;
  const token = tokenAt(reading, i + 1);
  if (token.kind !== 'word' || !token.spaced) return null;
  const found = unitAt(reading, token.start);
  const unit = found === null ? null : unitOf(found.phrase.unit);
  if (found === null || unit === null || found.phrase.isLetter || !SINGLE_UNITS.has(unit.id)) return null;
  if (
    unit.dimension !== 'money' &&
    reading.low.slice(token.start, found.end) !== unit.display.singular &&
    !unit.names.includes(reading.low.slice(token.start, found.end)) &&
    !unit.names.some((n) => n.replace('meter', 'metre').replace('liter', 'litre') === reading.low.slice(token.start, found.end))
  )
    return null;
  const to = tokenFrom(reading, found.end, i + 1);
  const numeral: Numeral = { min: 1, max: 1, from: i, to: i + 1, place: 1, scale: 1, inWords: true, fraction: false, vague: false };
  return addHalf(reading, { numeral, sign: 1, unit: unit.id, dimension: unit.dimension, from: i, to, isAttached: false, added: 0 });
}
