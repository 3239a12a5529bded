import { FRACTION_SIGNS } from '../lexicon/en/numbers.ts';

/** A number in digits. */
export interface Digits {
  readonly value: number;
  /** Place of the last significant digit: 100 for 1,300, 0.1 for 8.5. */
  readonly place: number;
  /** Value of the last written place: 1 for 1,300, 0.1 for 8.0. */
  readonly unit: number;
  /** Written with group separators. */
  readonly grouped: boolean;
  /** Nothing but digits. */
  readonly plain: boolean;
}

export interface Token {
  readonly kind: 'number' | 'word' | 'mark';
  readonly start: number;
  readonly end: number;
  /** Lower case; for numbers their digits. */
  readonly lower: string;
  readonly capital: boolean;
  /** White space or nothing before it. */
  readonly spaced: boolean;
  /** `null` for words and marks, and for digits that are no number (versions, addresses, more than a number can hold). */
  readonly digits: Digits | null;
}

const SCAN = /(\p{L}[\p{L}\p{M}]*)|(\d)|([½⅓⅔¼¾⅕⅖⅗⅘⅙⅚⅛⅜⅝⅞⅐⅑⅒])|(\S)/gu;
/** Addresses: their digits say nothing. Each alternative begins with fixed letters, so the search stays linear. */
const ADDRESS = /(?:https?:\/\/|www\.)\S+/gi;

/** Cuts a folded text into words, numbers and single marks. Linear in its length. */
export function tokenize(norm: string, low: string, text: string): Token[] {
  const tokens: Token[] = [];
  let end = 0;
  SCAN.lastIndex = 0;
  let skip = -1;
  const addresses =
    low.includes('://') || low.includes('www.') ? [...low.matchAll(ADDRESS)].map((m) => [m.index, m.index + m[0].length] as const) : [];
  let address = 0;
  for (let match = SCAN.exec(norm); match !== null; match = SCAN.exec(norm)) {
    const start = match.index;
    while (address < addresses.length && addresses[address]![1] <= start) address++;
    if (address < addresses.length && start >= addresses[address]![0]) {
      skip = addresses[address]![1];
      SCAN.lastIndex = skip;
      continue;
    }
    const spaced = start !== end || start === 0;
    if (match[1] !== undefined) {
      end = start + match[0].length;
      tokens.push({ kind: 'word', start, end, lower: low.slice(start, end), capital: isCapital(match[0]), spaced, digits: null });
    } else if (
      match[2] !== undefined ||
      (match[4] === '.' && isDigit(norm.charCodeAt(start + 1)) && (spaced || '$£€(-'.includes(norm[start - 1] ?? '')))
    ) {
      const number = scanNumber(norm, text, start);
      end = number.end;
      tokens.push({ kind: 'number', start, end, lower: norm.slice(start, end), capital: false, spaced, digits: number.digits });
      SCAN.lastIndex = end;
    } else if (match[3] !== undefined) {
      end = start + 1;
      const value = FRACTION_SIGNS.get(match[3]) ?? 0;
      tokens.push({
        kind: 'number',
        start,
        end,
        lower: match[3],
        capital: false,
        spaced,
        digits: { value, place: 0, unit: 0.001, grouped: false, plain: false },
      });
    } else {
      end = start + match[0].length;
      tokens.push({ kind: 'mark', start, end, lower: match[0], capital: false, spaced, digits: null });
    }
  }
  return tokens;
}

const isDigit = (code: number): boolean => code >= 48 && code <= 57;
/** A capital first or second: "Boeing", "iPhone". */
const isCapital = (word: string): boolean => isUpper(word, 0) || isUpper(word, 1);
const isUpper = (word: string, at: number): boolean => {
  const code = word.charCodeAt(at);
  return code < 128 ? code >= 65 && code <= 90 : word.charAt(at) !== word.charAt(at).toLowerCase();
};

/** Digits from `at` on: the index after them. */
function run(s: string, at: number): number {
  let i = at;
  while (isDigit(s.charCodeAt(i))) i++;
  return i;
}

/** Reads 1,234,567.8 · 12,34,567 · 1 234 567 · 1'234'567 · 1.234.567,8 · 1234.5e6 from `start` on. */
function scanNumber(norm: string, text: string, start: number): { end: number; digits: Digits | null } {
  let whole = run(norm, start);
  let digits = norm.slice(start, whole);
  let end = whole;
  let decimals = '';
  let grouped = false;
  const first = whole - start;
  const cut = cutNumber(norm, start, whole);
  if (cut !== null) return cut;
  const separator = norm[whole] ?? '';
  if (first > 0 && first <= 3 && (separator === ',' || separator === "'" || separator === '.' || separator === ' ')) {
    const groups = groupsOf(norm, text, start, whole, separator);
    if (groups !== null) {
      grouped = true;
      digits += groups.digits;
      whole = end = groups.end;
    }
  }
  const point = grouped && separator === '.' ? ',' : '.';
  if (norm[end] === point && isDigit(norm.charCodeAt(end + 1))) {
    const stop = run(norm, end + 1);
    decimals = norm.slice(end + 1, stop);
    end = stop;
  } else if ((!grouped || separator === ' ') && first > 0 && first <= 3 && norm[end] === ',') {
    // A decimal comma: one or two digits, and no list of numbers.
    const stop = run(norm, end + 1);
    const more = norm[stop] === ',' && isDigit(norm.charCodeAt(stop + 1));
    if (stop - end >= 2 && stop - end <= 3 && !more && norm[start - 1] !== ',') {
      decimals = norm.slice(end + 1, stop);
      end = stop;
    }
  }
  // A second point makes it a version, an address or a date.
  if (norm[end] === '.' && isDigit(norm.charCodeAt(end + 1))) {
    while (norm[end] === '.' && isDigit(norm.charCodeAt(end + 1))) end = run(norm, end + 1);
    return { end, digits: null };
  }
  let power = 0;
  const e = norm[end];
  if (e === 'e' || e === 'E') {
    const sign = norm[end + 1] === '-' || norm[end + 1] === '+' ? 1 : 0;
    const stop = run(norm, end + 1 + sign);
    if (stop > end + 1 + sign && stop - end <= 5 && !/[\p{L}]/u.test(norm[stop] ?? '')) {
      power = Number(norm.slice(end + 1, stop));
      end = stop;
    }
  }
  // Beyond this a number keeps no digit that anybody could mean.
  const value =
    digits.length > 300
      ? Number.POSITIVE_INFINITY
      : Number(`${digits === '' ? '0' : digits}.${decimals === '' ? '0' : decimals.slice(0, 300)}e${power}`);
  if (!Number.isFinite(value)) return { end, digits: null };
  const unit = 10 ** (power - Math.min(decimals.length, 300));
  return { end, digits: { value, place: decimals === '' ? unit * trailing(digits) : unit, unit, grouped, plain: end === start + first } };
}

/** After "1 . 6" these say that it is one number, not the end of a sentence and the next one's first word. */
const AFTER_CUT_DECIMALS = /^ ?(?:%|per ?cent\b|(?:hundred|thousand|million|billion|trillion|bn|m)\b|(?:percentage )?points?\b)/;

/** "80 , 000", "15 . 06 %", "$ 46 . 8": numbers of texts that were cut into words, with spaces around their marks. */
function cutNumber(norm: string, start: number, whole: number): { end: number; digits: Digits } | null {
  if (norm[whole] !== ' ' || norm[whole + 2] !== ' ' || !isDigit(norm.charCodeAt(whole + 3))) return null;
  const mark = norm[whole + 1];
  if (mark !== ',' && mark !== '.') return null;
  let digits = norm.slice(start, whole);
  let end = whole;
  while (norm.startsWith(' , ', end) && digits.length <= 12 && norm[start] !== '0') {
    const stop = run(norm, end + 3);
    if (stop - end !== 6 || (digits.length > 3 && end === whole)) break;
    digits += norm.slice(end + 3, stop);
    end = stop;
  }
  const grouped = end > whole;
  let decimals = '';
  if (norm.startsWith(' . ', end)) {
    const stop = run(norm, end + 3);
    const isMoney = /[$£€¥] ?$/.test(norm.slice(Math.max(0, start - 2), start));
    if (stop > end + 3 && stop - end < 9 && (isMoney || AFTER_CUT_DECIMALS.test(norm.slice(stop, stop + 20)))) {
      decimals = norm.slice(end + 3, stop);
      end = stop;
    }
  }
  if (!grouped && decimals === '') return null;
  const unit = 10 ** -decimals.length;
  const place = decimals === '' ? trailing(digits) : unit;
  return { end, digits: { value: Number(`${digits}.${decimals || '0'}`), place, unit, grouped, plain: false } };
}

/** Power of ten of the trailing zeros: 100 for 1300. */
function trailing(digits: string): number {
  let zeros = 0;
  while (zeros < digits.length - 1 && digits[digits.length - 1 - zeros] === '0') zeros++;
  return 10 ** zeros;
}

/** The groups of digits after the first one, or `null` where the separators only stand between numbers. */
function groupsOf(norm: string, text: string, start: number, from: number, separator: string): { end: number; digits: string } | null {
  if (norm[start] === '0') return null;
  let at = from;
  let digits = '';
  let count = 0;
  let size = 0;
  while (norm[at] === separator) {
    const stop = run(norm, at + 1);
    // Indian grouping has pairs before the last three digits.
    const isPair = separator === ',' && stop - at === 3 && norm[stop] === ',';
    if (stop - at !== 4 && !isPair) break;
    size = stop - at - 1;
    digits += norm.slice(at + 1, stop);
    at = stop;
    count++;
  }
  if (count === 0 || size !== 3) return null;
  if (separator === '.' && count === 1 && !(norm[at] === ',' && isDigit(norm.charCodeAt(at + 1)))) return null;
  // Two numbers side by side are more likely than one with a plain space in it, unless it is round or has many groups.
  if (separator === ' ' && count === 1 && text[from] === ' ' && !digits.endsWith('00')) return null;
  return { end: at, digits };
}
