import type { ReadClaim, ReadText } from '../claims/signs.ts';
import { DAYS_IN } from '../lexicon/en/calendar.ts';
import { cosine, type Rarity } from './similarity.ts';

/** A day or span of days at which something happened or began. Day numbers; an open end is infinite. */
interface When {
  readonly from: number;
  readonly to: number;
  /** Stated as a date rather than reckoned from the day of writing. */
  readonly absolute: boolean;
}

export interface DatePair {
  readonly page: ReadClaim;
  readonly other: ReadClaim;
  readonly probability: number;
  readonly relation: 'agrees' | 'compatible';
}

const AGO = /^\W*(?:ago|old)\b/;
const OLD = /-old\b/;
const SO_FAR = /\b(?:so far|until now|still|yet to)\b/;
const ELAPSED_AFTER = /^\W*(?:after|since|into)\b/;

/**
 * When the thing happened of which the claim tells: a date as it stands, or a duration reckoned back from publication ("three
 * weeks ago", "a week after the attack", "the two-year-old war"). `null` for spans that reckon from nothing.
 */
export function whenOf(claim: ReadClaim, published: number | null): When | null {
  if (claim.dimension === 'date') {
    const { min, max } = claim.canonical;
    return min === null || max === null ? null : { from: min, to: max, absolute: true };
  }
  if ((claim.dimension !== 'duration' && claim.dimension !== 'age') || published === null || claim.unit === null) return null;
  const unit = DAYS_IN.get(claim.unit.replace(/-person$/, ''));
  const at = claim.sentence.indexOf(claim.quote);
  if (unit === undefined || at < 0) return null;
  const after = claim.sentence.slice(at + claim.quote.length, at + claim.quote.length + 24);
  const elapsed =
    AGO.test(after) ||
    OLD.test(claim.quote + after.slice(0, 5)) ||
    ELAPSED_AFTER.test(after) ||
    (SO_FAR.test(claim.sentence) && /^\W*(?:of)\b/.test(after));
  if (!elapsed || claim.time.kind === 'future') return null;
  const length = (claim.value.max ?? claim.value.min ?? 0) * unit;
  const slack = Math.max(unit * 0.35, 1.5);
  if (claim.modifier === 'more-than' || claim.modifier === 'at-least')
    return { from: published - length * 1.6 - slack, to: published - length + 1, absolute: false };
  return { from: published - length - slack, to: published - length + slack, absolute: false };
}

/** Words that name what happened: incursion, attack and war are one kind of event to a date. */
const KINDS: readonly (readonly string[])[] = [
  ['war', 'attack', 'air-strike'],
  ['earthquake', 'aftershock', 'landslide'],
  ['fire'],
  ['storm', 'flood'],
  ['crash'],
  ['outbreak'],
  ['election', 'vote'],
  ['protest', 'meeting'],
];

function kindsOf(claim: ReadClaim): Set<number> {
  const kinds = new Set<number>();
  for (const key in claim.signs.context) {
    const word = key.startsWith('~') ? key.slice(1) : null;
    for (const [i, kind] of KINDS.entries()) if (word !== null && kind.includes(word)) kinds.add(i);
  }
  return kinds;
}

/** Pairs of dates and elapsed times that place the same thing at the same time. Times that do not meet are never paired. */
export function alignDates(page: ReadText, other: ReadText, rarity: Rarity): DatePair[] {
  const pairs: DatePair[] = [];
  const timed = (text: ReadText): { claim: ReadClaim; when: When; kinds: Set<number> }[] =>
    text.claims.flatMap((claim) => {
      const when = whenOf(claim, text.published);
      return when === null ? [] : [{ claim, when, kinds: kindsOf(claim) }];
    });
  const others = timed(other);
  for (const mine of timed(page))
    for (const theirs of others) {
      if (mine.when.from > theirs.when.to || theirs.when.from > mine.when.to) continue;
      const likeness = cosine(mine.claim.signs.context, theirs.claim.signs.context, rarity);
      const sameKind = [...mine.kinds].some((kind) => theirs.kinds.has(kind));
      if (!(likeness >= 0.32 || (sameKind && (likeness >= 0.1 || !mine.when.absolute || !theirs.when.absolute)))) continue;
      const same = mine.when.absolute && theirs.when.absolute && mine.when.from === theirs.when.from && mine.when.to === theirs.when.to;
      pairs.push({
        page: mine.claim,
        other: theirs.claim,
        probability: Math.min(0.95, 0.62 + likeness * 0.5),
        relation: same ? 'agrees' : 'compatible',
      });
    }
  return pairs;
}
