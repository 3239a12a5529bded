import { LIFELESS } from '../lexicon/en/unit-cues.ts';
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
  let at = span.to;
  const hyphen = isHyphen(reading, at) || wordAt(reading, at) === '-';
  if (hyphen) at++;
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

/** An age without its unit: "aged 65", "ages 5 to 11", ", 45," after a name, "in her 80s". */
export function ageWithoutUnit(reading: Reading, i: number): Span | null {
  const token = tokenAt(reading, i);
  if (token.kind !== 'number' || !token.digits?.plain) return null;
  const { value } = token.digits;
  if (value > OLDEST) return null;
  const before = tokenAt(reading, i - 1);
  const next = tokenAt(reading, i + 1);
  const age = (to: number, max = value, from = i): Span => ({
    value: { min: value, max },
    from,
    to,
    unit: 'year',
    dimension: 'age',
    names: [],
    place: 1,
    inWords: false,
    fraction: false,
    vague: false,
    isRange: max !== value,
    isAttached: false,
    per: null,
  });
  // "in her 80s", "in his mid-30s"
  if (next.lower === 's' && !next.spaced && value % 10 === 0 && value >= 20) {
    const owner =
      before.lower === '-' || /^(mid|early|late)$/.test(before.lower)
        ? wordAt(reading, before.lower === '-' ? i - 3 : i - 2)
        : before.lower;
    return /^(his|her|their|my|your|our)$/.test(owner) ? age(i + 2, value + 9) : null;
  }
  // "the under-18s", "over 65s"
  if (next.lower === 's' && !next.spaced && value > 2) {
    const word = before.lower === '-' ? wordAt(reading, i - 2) : before.lower;
    return /^(under|over)$/.test(word) ? age(i + 2) : null;
  }
  const isNamed =
    /^(aged|ages|age)$/.test(before.lower) ||
    (before.lower === 'between' && /^(aged|ages|age)$/.test(wordAt(reading, i - 2))) ||
    (before.lower === 'of' && /^(age|ages)$/.test(wordAt(reading, i - 2)));
  const isBetween =
    before.lower === 'between' && wordAt(reading, i - 2) === 'of'
      ? false
      : before.lower === 'between' && /^(aged|ages)$/.test(wordAt(reading, i - 2));
  if (isNamed) {
    if (next.kind === 'word' && !next.spaced) return null;
    const last = tokenAt(reading, i + 2);
    const joins = /^(to|-|–)$/.test(next.lower) || (isBetween && next.lower === 'and');
    if (joins && last.digits?.plain && last.digits.value > value && last.digits.value <= OLDEST)
      return hasOwnUnit(reading, i + 3) ? null : age(i + 3, last.digits.value);
    return hasOwnUnit(reading, i + 1) ? null : age(i + 1);
  }
  return isApposed(reading, i) ? age(i + 1) : null;
}

const hasOwnUnit = (reading: Reading, i: number): boolean =>
  /^(years?|months?|weeks?|days?|million|thousand|%|percent)$/.test(wordAt(reading, i)) ||
  (wordAt(reading, i) === '.' && tokenAt(reading, i + 1).kind === 'number' && !tokenAt(reading, i + 1).spaced);

/** ", 45," right behind a name, or "(45)". */
function isApposed(reading: Reading, i: number): boolean {
  const open = wordAt(reading, i - 1);
  const close = wordAt(reading, i + 1);
  const name = tokenAt(reading, i - 2);
  const value = tokenAt(reading, i).digits?.value ?? 0;
  if (name.kind !== 'word' || !name.capital || value < 1 || value > 110) return false;
  const first = tokenAt(reading, i - 3);
  // A first name stands before, or an initial: places and months rarely have one.
  const isFullName = first.kind === 'word' && first.capital;
  if (open === ',' && (close === ',' || close === '.' || close === ';')) return isFullName || close === ',';
  return open === '(' && close === ')' && isFullName;
}
