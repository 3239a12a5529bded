import type { ReadClaim } from '../claims/signs.ts';
import type { SelfCheck } from '../types.ts';
import type { SentenceClaims } from './sentence-claims.ts';

/** Stated parts may miss their total by this share. */
const SUM_SLACK = 0.02;

/** From the total to its first part, an explicit list of the whole: "aircraft: ", "people, made up of ". */
const OPENS_LIST = /^(?: [\p{L}-]+){1,4}(?:: | — |,? (?:made up of|comprising|consisting of|broken down into) )$/u;
/** From part to part nothing but what is counted: "jets, ", "jets and ". */
const JOINS_LIST = /^(?: [\p{L}-]+){1,3}(?:, and |,? and |, | plus )$/u;
/** The last part ends the list. */
const CLOSES_LIST = /^(?: [\p{L}-]+){1,3}(?:[.;:)—–]|, |$)/u;

/** "57 aircraft: 30 jets and 25 helicopters": parts in one sentence that claim to make up its total, and do not. */
export function checkParts({ claims, gaps }: SentenceClaims): SelfCheck[] {
  const checks: SelfCheck[] = [];
  for (const [i, total] of claims.entries()) {
    if (!isWhole(total) || !OPENS_LIST.test(gaps[i + 1]!) || /\b(?:not|than|from) $/.test(gaps[i]!)) continue;
    let end = i + 1;
    while (end + 1 < claims.length && isWhole(claims[end]!) && JOINS_LIST.test(gaps[end + 1]!)) end++;
    const parts = claims.slice(i + 1, end + 1);
    if (parts.length < 2 || !isWhole(parts.at(-1)!) || !/ (?:and|plus) $/.test(gaps[end]!) || !CLOSES_LIST.test(gaps[end + 1]!)) continue;
    const sum = parts.reduce((all, part) => all + part.value.max!, 0);
    const whole = total.value.max!;
    if (Math.abs(sum - whole) <= whole * SUM_SLACK || parts.some((part) => part.value.max! > whole)) continue;
    checks.push({
      quote: total.quote,
      start: total.start,
      end: total.end,
      kind: 'parts',
      problem: `The parts named (${parts.map((part) => part.quote).join(', ')}) add up to ${number(sum)}, not ${number(whole)}.`,
      expected: number(sum),
    });
  }
  return checks;
}

/** A whole number of things, stated as it is. */
const isWhole = ({ dimension, modifier, value, signs }: ReadClaim): boolean =>
  dimension === 'count' && modifier === 'exact' && Number.isInteger(value.max) && signs.standing !== 'forecast';

const number = (value: number): string => new Intl.NumberFormat('en').format(value);
