import { AFTER_POINT_IN_TIME, COUNTED_BY, PERIOD_ADVERBS, PERIODS, RATE_ABBREVIATIONS } from '../lexicon/en/rates.ts';
import type { Per } from '../types.ts';
import { isHyphen, type Reading, tokenAt, tokenFrom, wordAt } from './reading.ts';
import { unitAt } from './unit-phrases.ts';
import { unitOf } from './units.ts';

export interface Rate {
  readonly per: Per;
  /** The token after it. */
  readonly to: number;
  /** Unit of a compound that the rate makes: `kilometer-per-hour`. */
  readonly unit: string | null;
  /** What it goes by where that is no period: "barrel" in "$80 a barrel". */
  readonly by?: string;
}

/** What the amount that ends before token `i` is counted by: "per day", "a year", "/person/day", "each month". */
export function readRate(reading: Reading, i: number, unit: string | null): Rate | null {
  let at = i;
  const word = wordAt(reading, at);
  const hyphens = isHyphen(reading, at);
  if (hyphens) at++;
  const opener = wordAt(reading, at);
  const isSlash = opener === '/' && tokenAt(reading, at + 1).kind === 'word';
  if (opener === 'per' || isSlash) return perUnit(reading, at + 1, unit, isSlash);
  if (opener === 'a' || opener === 'an' || ((opener === 'each' || opener === 'every') && !hyphens)) {
    if (hyphens && !isHyphen(reading, at + 1)) return null;
    const noun = wordAt(reading, hyphens ? at + 2 : at + 1);
    const to = hyphens ? at + 3 : at + 2;
    const per = PERIODS.get(noun);
    if (per !== undefined && noun.length > 2 && (noun !== 'second' || flows(unit))) {
      if (AFTER_POINT_IN_TIME.has(wordAt(reading, to)) || (wordAt(reading, to) === 'and' && wordAt(reading, to + 1) === 'a')) return null;
      return { per, to, unit: compound(unit, noun) };
    }
    if (opener === 'each') return null;
    return COUNTED_BY.has(noun) && unit !== null ? { per: 'other', to, unit: null, by: noun } : null;
  }
  const adverb = PERIOD_ADVERBS.get(word);
  // "2 million barrels daily", and not "1.2 times yearly earnings"
  const next = tokenAt(reading, i + 1);
  const isLast =
    next.kind !== 'word' || /^(in|on|from|to|since|by|at|and|or|for|with|through|until|into|of|as|but|after|before)$/.test(next.lower);
  if (adverb !== undefined) return isLast ? { per: adverb, to: i + 1, unit: null } : null;
  if (opener === 'p' && wordAt(reading, at + 1) === '.' && wordAt(reading, at + 2) === 'a') return { per: 'year', to: at + 3, unit: null };
  if (word === 'apiece') return { per: 'other', to: i + 1, unit: null };
  return null;
}

/** "1,450 cubic metres a second": of anything else "a second" is one more. */
const flows = (unit: string | null): boolean => unit !== null && /^(volume|mass|data|length)$/.test(unitOf(unit)?.dimension ?? '');

function perUnit(reading: Reading, i: number, unit: string | null, isSlash: boolean): Rate | null {
  const token = tokenAt(reading, i);
  if (token.start < 0 || token.kind === 'mark') return null;
  if (token.kind === 'number') {
    // "12 per 100,000 people": the number belongs to the rate.
    const next = isSlash ? null : i + 1;
    return next === null
      ? null
      : { per: 'other', to: /^(million|thousand|billion)$/.test(wordAt(reading, next)) ? next + 1 : next, unit: null };
  }
  const per = PERIODS.get(token.lower);
  const more = wordAt(reading, i + 1);
  // "/person/day", "per person per day": by the person, a day at a time.
  if (per === 'person') {
    const second = more === '/' || more === 'per' || more === 'a' ? PERIODS.get(wordAt(reading, i + 2)) : undefined;
    return { per, to: second === undefined ? i + 1 : i + 3, unit: null };
  }
  if (per !== undefined) return { per, to: i + 1, unit: compound(unit, token.lower) };
  const found = unitAt(reading, token.start);
  if (found !== null) {
    const below = unitOf(found.phrase.unit);
    const id = unit === null || below === null ? null : `${unit}-per-${below.id}`;
    return {
      per: 'other',
      to: tokenFrom(reading, found.end, i),
      unit: id !== null && unitOf(id) !== null ? id : null,
      ...(below === null ? {} : { by: below.display.singular }),
    };
  }
  if (/^(hundred|thousand|million|billion|cent)$/.test(token.lower)) return { per: 'other', to: i + 1, unit: null };
  return isSlash ? null : { per: 'other', to: i + 1, unit: null, by: token.lower };
}

/** Lengths in which things move; rain and rivers go by the centimetre. */
const TRAVELLED: ReadonlySet<string> = new Set(['meter', 'kilometer', 'mile', 'foot', 'yard', 'nautical-mile']);

/** A length by the hour, minute or second is a speed; by the day it is a length a day. */
function compound(unit: string | null, period: string): string | null {
  const below = { second: 'second', sec: 'second', s: 'second', minute: 'minute', min: 'minute', hour: 'hour', hr: 'hour', h: 'hour' }[
    period
  ];
  if (unit === null || below === undefined) return null;
  const id = `${unit}-per-${below}`;
  return TRAVELLED.has(unit) && unitOf(id) !== null ? id : null;
}

/** "400,000 bpd", "300 cumecs": unit and period in one. */
export function readRateAbbreviation(
  reading: Reading,
  i: number,
): { readonly unit: string; readonly per: Per; readonly to: number } | null {
  const word = wordAt(reading, i);
  const known = RATE_ABBREVIATIONS.get(word);
  if (known !== undefined) return { ...known, to: i + 1 };
  const slashed = RATE_ABBREVIATIONS.get(`${word}/${wordAt(reading, i + 2)}`);
  return slashed !== undefined && wordAt(reading, i + 1) === '/' ? { ...slashed, to: i + 3 } : null;
}

/** How many words of the counted thing may stand before its rate: "18,000 new passengers a day". */
const NOUN_REACH = 4;

/** The rate of an amount, behind the noun that is counted, and the token where it begins. */
export function rateBehindNoun(reading: Reading, i: number, unit: string | null): (Rate & { readonly from: number }) | null {
  for (let k = 0; k <= NOUN_REACH; k++) {
    const token = tokenAt(reading, i + k);
    // The digits of "CO2" belong to their word.
    if (token.kind === 'number' && !token.spaced && k > 0) continue;
    if (token.kind !== 'word') return null;
    if (k > 0) {
      const rate = /^(per|a|an|each|every)$/.test(token.lower) || PERIOD_ADVERBS.has(token.lower) ? readRate(reading, i + k, unit) : null;
      if (rate !== null) return { ...rate, from: i + k };
    }
    if (
      /^(and|or|but|were|was|had|have|has|in|on|at|for|after|before|from|to|with|within|over|per|last|this|next|who|which|that|the|while|when|by|as|a|an|said)$/.test(
        token.lower,
      )
    )
      return null;
  }
  return null;
}
