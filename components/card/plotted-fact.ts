import { convertValue } from '../../engine/report/convert-value.ts';
import type { Claim, Fact, Interval } from '../../engine/types.ts';
import { formatDay } from '../format/day.ts';
import { valueText } from '../format/figure.ts';
import { type MessageKey, type Messages, say } from '../messages/messages.ts';
import { type IntervalPlotGeometry, layOutIntervals, type PlottedClaim } from '../plot/interval-geometry.ts';
import { type DatedFigure, layOutTimeline, type Timeline } from '../plot/timeline-geometry.ts';
import { isComparable } from './beside.ts';
import { dayOf, type FactView } from './fact-view.ts';

/** Lanes beside the page's: more would make a plot of a list. */
const MOST_LANES = 4;

/** The figures of a fact over time, and the same in words; `null` where they are of fewer than two days. */
export function timelineOf(
  fact: Fact,
  view: FactView,
  published: string | null,
  year: number | null,
  messages: Messages,
): { readonly points: Timeline; readonly label: string } | null {
  const points = layOutTimeline(datedFigures(fact, view, published, messages));
  if (points === null) return null;
  const listed = points.map((point) =>
    say(messages, point.ofPage ? 'timeline_page_point' : 'timeline_other_point', formatDay(point.day, year, messages), point.label),
  );
  return { points, label: say(messages, 'timeline_label', listed.join('; ')) };
}

/** The intervals that a fact's figures claim, and the same in words; `null` where they have no common scale. */
export function intervalsOf(
  view: FactView,
  messages: Messages,
): { readonly geometry: IntervalPlotGeometry; readonly label: string } | null {
  const page = plotted(view.page, view.page);
  const claims = distinct(view.groups.filter(({ first }) => first.relation !== 'different-scope').map(({ first }) => first.claim));
  const others = claims
    .map((claim) => plotted(claim, view.page))
    .filter((claim) => claim !== null)
    .slice(0, MOST_LANES);
  const geometry = page === null ? null : layOutIntervals(page, others);
  if (geometry === null || page === null) return null;
  return { geometry, label: inWords(page, others, view.page, messages) };
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
