import { MONTHS, WEEKDAYS } from '../lexicon/en/calendar.ts';
import {
  BODIES_BY_NUMBER,
  CAPITAL_FUNCTION_WORDS,
  NO_PLURALS,
  NUMBERED,
  NUMBERED_ANY_CASE,
  NUMBERED_IN_WORDS,
  PLURALS_WITHOUT_S,
  VERSIONED,
} from '../lexicon/en/identifiers.ts';
import { SCALES } from '../lexicon/en/numbers.ts';
import { type Reading, startsSentence, tokenAt, wordAt } from './reading.ts';
import { unitAt } from './unit-phrases.ts';

/** Looks like the plural of a noun: enough to tell "2000 people" from the year 2000. */
export function isPluralNoun(word: string): boolean {
  return (
    PLURALS_WITHOUT_S.has(word) ||
    (word.length > 3 && word.endsWith('s') && !word.endsWith('ss') && !word.endsWith("'s") && !NO_PLURALS.has(word))
  );
}

/** "Boeing 737", "World War Two", "Section 5": a name, then its number. */
export function isNumberedName(reading: Reading, i: number): boolean {
  const before = tokenAt(reading, i - 1);
  const token = tokenAt(reading, i);
  // A word behind a number is its unit: "2.80 GHz 8 MB".
  if (before.kind !== 'word' || !token.spaced || (tokenAt(reading, i - 2).kind === 'number' && unitAt(reading, before.start) !== null))
    return false;
  if (before.capital && VERSIONED.has(before.lower) && token.digits !== null && !token.digits.grouped && !isCountedNext(reading, i + 1))
    return true;
  if (token.kind === 'number' && (!token.digits?.plain || token.digits.value >= 100000)) return false;
  const body = tokenAt(reading, i - 2);
  if (before.lower === 'of' && body.capital && BODIES_BY_NUMBER.has(body.lower)) return true;
  // "number" is a verb too: "the wounded number 61".
  if (
    before.lower === 'number' &&
    !before.capital &&
    isPluralNoun(wordAt(reading, i - 2)) &&
    /^(the|and|of|,|\.|)$/.test(wordAt(reading, i - 3))
  )
    return false;
  if (token.kind === 'word' && !token.capital)
    return (
      NUMBERED_IN_WORDS.has(before.lower) &&
      !isPluralNoun(wordAt(reading, i + 1)) &&
      !/^(hundred|thousand|million|dozen)$/.test(wordAt(reading, i + 1))
    );
  if (NUMBERED.has(before.lower)) {
    if (!before.capital && !NUMBERED_ANY_CASE.has(before.lower)) return false;
    if (!before.capital && isPluralNoun(wordAt(reading, i + 1)) && !/^(page|pages|no|nos|nr|nrs|number)$/.test(before.lower)) return false;
    return true;
  }
  // "the Magnificent Seven", "the Chicago Eight"
  if (token.kind === 'word' && before.capital && !startsSentence(reading, i - 1) && !CAPITAL_FUNCTION_WORDS.has(before.lower))
    return !startsSentence(reading, i) && !isHeadline(reading, i) && !SCALES.has(token.lower) && !isShouted(reading, i);
  if (!before.capital || token.kind === 'word') return false;
  // Parties and teams: "the Greens 19".
  if (isPluralNoun(before.lower)) return false;
  // Some other capitalised word: a name, unless it only opens the sentence, or something is counted.
  if (startsSentence(reading, i - 1) || MONTHS.has(before.lower) || WEEKDAYS.has(before.lower) || isHeadline(reading, i)) return false;
  const next = tokenAt(reading, i + 1);
  if (/^(to|-|–)$/.test(next.lower) && tokenAt(reading, i + 2).kind === 'number') return false;
  if (
    next.kind === 'word' &&
    !next.capital &&
    next.spaced &&
    !/^(was|is|has|will|and|or|to|in|on|at|for|with|from|by|as|are|which|that|would|could)$/.test(next.lower)
  )
    return false;
  if (next.lower === '%' || next.lower === '°' || (next.kind === 'word' && !next.spaced)) return false;
  return !CAPITAL_FUNCTION_WORDS.has(before.lower);
}

/** Capitals throughout: an abbreviation before a new line, or a headline in capitals. */
const isShouted = (reading: Reading, i: number): boolean =>
  [i - 1, i].some((k) => /^\p{Lu}{2,}$/u.test(reading.norm.slice(tokenAt(reading, k).start, tokenAt(reading, k).end)));

/** A unit or a plural: something is counted or measured. */
function isCountedNext(reading: Reading, i: number): boolean {
  const next = tokenAt(reading, i);
  return (
    next.lower === '%' || (next.start >= 0 && next.kind !== 'number' && (isPluralNoun(next.lower) || unitAt(reading, next.start) !== null))
  );
}

/** Most words around the place are capitalised, as in a headline: capitals tell nothing there. */
function isHeadline(reading: Reading, i: number): boolean {
  let capitals = 0;
  let small = 0;
  for (let k = Math.max(0, i - 6); k < i + 6; k++) {
    const token = tokenAt(reading, k);
    if (token.kind !== 'word' || token.lower.length < 4) continue;
    if (token.capital) capitals++;
    else small++;
  }
  return capitals > 2 && small <= capitals / 4;
}
