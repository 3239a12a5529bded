import { convertValue } from '../../engine/report/convert-value.ts';
import type { Claim, Fact, Interval } from '../../engine/types.ts';
import { formatDay } from '../format/day.ts';
import { valueText } from '../format/figure.ts';
import { type MessageKey, type Messages, say, useMessages } from '../messages/messages.ts';
import { layOutIntervals, type PlottedClaim } from '../plot/interval-geometry.ts';
import { IntervalPlot } from '../plot/interval-plot.tsx';
import { type DatedFigure, layOutTimeline } from '../plot/timeline-geometry.ts';
import { TimelinePlot } from '../plot/timeline-plot.tsx';
import { isComparable } from './beside.ts';
import { dayOf, type FactView } from './fact-view.ts';

interface Props {
  readonly fact: Fact;
  readonly view: FactView;
  readonly published: string | null;
  readonly year: number | null;
}

/** Lanes beside the page's: more would make a plot of a list. */
const MOST_LANES = 4;

/** The picture of a fact: its figures over time where they change, else the intervals that they claim. */
export function FactPlot({ fact, view, published, year }: Props) {
  const messages = useMessages();
  if (fact.relation === 'changed-over-time') {
    const points = layOutTimeline(datedFigures(fact, view, published, messages));
    if (points !== null) {
      const listed = points.map((point) =>
        say(messages, point.ofPage ? 'timeline_page_point' : 'timeline_other_point', formatDay(point.day, year, messages), point.label),
      );
      return (
        <TimelinePlot
          points={points}
          label={say(messages, 'timeline_label', listed.join('; '))}
          formatDay={(day) => formatDay(day, year, messages)}
        />
      );
    }
  }
  const page = plotted(view.page, view.page);
  const claims = distinct(view.groups.filter(({ first }) => first.relation !== 'different-scope').map(({ first }) => first.claim));
  const others = claims.map((claim) => plotted(claim, view.page)).filter((claim) => claim !== null);
  const geometry = page === null ? null : layOutIntervals(page, others.slice(0, MOST_LANES));
  if (geometry === null || page === null) return null;
  return (
    <IntervalPlot
      geometry={geometry}
      label={inWords(page, others.slice(0, MOST_LANES), view.page, messages)}
      formatTick={(tick) => valueText({ min: tick, max: tick }, { ...view.page, unit: null, dimension: 'count' }, messages)}
    />
  );
}

/** A claim in the unit of the page's; `null` where it does not convert. */
function plotted(claim: Claim, page: Claim): PlottedClaim | null {
  if (!isComparable(claim, page)) return null;
  const { unit } = page;
  const value = convertValue(claim.value, claim.unit, unit);
  if (value === null) return null;
  const interval = claim.canonical.unit === unit ? claim.canonical : convertValue(claim.canonical, claim.canonical.unit, unit);
  return { value, interval: interval ?? value, modifier: claim.modifier };
}

function distinct(claims: readonly Claim[]): Claim[] {
  const seen = new Set<string>();
  return claims.filter(({ canonical, modifier }) => {
    const key = JSON.stringify([canonical, modifier]);
    const fresh = !seen.has(key);
    seen.add(key);
    return fresh;
  });
}

function datedFigures(fact: Fact, { page }: FactView, published: string | null, messages: Messages): DatedFigure[] {
  const dated = (claim: Claim, day: string | null, ofPage: boolean): DatedFigure[] => {
    const value = isComparable(claim, page) ? convertValue(claim.value, claim.unit, page.unit) : null;
    const low = value === null ? null : (value.min ?? value.max);
    if (value === null || low === null || day === null || day === '') return [];
    const label = valueText(value, { ...page, unit: null, dimension: 'count' }, messages);
    return [{ day, value: (low + (value.max ?? low)) / 2, label, ofPage }];
  };
  return [
    ...dated(page, page.time.asOf ?? page.time.to ?? published, true),
    ...fact.sources.filter(({ relation }) => relation !== 'different-scope').flatMap((source) => dated(source.claim, dayOf(source), false)),
  ];
}

function inWords(page: PlottedClaim, others: readonly PlottedClaim[], unit: Claim, messages: Messages): string {
  const write = (x: number): string => valueText({ min: x, max: x }, unit, messages);
  const describe = (side: 'page' | 'other', { min, max }: Interval): string => {
    const key = (form: string): MessageKey => `plot_${side}_${form}` as MessageKey;
    if (min !== null && max !== null)
      return min === max
        ? say(messages, key('exact'), write(min))
        : say(messages, key('from_to'), write(rounded(min)), write(rounded(max)));
    return min !== null ? say(messages, key('up_from'), write(min)) : say(messages, key('down_from'), write(max ?? 0));
  };
  const apart = others.every(({ interval }) => isApart(page.interval, interval));
  return [
    describe('page', page.interval),
    ...others.map(({ interval }) => describe('other', interval)),
    ...(apart ? [say(messages, 'plot_apart')] : []),
  ].join(' ');
}

const rounded = (x: number): number => Number(x.toPrecision(4));

const isApart = (a: Interval, b: Interval): boolean =>
  (a.max !== null && b.min !== null && a.max < b.min) || (b.max !== null && a.min !== null && b.max < a.min);
