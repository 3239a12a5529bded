import { SIZE_ADJECTIVES } from '../lexicon/en/unit-cues.ts';
import type { Numeral } from './numeral.ts';
import { type Reading, tokenAt, wordAt } from './reading.ts';

const INCHES_IN_FOOT = 12;

/** Nouns whose size in inches is given by the sign: a 65" screen. */
const SIZED =
  /^(tv|tvs|screen|screens|display|displays|monitor|monitors|pipe|pipes|wheel|wheels|rims?|tyres?|tires?|disc|discs|pizza|pizzas)$/;

/** 6'2", 5' 11", 10" wide: length by the signs for feet and inches. Quotation marks look the same, so more must say that it is one. */
export function feetAndInches(reading: Reading, numeral: Numeral): { unit: string; to: number; added: number } | null {
  const sign = tokenAt(reading, numeral.to);
  if (sign.lower === "'") {
    const inches = tokenAt(reading, numeral.to + 1).digits;
    const isFoot = numeral.max < 9 && inches?.plain === true && inches.value < INCHES_IN_FOOT && isInchSign(reading, numeral.to + 2);
    return isFoot ? { unit: 'foot', to: numeral.to + 3, added: inches.value / INCHES_IN_FOOT } : null;
  }
  if (!isInchSign(reading, numeral.to)) return null;
  const next = wordAt(reading, numeral.to + 1);
  const isSized = (SIZE_ADJECTIVES.has(next) && next !== 'by') || SIZED.test(next);
  return isSized || reading.text[sign.start] === '\u2033' ? { unit: 'inch', to: numeral.to + 1, added: 0 } : null;
}

/** A straight quote or a double prime; a curly quote closes a quotation. */
function isInchSign(reading: Reading, i: number): boolean {
  const { start } = tokenAt(reading, i);
  return start >= 0 && /["\u2033]/.test(reading.text[start] ?? '');
}
