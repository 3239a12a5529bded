import type { Fact } from '../../engine/types.ts';
import { formatDay } from '../format/day.ts';
import { valueText } from '../format/figure.ts';
import { useMessages } from '../messages/messages.ts';
import { IntervalPlot } from '../plot/interval-plot.tsx';
import { TimelinePlot } from '../plot/timeline-plot.tsx';
import type { FactView } from './fact-view.ts';
import { intervalsOf, timelineOf } from './plotted-fact.ts';

interface Props {
  readonly fact: Fact;
  readonly view: FactView;
  readonly published: string | null;
  readonly year: number | null;
}

/** The picture of a fact: its figures over time where they change, else the intervals that they claim. */
export function FactPlot({ fact, view, published, year }: Props) {
  const messages = useMessages();
  const timeline = fact.relation === 'changed-over-time' ? timelineOf(fact, view, published, year, messages) : null;
  if (timeline !== null) return <TimelinePlot {...timeline} formatDay={(day) => formatDay(day, year, messages)} />;
  const intervals = intervalsOf(view, messages);
  if (intervals === null) return null;
  return (
    <IntervalPlot
      {...intervals}
      formatTick={(tick) => valueText({ min: tick, max: tick }, { ...view.page, unit: null, dimension: 'count' }, messages)}
    />
  );
}
