import { SCALE_ABBREVIATIONS, SCALE_LETTERS, SCALES } from '../lexicon/en/numbers.ts';
import { LENGTH_CUES, METRE_ADJECTIVES, MONEY_CUES } from '../lexicon/en/unit-cues.ts';
import { isPluralNoun } from './names.ts';
import type { Chunk, NumeralOptions } from './numeral.ts';
import { around, type Reading, skipHyphen, tokenAt, wordAt } from './reading.ts';
import type { Token } from './tokens.ts';
import { unitAt } from './unit-phrases.ts';
import { unitOf } from './units.ts';

export function isScale(reading: Reading, i: number, large = false): boolean {
  const scale = SCALES.get(wordAt(reading, i));
  return scale !== undefined && (!large || scale >= 1000 || scale === 12);
}

/** Multiplies by the scale that follows, if any. */
export function scaled(reading: Reading, chunk: Chunk, options: NumeralOptions): Chunk {
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
        // "the 1.8m-strong force"
        (glued && after.lower === '-' && wordAt(reading, at + 2) === 'strong') ||
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
