import {
  ANGLE_CUES,
  DIFFERENCE_AFTER,
  MONEY_CUES,
  PRESSURE_CUES,
  SIZE_ADJECTIVES,
  TEMPERATURE_CUES,
  WEIGHT_CUES,
} from '../lexicon/en/unit-cues.ts';
import type { Numeral } from './numeral.ts';
import { around, type Reading, tokenAt, wordAt } from './reading.ts';
import { type BehindUnit, openDollar } from './unit-behind.ts';

/** Settles what a unit stands for by the words around; `null` where it is none here. */
export function resolveUnit(reading: Reading, numeral: Numeral, found: BehindUnit): string | null {
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
      return /^pounds?$/.test(reading.low.slice(found.start, found.end)) ? pounds(reading, numeral, start, found) : id;
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
      // Nouns that are counted: "three stone walls".
      return found.isAttached || /^(of|high|pressure|and|in|,|\.|)$/.test(next.lower) ? id : null;
    case 'second':
      return found.isAttached && reading.low.slice(found.start, found.end) === 's' && numeral.place >= 10
        ? null
        : letter(reading, found, id);
    case 'quarter':
      // "the next three quarters"; as parts they were read with their number.
      return reading.low.slice(found.start, found.end) === 'quarters' ? id : null;
    case 'kilobyte':
    case 'megabyte':
    case 'gigabyte':
    case 'terabyte':
      return dataOrPressure(reading, start, found, id);
    case 'GBX':
      return phrase.isLetter && found.end < reading.norm.length && !found.isAttached ? null : id;
    case 'revolution':
      // "half a turn", and not "two turns at the wheel"
      return found.isAttached || numeral.min === 0.5 ? id : null;
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
  if (reading.norm[found.start - 1] === '-') return false;
  // "-10C" is cold by itself.
  if (found.isAttached && /[-−]/.test(reading.norm[start - 1] ?? '') && !/\w/.test(reading.norm[start - 2] ?? ' ')) return true;
  return TEMPERATURE_CUES.test(around(reading, start, found.end)) || /°/.test(around(reading, start, found.end, 60));
}

/** Above this many degrees no weather is in Celsius. */
const HOTTEST_CELSIUS = 57;

export function degrees(reading: Reading, numeral: Numeral, start: number, found: BehindUnit): string | null {
  const context = around(reading, start, found.end);
  const isHeat = TEMPERATURE_CUES.test(context.replace(/degrees?/g, ''));
  if (!isHeat && (ANGLE_CUES.test(context) || [90, 180, 270, 360].includes(numeral.max))) return 'degree';
  // "two degrees from good universities"
  if (!isHeat && numeral.inWords && /^(in|from)$/.test(wordAt(reading, found.to))) return null;
  // "20 degrees on the Celsius scale": the nearest name of a scale counts first.
  if (/^\W*(on the )?celsius/.test(reading.low.slice(found.end, found.end + 20))) return 'celsius';
  if (/fahrenheit|°f\b|\df\b/.test(context)) return 'fahrenheit';
  if (/celsius|centigrade|°c\b|\dc\b/.test(context)) return 'celsius';
  const isDifference = DIFFERENCE_AFTER.has(wordAt(reading, found.to)) || wordAt(reading, numeral.from - 1) === 'by';
  return numeral.max > HOTTEST_CELSIUS && !isDifference ? 'fahrenheit' : 'celsius';
}

/** In small letters: weather charts have millibars, lines carry bits a second, files hold bytes. */
function dataOrPressure(reading: Reading, start: number, found: BehindUnit, id: string): string {
  if (!/^[kmgt]b$/.test(reading.norm.slice(found.start, found.end))) return id;
  const isRate = /^(per|\/|a)$/.test(wordAt(reading, found.to)) && /^(s|sec|second)$/.test(wordAt(reading, found.to + 1));
  if (isRate) return id.replace('byte', 'bit');
  return id === 'megabyte' && PRESSURE_CUES.test(around(reading, start, found.end)) ? 'millibar' : id;
}

/** "a ten-pound note", "a 500,000-pound award" */
const PAID =
  /^(notes?|banknotes?|coins?|awards?|fines?|prizes?|che(que|ck)s?|bills?|deals?|fees?|budgets?|grants?|funds?|loans?|payouts?|packages?|schemes?|contracts?|investments?|tickets?|bonus|bonuses|salary|salaries|bid|bids|takeover|debt|debts|transfer|reward|donation)$/;

/** Weight or money? */
function pounds(reading: Reading, numeral: Numeral, start: number, found: BehindUnit): string {
  const context = around(reading, start, found.end);
  if (found.isAttached && PAID.test(wordAt(reading, found.to))) return 'GBP';
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
