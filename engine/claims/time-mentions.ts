import { DAYS_IN, MONTHS, SMALL_NUMBERS, WEEKDAYS } from '../lexicon/en/calendar.ts';
import { dayOf, weekdayOf, yearOf } from './days.ts';

/** A time that a sentence names. Offsets in the sentence; days as day numbers. */
export interface TimeMention {
  readonly start: number;
  readonly end: number;
  readonly quote: string;
  /** `day`: that day · `since`: from then on · `year`: a year · `earlier`: an earlier period without a date · `ahead`: to come. */
  readonly kind: 'day' | 'since' | 'year' | 'earlier' | 'ahead';
  readonly day: number | null;
  readonly year: number | null;
  /** What follows is of that time: "since 2009, when …", "That year …". */
  readonly opensClause: boolean;
}

const MONTH =
  '(?:jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)';
const PATTERNS: readonly [
  RegExp,
  (m: RegExpExecArray, published: number | null, before: string) => Omit<TimeMention, 'start' | 'end' | 'quote' | 'opensClause'> | null,
][] = [
  [
    /\b(last |next |this |previous |the following )?(monday|tuesday|wednesday|thursday|friday|saturday|sunday)\b/gi,
    (m, published, before) => {
      if (published === null) return { kind: 'day', day: null, year: null };
      const back = (weekdayOf(published) - WEEKDAYS.get(m[2]!.toLowerCase())! + 7) % 7;
      const ahead =
        /next|following/i.test(m[1] ?? '') ||
        (/\b(?:will|due|expected|forecast|scheduled|until|set to|to be|begins?|starts?)\b[^.]*$/.test(before) &&
          !/\b(?:said|had|was|were)\b[^.]*$/.test(before)) ||
        // "By Tuesday 45 had died" looks back, "must leave by Tuesday" ahead.
        (/\b(?:will|must|should|expected|due|have to|has to|needs? to)\b[^.]*\bby $/i.test(before) &&
          !/\b(?:said|had|was|were)\b[^.]*$/.test(before));
      if (ahead) return { kind: 'ahead', day: published - back + 7, year: null };
      const day = published - back - (/last|previous/i.test(m[1] ?? '') && back === 0 ? 7 : 0);
      return { kind: /\bsince (?:last )?$/.test(before) ? 'since' : 'day', day, year: null };
    },
  ],
  [
    new RegExp(
      `\\b(?:(\\d{1,2})(?:st|nd|rd|th)?(?: of)? (${MONTH})|(${MONTH})\\.? (\\d{1,2})(?:st|nd|rd|th)?)\\b(?!\\d)(?:,? ((?:19|20)\\d\\d)\\b)?`,
      'gi',
    ),
    (m, published, before) => {
      const month = MONTHS.get((m[2] ?? m[3])!.toLowerCase().replace(/\.$/, ''));
      const dayOfMonth = Number(m[1] ?? m[4]);
      if (month === undefined || dayOfMonth < 1 || dayOfMonth > 31) return null;
      const stated = m[5] === undefined ? null : Number(m[5]);
      if (stated === null && published === null) return { kind: 'day', day: null, year: null };
      const year = stated ?? yearOf(published!);
      let day = dayOf(year, month, dayOfMonth);
      if (stated === null && day > published! + 200) day = dayOf(year - 1, month, dayOfMonth);
      const past = stated !== null && published !== null && stated < yearOf(published) ? stated : null;
      return { kind: published !== null && day > published ? 'ahead' : /\bsince $/.test(before) ? 'since' : 'day', day, year: past };
    },
  ],
  [
    /\b((?:19|20)\d\d)\b(?!-)/g,
    (m, published, before) => {
      const year = Number(m[1]);
      if (/[$€£]\s?$|\d[.,]$/.test(before)) return null;
      const now = published === null ? null : yearOf(published);
      if (now !== null && year > now) return { kind: 'ahead', day: null, year };
      return { kind: /\bsince(?: \w+)? $/.test(before) ? 'since' : 'year', day: null, year: year === now ? null : year };
    },
  ],
  [/\byesterday\b/gi, (_, p) => ({ kind: 'day', day: p === null ? null : p - 1, year: null })],
  [/\b(?:today|tonight|this morning|this afternoon|this evening)\b/gi, (_, p) => ({ kind: 'day', day: p, year: null })],
  [
    /\b(?:tomorrow|next (?:year|month|week)|the coming (?:days?|weeks?|months?|year))\b/gi,
    (_, p) => ({ kind: 'ahead', day: p, year: null }),
  ],
  [
    /\b(last year|the previous year|the year before|a year (?:earlier|ago|before)|same (?:period|point|time|month|months|quarter|half) (?:of )?(?:last year|a year (?:earlier|ago))|year-ago|prior[- ]year)\b/gi,
    (_, p) => ({ kind: 'year', day: null, year: p === null ? 0 : yearOf(p) - 1 }),
  ],
  [
    /\b(a|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|\d{1,2}) (day|night|week|fortnight|month|year|decade)s? (?:ago|earlier|before)\b/gi,
    (m, p) => {
      const count = SMALL_NUMBERS.get(m[1]!.toLowerCase()) ?? Number(m[1]);
      const day = p === null ? null : p - Math.round(count * DAYS_IN.get(m[2]!.toLowerCase())!);
      return /year|decade/i.test(m[2]!)
        ? { kind: 'year', day: null, year: p === null ? 0 : yearOf(p) - (/decade/i.test(m[2]!) ? count * 10 : count) }
        : { kind: 'earlier', day, year: null };
    },
  ],
  [
    /\b(?:last|the previous|the preceding) (month|week|quarter|season|winter|summer|spring|autumn)\b/gi,
    (m, p) => ({ kind: 'earlier', day: p === null ? null : p - Math.round(DAYS_IN.get(m[1]!.toLowerCase()) ?? 120), year: null }),
  ],
  [
    /\b(?:the previous (?:night|day|evening)|the (?:day|night) before)\b/gi,
    (_, p) => ({ kind: 'earlier', day: p === null ? null : p - 1, year: null }),
  ],
  [
    /\b(?:previous|outgoing|last|earlier) (?:election|parliament|record|war|outbreak|epidemic|round|contract|offer|exit poll|strike|quake|flood|disaster)\b/gi,
    () => ({ kind: 'earlier', day: null, year: null }),
  ],
];

const WHEN = /^,? when\b/;
const RECALLS =
  /^["“(]?(?:in )?(?:that|the same) (?:year|time|spring|summer|autumn|winter|season|month|war|fire|flood|storm|quake|earthquake|epidemic|outbreak|strike|election|crash|accident|disaster|attack)\b/i;

/**
 * "That year the river came up to 5.7 metres": the year that was named last, taken up again at the head of a sentence; `null` where the
 * sentence does not look back so.
 */
export function recalledYear(sentence: string, year: number | null): TimeMention | null {
  const match = year === null ? null : RECALLS.exec(sentence);
  return match === null ? null : { start: 0, end: match[0].length, quote: match[0], kind: 'year', day: null, year, opensClause: true };
}

/** All times that a sentence names, in text order; overlapping ones keep the longer. */
export function findTimes(sentence: string, published: number | null): TimeMention[] {
  const found: TimeMention[] = [];
  for (const [pattern, read] of PATTERNS) {
    for (const m of sentence.matchAll(pattern)) {
      const before = sentence.slice(Math.max(0, m.index - 60), m.index).toLowerCase();
      const mention = read(m as RegExpExecArray, published, before);
      const end = m.index + m[0].length;
      if (mention === null) continue;
      found.push({
        start: m.index,
        end,
        quote: m[0],
        ...mention,
        opensClause: mention.year !== null && WHEN.test(sentence.slice(end, end + 8)),
      });
    }
  }
  found.sort((a, b) => a.start - b.start || b.end - a.end);
  return found.filter(
    (m, i) => !found.some((o, k) => k !== i && o.start <= m.start && o.end >= m.end && (o.end - o.start > m.end - m.start || k < i)),
  );
}
