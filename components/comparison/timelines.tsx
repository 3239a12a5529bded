import type { Fact, ReasonCode, Report } from '../../engine/types.ts';
import { viewFact } from '../card/fact-view.ts';
import { timelineOf } from '../card/plotted-fact.ts';
import { RelationChip } from '../card/relation-chip.tsx';
import { formatDay } from '../format/day.ts';
import { say, useMessages } from '../messages/messages.ts';
import { TimelinePlot } from '../plot/timeline-plot.tsx';

const RUNNING: ReadonlySet<ReasonCode> = new Set(['running-total', 'total-falls']);

/** A figure that grows or falls with the days: its sources say so, or the page gives it since a day. */
const isRunning = ({ relation, page, sources }: Fact): boolean =>
  relation === 'changed-over-time' ||
  page.some(({ time }) => time.kind === 'since') ||
  sources.some(({ reasons }) => reasons.some(({ code }) => RUNNING.has(code)));

/** The course of every running total that has figures of more than one day. */
export function Timelines({
  facts,
  page,
  year,
}: {
  readonly facts: readonly Fact[];
  readonly page: Report['page'];
  readonly year: number | null;
}) {
  const messages = useMessages();
  const drawn = facts
    .filter((fact) => fact.relation !== 'different-scope' && isRunning(fact))
    .map((fact) => ({ fact, timeline: timelineOf(fact, viewFact(fact), page.published, year, messages) }))
    .filter((one) => one.timeline !== null);
  if (drawn.length === 0) return null;
  return (
    <section class="timelines" aria-labelledby="timelines">
      <h2 id="timelines">{say(messages, 'over_time')}</h2>
      <div class="row">
        {drawn.map(({ fact, timeline }) => (
          <figure key={fact.id} data-relation={fact.relation}>
            <figcaption>
              <span class="fact">{fact.label}</span> <RelationChip of={fact.relation} />
            </figcaption>
            <TimelinePlot {...timeline!} formatDay={(day) => formatDay(day, year, messages)} />
          </figure>
        ))}
      </div>
    </section>
  );
}
