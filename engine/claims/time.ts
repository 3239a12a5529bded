import { BASELINE_BEFORE, CHANGE_BY_AFTER, CHANGE_BY_BEFORE, CHANGE_WORD, EARLIER, FORECAST, WINDOWS } from '../lexicon/en/cues.ts';
import type { ClaimTime, Per } from '../types.ts';
import { isoDay } from './days.ts';
import type { ReadSentence, Role, Signs, Standing } from './signs.ts';
import type { TimeMention } from './time-mentions.ts';

export interface TimeSigns extends Pick<Signs, 'role' | 'standing' | 'year' | 'day' | 'dated' | 'window'> {
  readonly time: ClaimTime;
}

/** What the reading of time needs to know of one figure in its sentence. */
export interface FigureContext {
  readonly sentence: ReadSentence;
  readonly times: readonly TimeMention[];
  readonly published: number | null;
  readonly first: number;
  readonly last: number;
  /** Offsets (in the sentence) of the figure. */
  readonly from: number;
  readonly to: number;
  /** Lower-case words before and after, up to the neighbouring figures and strong marks. */
  readonly before: string;
  readonly after: string;
  readonly per: Per | null;
  readonly isRelative: boolean;
}

/** When the figure holds, and whether it is a level, a change, the figure before a change, a forecast or an earlier event's. */
export function readTime(context: FigureContext): TimeSigns {
  const { times, published, before, after } = context;
  const near = nearestTimes(context);
  const role = readRole(context);
  const window = context.per ?? WINDOWS.find(([, cue]) => cue.test(`${before.slice(-60)} # ${after.slice(0, 60)}`))?.[0] ?? null;

  const ahead = near.some((m) => m.kind === 'ahead' && m.distance < 60);
  const forecast =
    ahead ||
    FORECAST.test(before.slice(-70)) ||
    /^\W*(?:\w+ ){0,4}(?:is|are|was|were) (?:expected|forecast|planned|due|likely)/.test(after);
  const yearMention = near.find((m) => m.kind === 'year' && m.year !== null);
  const earlierWord = EARLIER.test(before.slice(-80)) || EARLIER.test(after.slice(0, 50));
  const earlier = yearMention !== undefined || near.some((m) => m.kind === 'earlier') || earlierWord || role === 'baseline';
  const standing: Standing =
    earlier && !(forecast && yearMention === undefined && role !== 'baseline') ? 'earlier' : forecast ? 'forecast' : 'now';

  const dayMention = near.find((m) => (m.kind === 'day' || m.kind === 'ahead') && m.day !== null);
  const sinceMention = times.find((m) => m.kind === 'since');
  const dated = dayMention !== undefined;
  const day =
    dayMention?.day ??
    near.find((m) => m.kind === 'earlier' && m.day !== null)?.day ??
    (standing === 'earlier' && yearMention !== undefined ? null : published);
  const quote = (dayMention ?? yearMention ?? sinceMention)?.quote ?? null;
  const time: ClaimTime = {
    kind:
      standing === 'forecast'
        ? 'future'
        : standing === 'earlier'
          ? 'past'
          : window === 'day' && dated
            ? 'day'
            : sinceMention !== undefined
              ? 'since'
              : dated
                ? 'day'
                : 'now',
    from: sinceMention?.day !== undefined && sinceMention.day !== null ? isoDay(sinceMention.day) : null,
    to: null,
    asOf: day === null ? null : isoDay(day),
    quote,
  };
  return { time, role, standing, year: yearMention?.year ?? null, day, dated, window };
}

interface Near extends TimeMention {
  readonly distance: number;
}

/** Distance of a time whose clause the figure stands in, in characters. */
const CLAUSE = 5;

/** The times that may belong to the figure, nearest first: not across a strong mark, nor nearer to another figure. */
function nearestTimes({ sentence, times, from, to }: FigureContext): Near[] {
  const near: Near[] = [];
  for (const mention of times) {
    if (mention.start < to && mention.end > from) continue;
    const isBefore = mention.end <= from;
    if (isBefore && mention.opensClause) {
      near.push({ ...mention, kind: 'year', distance: CLAUSE });
      continue;
    }
    const gap = isBefore ? sentence.text.slice(mention.end, from) : sentence.text.slice(to, mention.start);
    let distance = gap.length;
    if (/[;—“”]/.test(gap)) distance += 80;
    if (/\b(?:while|whereas|where|whose|but|compared|against|than|from|since|when|after which)\b/i.test(gap))
      distance += isBefore ? 30 : 70;
    if (/,/.test(gap)) distance += isBefore ? 5 : 25;
    const between = sentence.quantities.filter(
      (q) =>
        q.dimension !== 'date' &&
        (isBefore
          ? q.start - sentence.start >= mention.end && q.end - sentence.start <= from
          : q.start - sentence.start >= to && q.end - sentence.start <= mention.start),
    ).length;
    distance += between * (isBefore ? 25 : 60);
    if (distance < 130) near.push({ ...mention, distance });
  }
  return near.sort((a, b) => a.distance - b.distance).filter((m, i, all) => i === 0 || m.distance < 60 || m.kind === all[0]!.kind);
}

function readRole({ before, after, isRelative }: FigureContext): Role {
  if (
    BASELINE_BEFORE.test(before) &&
    CHANGE_WORD.test(`${before} ${after}`) &&
    !/\b(?:more|less|fewer|greater|higher|lower|rather|other|larger|better|later) than(?: \w+)?$/.test(before)
  )
    return 'baseline';
  if (isRelative) {
    const by = CHANGE_BY_BEFORE.exec(before);
    if (by !== null && !/\b(?:to|at)$/.test(before))
      return /^(?:fell|fall|fallen|falling|drop|declin|decreas|slump|plung|slip|shr|contract|lost|shed|slid|tumbl|down|cut|reduc|lower|weaken)/.test(
        by[0],
      )
        ? 'fall'
        : 'rise';
    const then = CHANGE_BY_AFTER.exec(after);
    if (then !== null) return /less|fewer|lower|down|below|cheaper|smaller|drop|fall|decline|cut|reduction/.test(then[0]) ? 'fall' : 'rise';
    if (/\b(?:increase|rise|growth|gain|jump|climb|upturn) (?:of|by)(?: \w+)?$/.test(before)) return 'rise';
    if (/\b(?:decrease|fall|drop|decline|slump|reduction|cut|loss) (?:of|by)(?: \w+)?$/.test(before)) return 'fall';
  }
  return 'level';
}
