import { AFTER_AGE, AGED_PEOPLE, SET_AGES } from '../lexicon/en/ages.ts';
import { TENS_WORDS, UNITS_AND_TEENS } from '../lexicon/en/numbers.ts';
import { LIFELESS } from '../lexicon/en/unit-cues.ts';
import { isPluralNoun } from './names.ts';
import { readNumeral } from './read-numeral.ts';
import { isHyphen, type Reading, tokenAt, wordAt } from './reading.ts';
import type { Span } from './spans.ts';

/** Nobody is older. */
const OLDEST = 125;

/**
 * An age behind a duration: "71-year-old man", "ten years old", "18 months of age". A thing that old has a duration.
 * The span up to "old", or `null` where the duration is none.
 */
export function ageOf(reading: Reading, span: Span): Span | null {
  if (span.dimension !== 'duration') return null;
  const before = wordAt(reading, span.from - 1);
  const second = wordAt(reading, span.from - 2);
  const isNamed = /^(aged|ages)$/.test(before) || (before === 'of' && /^(man|woman|boy|girl)$/.test(second));
  if (isNamed || (span.isRange && wordAt(reading, span.from) === 'between' && /^(aged|ages)$/.test(before)))
    return { ...span, dimension: 'age' };
  let at = span.to;
  if (wordAt(reading, at) === '-') at++;
  const word = wordAt(reading, at);
  if (word === 'of' && wordAt(reading, at + 1) === 'age') return { ...span, dimension: 'age', to: at + 2 };
  if (word !== 'old' && word !== 'olds') return null;
  const to = at + 1;
  // "ten years old" and "a 71-year-old": of something that lives, unless it is named.
  for (let k = 0; k < 3; k++) {
    const next = tokenAt(reading, to + k);
    if (next.kind !== 'word') break;
    if (LIFELESS.has(next.lower)) return { ...span, to };
    if (/^(was|is|said|who|has|had|in|on|from|of|and|with|at|for|to)$/.test(next.lower)) break;
  }
  return { ...span, dimension: 'age', to };
}

/** An age without its unit: "aged 65", "ages 5 to 11", ", 45," after a name, "in her 80s", "a man of 44". */
export function ageWithoutUnit(reading: Reading, i: number): Span | null {
  const token = tokenAt(reading, i);
  const isDigits = token.kind === 'number';
  if (isDigits ? !token.digits?.plain : !introducesAge(reading, i)) return null;
  const plain = readNumeral(reading, i, { money: false, splitAnd: true });
  // "a median age of eleven and a half"
  const hasHalf = plain !== null && wordAt(reading, plain.to) === 'and' && /^(half|quarter)$/.test(wordAt(reading, plain.to + 2));
  const numeral = hasHalf ? readNumeral(reading, i, { money: false, splitAnd: false }) : plain;
  if (numeral === null || numeral.min !== numeral.max || numeral.min > OLDEST || numeral.fraction) return null;
  const { min: value, to } = numeral;
  const next = tokenAt(reading, to);
  const age = (end: number, max = value): Span => ({
    value: { min: value, max },
    from: i,
    to: end,
    unit: 'year',
    dimension: 'age',
    names: [],
    place: 1,
    inWords: !isDigits,
    fraction: false,
    vague: false,
    isRange: max !== value,
    isAttached: false,
    per: null,
    modifier: null,
  });
  if (!next.spaced && next.kind === 'word') {
    // "an 87 yo man"
    if (next.lower === 'yo') return age(to + 1);
    if (next.lower !== 's') return null;
    // "in her 80s", "in his mid-30s", "the under-18s"
    const before = backOverHyphen(reading, i);
    if (
      value % 10 === 0 &&
      value >= 20 &&
      (isOwned(reading, before) ||
        (/^(and|or|to)$/.test(wordAt(reading, i - 1)) && wordAt(reading, i - 2) === 's' && isOwned(reading, i - 4)))
    )
      return age(to + 1, value + 9);
    if (!/^(under|over)$/.test(wordAt(reading, before))) return null;
    return isHyphen(reading, i - 1)
      ? { ...age(to + 1), from: before, modifier: wordAt(reading, before) === 'under' ? 'less-than' : 'more-than' }
      : age(to + 1);
  }
  if (next.lower === 'yo') return age(to + 1);
  if (introducesAge(reading, i)) {
    const last = readNumeral(reading, to + 1, { money: false, splitAnd: true });
    const joint = wordAt(reading, i - 1) === 'between' ? /^(and|to|-|–)$/ : /^(to|-|–)$/;
    // "from 62 to 64": of a set age these are two, before and after.
    const isChange = wordAt(reading, i - 1) === 'from';
    if (last !== null && !isChange && joint.test(next.lower) && last.min > value && last.max <= OLDEST)
      return hasOwnUnit(reading, last.to) ? null : age(last.to, last.max);
    return hasOwnUnit(reading, to) ? null : age(to);
  }
  return isDigits && isApposed(reading, i) ? age(to) : null;
}

/** "in their", "in her late": before an age in tens. */
const isOwned = (reading: Reading, i: number): boolean =>
  /^(his|her|their|my|your|our)$/.test(wordAt(reading, /^(mid|early|late)$/.test(wordAt(reading, i)) ? i - 1 : i));

const backOverHyphen = (reading: Reading, i: number): number => (isHyphen(reading, i - 1) ? i - 2 : i - 1);

/** "aged", "between the ages of", "younger than", "a man of", "the under-17 team" */
function introducesAge(reading: Reading, i: number): boolean {
  const before = wordAt(reading, i - 1);
  const second = wordAt(reading, i - 2);
  switch (before) {
    case 'aged':
    case 'ages':
    case 'age':
      return true;
    case 'of':
      return /^(age|ages|man|woman|boy|girl)$/.test(second);
    case 'between':
    case 'over':
    case 'under':
      return /^(aged|ages)$/.test(second) || (before !== 'between' && AGED_PEOPLE.has(second) && endsPhrase(reading, i));
    case 'than':
      return /^(younger|older)$/.test(second);
    case 'and':
      return endsPhrase(reading, i) && followsAge(reading, i - 2);
    case 'is':
    case 'was':
    case 'to':
    case 'from':
    case 'at':
      return isSetAge(reading, i);
    case '-':
      return (
        isHyphen(reading, i - 1) &&
        second === 'under' &&
        tokenAt(reading, i).kind === 'number' &&
        (tokenAt(reading, i).digits?.value ?? 0) < 30
      );
    default:
      return false;
  }
}

/** The last of "aged six, nine and twelve". */
function followsAge(reading: Reading, i: number): boolean {
  for (let at = i; i - at < 8; at--) {
    const word = wordAt(reading, at);
    if (/^age[ds]$/.test(word)) return at < i;
    const isNumber = tokenAt(reading, at).kind === 'number' || UNITS_AND_TEENS.has(word) || TENS_WORDS.has(word);
    if (!isNumber && word !== ',' && word !== '-') return false;
  }
  return false;
}

/** How far back the age may be named: "the average age of the farmers is 58". */
const AGE_REACH = 7;

/** "the retirement age from 62 to 64", "the average age is 41" */
function isSetAge(reading: Reading, i: number): boolean {
  if (!endsPhrase(reading, i)) return false;
  for (let k = i - 2; k >= i - AGE_REACH; k--) {
    const token = tokenAt(reading, k);
    if (token.kind === 'mark') return false;
    if (token.lower === 'age') return SET_AGES.has(wordAt(reading, k - 1));
  }
  return false;
}

/** Behind "people over 65" nothing is counted: a verb, a preposition or the end follows. */
function endsPhrase(reading: Reading, i: number): boolean {
  const next = tokenAt(reading, i + 1);
  return next.kind === 'mark' ? /^[.,;:)?!]?$/.test(next.lower) : next.kind === 'word' && next.spaced && AFTER_AGE.has(next.lower);
}

const hasOwnUnit = (reading: Reading, i: number): boolean =>
  /^(years?|months?|weeks?|days?|hours?|minutes?|million|thousand|hundred|%|percent|per|feet|metres|meters|miles|km)$/.test(
    wordAt(reading, i),
  ) ||
  (wordAt(reading, i) === '-' && isHyphen(reading, i));

/** Words before a comma that a number behind it does not describe. */
const NO_PERSON =
  /^(those|these|them|which|however|and|but|of|total|all|year|today|yesterday|now|then|meanwhile|also|too|here|there|so|in|on|at|by|for|to|with|from)$/;

/** ", 45," right behind a person, or "(45)" behind a full name. */
function isApposed(reading: Reading, i: number): boolean {
  const open = wordAt(reading, i - 1);
  const close = wordAt(reading, i + 1);
  const person = tokenAt(reading, i - 2);
  const value = tokenAt(reading, i).digits?.value ?? 0;
  if (person.kind !== 'word' || value < 1 || value > 110 || NO_PERSON.test(person.lower)) return false;
  if (!person.capital && isPluralNoun(person.lower)) return false;
  // A first name stands before, or an initial: places and months rarely have one.
  const isFullName = person.capital && tokenAt(reading, i - 3).kind === 'word' && tokenAt(reading, i - 3).capital;
  if (open === ',') return close === ',' || (isFullName && (close === '.' || close === ';'));
  return open === '(' && close === ')' && isFullName;
}
