import type { Operand } from './operand.ts';
import { readOperand } from './read-operand.ts';
import { type Reading, tokenAt, wordAt } from './reading.ts';
import { type Span, spanOf } from './spans.ts';

/** Greatest number of parts in "three in ten"; beyond it only powers of ten are said so. */
const MOST_PARTS = 100;

/** Whose shares are told with the noun in the middle: "three households in ten". */
const SHARED_NOUN =
  /^(person|people|child|children|adults?|man|men|woman|women|voters?|households?|homes?|houses?|jobs?|workers?|famil(y|ies)|patients?|pupils?|students?|respondents?|cases?)$/;

/** "one in three", "9 out of 10", "two out of every five": a share of a whole. */
export function readShareOf(reading: Reading, first: Operand): Span | null {
  if (first.unit !== null || first.numeral.scale !== 1 || !Number.isInteger(first.numeral.min)) return null;
  let at = first.to;
  // "one person in seven"
  const hasNoun = wordAt(reading, at + 1) === 'in' && SHARED_NOUN.test(wordAt(reading, at));
  if (hasNoun) at++;
  const isOut = wordAt(reading, at) === 'out' && wordAt(reading, at + 1) === 'of';
  const isHyphened = wordAt(reading, at) === '-' && wordAt(reading, at + 1) === 'in' && wordAt(reading, at + 2) === '-';
  // "one over three", as sums are read aloud
  const isQuotient = wordAt(reading, at) === 'over';
  if (!isOut && !isHyphened && !isQuotient && wordAt(reading, at) !== 'in') return null;
  at += isHyphened ? 3 : isOut ? 2 : 1;
  if (wordAt(reading, at) === 'every') at++;
  const second = readOperand(reading, at, { splitAnd: !isQuotient, money: false });
  if (second === null || second.unit !== null || second.numeral.vague || second.numeral.fraction) return null;
  if (isQuotient && (hasNoun || tokenAt(reading, second.to).kind === 'word' || !Number.isInteger(second.numeral.max))) return null;
  const parts = first.numeral.min * first.sign;
  const whole = second.numeral.max;
  if (!Number.isInteger(whole) || whole < 2) return null;
  if (isQuotient) return shareSpan(first, second, parts / whole);
  if (parts < 1 || parts >= whole || parts > MOST_PARTS) return null;
  if (whole > MOST_PARTS && !(isOut && whole <= 1000) && !Number.isInteger(Math.log10(whole))) return null;
  // "killed two in five attacks", "14 of 20": only "one in" is sure to be a share where something is counted behind it.
  if (
    !isOut &&
    parts > 1 &&
    /^(attacks?|days?|games?|matches|months?|strikes?|raids?|incidents?|cities|towns|villages|places|states|countries|years?|tests?|weeks?)$/.test(
      wordAt(reading, second.to),
    )
  )
    return null;
  return shareSpan(first, second, parts / whole);
}

function shareSpan(first: Operand, second: Operand, value: number): Span {
  return {
    ...spanOf(first),
    value: { min: value, max: value },
    to: second.to,
    unit: 'portion',
    dimension: 'percent',
    place: 0,
    fraction: true,
    inWords: first.numeral.inWords && second.numeral.inWords,
  };
}
