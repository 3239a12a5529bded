import { CHANGE_WORDS } from '../lexicon/en/change-words.ts';
import {
  ELAPSED,
  FILLERS,
  LASTING,
  MODIFIERS_AFTER,
  MODIFIERS_BEFORE,
  type ModifierPhrase,
  PREPOSITION_AFTER,
} from '../lexicon/en/modifiers.ts';
import type { Modifier } from '../types.ts';
import { type Reading, tokenAt, wordAt } from './reading.ts';

export interface FoundModifier {
  readonly modifier: Modifier;
  /** Tokens `from` … `to`, the last excluded. */
  readonly from: number;
  readonly to: number;
}

/** The modifier that ends right before token `i`. `unit` is that of the number, `after` the token behind it. */
export function modifierBefore(reading: Reading, i: number, isDuration: boolean, after: number): FoundModifier | null {
  let at = i;
  for (let fillers = 0; fillers < 4; fillers++) {
    const found = endingAt(reading, at, isDuration, after);
    if (found !== null) {
      // "at least about 500": the bound says more than the estimate.
      const outer = found.modifier === 'about' ? endingAt(reading, skipFillers(reading, found.from), isDuration, after) : null;
      return outer ?? found;
    }
    if (!FILLERS.has(wordAt(reading, at - 1))) return null;
    at--;
  }
  return null;
}

function skipFillers(reading: Reading, i: number): number {
  let at = i;
  while (FILLERS.has(wordAt(reading, at - 1)) && i - at < 3) at--;
  return at;
}

const GIVEN_BACK =
  /^(buy|buys|buying|bought|pay|pays|paying|paid|give|gives|giving|gave|hand|handed|claw|clawed|claim|claimed|take|took|win|won)$/;

function endingAt(reading: Reading, end: number, isDuration: boolean, after: number): FoundModifier | null {
  for (const phrase of MODIFIERS_BEFORE.get(wordAt(reading, end - 1)) ?? []) {
    const from = end - phrase.words.length;
    if (!matches(reading, from, phrase)) continue;
    // "edged up to 4.8 billion"
    if (
      phrase.modifier === 'up-to' &&
      phrase.words[0] === 'up' &&
      (CHANGE_WORDS.has(wordAt(reading, from - 1)) ||
        /^(add|adds|added|is|are|was|were)$/.test(wordAt(reading, from - 1)) ||
        // "is back up to 50", and not "will buy back up to $10bn"
        (wordAt(reading, from - 1) === 'back' && !GIVEN_BACK.test(wordAt(reading, from - 2))))
    )
      return null;
    if (comparesWithPast(reading, from, phrase, isDuration, after)) return null;
    if (phrase.words.length === 1 && isPreposition(reading, from, phrase.words[0]!, isDuration, after)) return null;
    return { modifier: phrase.modifier, from, to: end };
  }
  return null;
}

function matches(reading: Reading, from: number, phrase: ModifierPhrase): boolean {
  return from >= 0 && phrase.words.every((word, k) => wordAt(reading, from + k) === word);
}

/** "3 per cent higher than a year ago": what is higher is not the year. */
function comparesWithPast(reading: Reading, from: number, phrase: ModifierPhrase, isDuration: boolean, after: number): boolean {
  if (!isDuration || phrase.words.at(-1) !== 'than' || !/^(ago|earlier|before|previously)$/.test(wordAt(reading, after))) return false;
  const isAmount = phrase.words.length === 2 && /^(more|less|fewer)$/.test(phrase.words[0]!);
  return !isAmount || /^(%|percent|cent|times|points?)$/.test(wordAt(reading, from - 1));
}

/** "control over 74 settlements", "spread over three years", "talks about two issues" */
function isPreposition(reading: Reading, i: number, word: string, isDuration: boolean, after: number): boolean {
  const before = wordAt(reading, i - 1);
  if (PREPOSITION_AFTER.get(word)?.has(before)) return true;
  // "climbed past 1,000", and not "the past 24 hours"
  if (word === 'past') return !CHANGE_WORDS.has(before);
  if (word === 'about' && before === "'") return false;
  // "phased in over twelve years"
  if (word === 'over' && isDuration && before === 'in' && /(ed|id)$/.test(wordAt(reading, i - 2))) return true;
  if (word === 'over' && isDuration) return !LASTING.has(before) && !ELAPSED.has(wordAt(reading, after)) && before !== '';
  return false;
}

/** The modifier that begins at token `i`, behind a number or its unit: "or more", "+", "-odd". */
export function modifierAfter(reading: Reading, i: number): FoundModifier | null {
  for (const phrase of MODIFIERS_AFTER.get(wordAt(reading, i)) ?? []) {
    if (!matches(reading, i, phrase)) continue;
    const first = tokenAt(reading, i);
    const last = tokenAt(reading, i + phrase.words.length - 1);
    const next = tokenAt(reading, i + phrase.words.length);
    // "+" belongs to the number that it touches, not to the next one; "odd" and "ish" are parts of a word.
    if (first.lower === '+' && (first.spaced || (next.kind === 'number' && !next.spaced))) continue;
    if (first.lower === '-' && (first.spaced || tokenAt(reading, i + 1).spaced)) continue;
    if (last.lower === 'ish' && last.spaced) continue;
    if (
      phrase.words.length === 1 &&
      (last.lower === 'plus' || last.lower === 'minimum' || last.lower === 'maximum' || last.lower === 'max') &&
      (next.kind === 'number' || next.lower === 'a' || next.lower === 'the')
    )
      continue;
    // "20, at least 5 of them", "above 10 and below 20", "5 or more than 4": what follows has the modifier.
    if (first.kind === 'word' && (next.kind === 'number' || next.lower === 'than')) continue;
    return { modifier: phrase.modifier, from: i, to: i + phrase.words.length };
  }
  return null;
}
