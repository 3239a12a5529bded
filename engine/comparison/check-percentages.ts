import type { ReadClaim } from '../claims/signs.ts';
import type { SelfCheck } from '../types.ts';
import type { SentenceClaims } from './sentence-claims.ts';
import { statedInterval } from './stated-interval.ts';

/** Points that a percentage may miss by beyond its own rounding: the figures it was worked out from were rounded as well. */
const SLACK = 0.5;
/** The same as a share of the percentage, for large ones. */
const SLACK_SHARE = 0.03;
/** Whole multiples of five are often said loosely. */
const ROUND_SLACK = 1.5;

/** Percentages that do not fit the figures in the same clause from which they follow. */
export function checkPercentages({ claims, gaps }: SentenceClaims): SelfCheck[] {
  const checks: SelfCheck[] = [];
  for (let i = 0; i + 2 < claims.length; i++) {
    const three = [claims[i]!, claims[i + 1]!, claims[i + 2]!] as const;
    const around = gaps.slice(i, i + 4);
    checks.push(...checkShare(three, around), ...checkChange(three, around));
  }
  return checks;
}

type Three = readonly [ReadClaim, ReadClaim, ReadClaim];

const isPercent = (claim: ReadClaim): boolean => claim.unit === 'percent' && !claim.signs.fraction && claim.modifier !== 'vague';

const isPlainCount = (claim: ReadClaim): boolean => claim.dimension === 'count' && claim.modifier === 'exact' && claim.value.min !== null;

/** Between part and whole: "45 of the 120", "45 workers out of a total of 120". */
const PART_OF_WHOLE = /^(?: [a-z-]+){0,2} (?:out )?of (?:the |its |their |his |her |our |a total of |all )?$/;
/** Between the whole and the share that the part makes: "homes, or", "seats (". */
const WHOLE_TO_SHARE = /^(?: [a-z-]+){0,3}(?:, or | or | \(| — or | – or )(?:just |only )?$/;
/** Between a share and the count that it makes: ", or". */
const SHARE_TO_PART = /^(?:, or | or | \()(?:just |only )?$/;
/** Behind the share nothing may tell of another base. */
const CLOSED = /^(?:[.,;:)]|$|\s*[—–])/;

/** "45 of the 120, or 50 %"; "50 %, or 45 of the 120" */
function checkShare(three: Three, [, first = '', second = '', behind = '']: readonly string[]): SelfCheck[] {
  const [a, b, c] = three;
  if (isPlainCount(a) && isPlainCount(b) && isPercent(c) && PART_OF_WHOLE.test(first) && WHOLE_TO_SHARE.test(second) && CLOSED.test(behind))
    return share(a, b, c);
  if (isPercent(a) && isPlainCount(b) && isPlainCount(c) && SHARE_TO_PART.test(first) && PART_OF_WHOLE.test(second)) return share(b, c, a);
  return [];
}

function share(part: ReadClaim, whole: ReadClaim, percent: ReadClaim): SelfCheck[] {
  const [least, most] = statedInterval(part);
  const [small, large] = statedInterval(whole);
  if (small <= 0 || least < 0 || least > large) return [];
  const expected = (100 * part.value.max!) / whole.value.max!;
  if (fits(percent, (100 * least) / large, (100 * most) / small)) return [];
  return [
    finding(percent, expected, `${part.quote} of ${whole.quote} is ${number(expected)}%, not ${percent.quote}, as the same sentence says.`),
  ];
}

const RISE =
  /\b(?:rose|rises?|risen|rising|increased?|increasing|grew|grown|grows?|climbed|climbs?|jumped|jumps?|gained|surged|soared|up)\b/;
const FALL =
  /\b(?:fell|falls?|fallen|falling|dropped|drops?|declined|declines?|decreased?|slid|slipped|slumped|sank|plunged|shrank|tumbled|down)\b/;
const UP_OR_DOWN = /^(?:,| —| –)? (?:up|down|an? (?:increase|rise|gain|jump|drop|fall|decline|decrease) of|or) (?:by )?$/;

/** "rose 20 % from 40 to 50", "rose from 40 to 50, up 20 %", "was 312m, down 42 % from 540m" */
function checkChange(three: Three, [lead = '', first = '', second = '', behind = '']: readonly string[]): SelfCheck[] {
  const [a, b, c] = three;
  if (isPercent(a) && sameMeasure(b, c)) {
    // "rose 20 % from 40 to 50", "rose 20 % to 50 from 40"
    const ends = PREPOSITION.exec(first)?.[1];
    const other = PREPOSITION.exec(second)?.[1];
    if (ends === undefined || other === undefined || ends === other || !CHANGED_BY.test(lead)) return [];
    return change(a, ends === 'from' ? b : c, ends === 'from' ? c : b, lead);
  }
  if (isPercent(c) && sameMeasure(a, b)) {
    // "rose from 40 to 50, up 20 %"
    const ends = /(?:^|\s)(from|to)\s(?:just |only )?$/.exec(lead)?.[1];
    const other = PREPOSITION.exec(second.length > 0 ? first : '')?.[1];
    if (ends === undefined || other === undefined || ends === other || !UP_OR_DOWN.test(stripNouns(second)) || !CLOSED.test(behind))
      return [];
    return change(c, ends === 'from' ? a : b, ends === 'from' ? b : a, `${clauseOf(lead)} ${second}`);
  }
  if (isPercent(b) && sameMeasure(a, c)) {
    // "was 312m, down 42 % from 540m"
    if (!/^,? (?:up|down) (?:by )?$/.test(first) || !/^ from $/.test(second)) return [];
    return change(b, c, a, first);
  }
  return [];
}

const PREPOSITION = /^ (from|to) (?:just |only )?$/;
/** Right before the percentage: a verb of change, perhaps with an adverb. */
const CHANGED_BY =
  /\b(?:rose|fell|increased|grew|climbed|jumped|gained|surged|soared|dropped|declined|decreased|slid|slipped|slumped|sank|plunged|shrank|tumbled|up|down)(?: by)? $/;

/** "50 members, up": the counted noun may stand before the comma. */
const stripNouns = (gap: string): string => gap.replace(/^(?: [a-z-]+){1,3}(?=,)/, '');

/** The words since the last strong mark. */
const clauseOf = (lead: string): string => lead.slice(Math.max(...[...';:—–'].map((mark) => lead.lastIndexOf(mark))) + 1);

/** Percentages of percentages are another matter: points and per cent are mixed up there. */
function sameMeasure(a: ReadClaim, b: ReadClaim): boolean {
  const known = a.dimension !== 'percent' && a.dimension !== 'percentage-point' && a.dimension !== 'ratio' && a.dimension !== 'temperature';
  const isStated = [a, b].every(({ modifier }) => modifier === 'exact' || modifier === 'about');
  return known && isStated && a.dimension === b.dimension && a.unit === b.unit && a.signs.per === b.signs.per;
}

function change(percent: ReadClaim, before: ReadClaim, after: ReadClaim, words: string): SelfCheck[] {
  const [low, high] = statedInterval(before);
  const [least, most] = statedInterval(after);
  if (low <= 0) return [];
  const isUp = after.value.max! > before.value.max!;
  // Where words and figures go opposite ways, the figures are not of one measure, or are misread.
  if (isUp ? FALL.test(words) || !RISE.test(words) : RISE.test(words) || !FALL.test(words)) return [];
  const sign = isUp ? 1 : -1;
  const by = (to: number, from: number): number => (sign * 100 * (to - from)) / from;
  const ends = [by(least, low), by(least, high), by(most, low), by(most, high)];
  if (fits(percent, Math.min(...ends), Math.max(...ends))) return [];
  const expected = by(after.value.max!, before.value.max!);
  const way = isUp ? 'rise' : 'fall';
  return [finding(percent, expected, `From ${before.quote} to ${after.quote} is a ${way} of ${number(expected)}%, not ${percent.quote}.`)];
}

/** Does the stated percentage meet what it may be? */
function fits(percent: ReadClaim, least: number, most: number): boolean {
  const [low, high] = statedInterval(percent);
  const value = percent.value.max ?? percent.value.min ?? 0;
  const loose = value % 5 === 0 ? ROUND_SLACK : 0;
  const slack = Math.max(SLACK, value * SLACK_SHARE) + loose;
  return low - slack <= most && high + slack >= least;
}

const number = (value: number): string => new Intl.NumberFormat('en', { maximumSignificantDigits: 3 }).format(value);

function finding(percent: ReadClaim, expected: number, problem: string): SelfCheck {
  return { quote: percent.quote, start: percent.start, end: percent.end, kind: 'percentage', problem, expected: `${number(expected)}%` };
}
