import type { ComponentChildren } from 'preact';
import { useId, useState } from 'preact/hooks';
import { cardOfFact } from '../../engine/report/page-marks.ts';
import type { Fact, Report, Source } from '../../engine/types.ts';
import type { Backend, Checked } from '../backend.ts';
import { claimTime } from '../format/claim-time.ts';
import { yearOf } from '../format/day.ts';
import { figureText } from '../format/figure.ts';
import { Chevron } from '../icons/icon.tsx';
import { type MessageKey, say, useMessages } from '../messages/messages.ts';
import { useSettings } from '../settings/settings.ts';
import { conversionsBeside } from './beside.ts';
import { CardActions } from './card-actions.tsx';
import { FactPlot } from './fact-plot.tsx';
import { viewFact } from './fact-view.ts';
import { FigureLine, FigurePair, type Side } from './figure-pair.tsx';
import { othersLabel, reportsLabel } from './others-label.ts';
import { ReasonsNote } from './reasons-note.tsx';
import { RelationChip } from './relation-chip.tsx';
import { SourceList } from './source-list.tsx';

interface Props {
  readonly fact: Fact;
  readonly checked: Pick<Checked, 'scope' | 'onPage'>;
  readonly report: Report;
  readonly backend: Backend;
  /** Calls sources not the same fact; left out where nothing can be hidden. */
  readonly onNotSame?: (sources: readonly Source[]) => void;
  /** What of this fact was just hidden. */
  readonly note?: ComponentChildren;
}

const WHOSE: Readonly<Record<Checked['scope'], MessageKey>> = {
  page: 'this_page',
  selection: 'your_selection',
  'look-up': 'you_looked_up',
};

/**
 * One fact. A differing or changed one is open; one that is compatible or of another scope keeps its sources shut;
 * one that agrees is a line of figures until it is opened.
 */
export function FactCard({ fact, checked, report, backend, onNotSame, note: hiddenNote }: Props) {
  const messages = useMessages();
  const { units } = useSettings();
  const id = useId();
  const [sourcesOpen, setSourcesOpen] = useState(false);
  const view = viewFact(fact);
  const { page } = report;
  const { relation } = fact;
  const year = yearOf(page.published) ?? new Date().getUTCFullYear();
  const { page: claim, beside } = view;
  const conversions = conversionsBeside(claim, beside.claim, messages, units);
  const left: Side = {
    label: say(messages, WHOSE[checked.scope]),
    figure: claim,
    converted: conversions.page,
    time: claimTime(claim.time, page.published, relation, year, messages),
  };
  const right: Side = {
    label: othersLabel(fact, beside, messages),
    figure: beside.claim,
    converted: conversions.other,
    time: claimTime(beside.claim.time, beside.article.published, relation, year, messages),
  };

  const sources = <SourceList groups={view.groups} relation={relation} year={year} onNotSame={onNotSame} />;
  const note = <ReasonsNote reasons={beside.reasons} relation={relation} year={year} />;
  const plot = <FactPlot fact={fact} view={view} published={page.published} year={year} />;
  const toggle = (
    <button type="button" aria-expanded={sourcesOpen} aria-controls={`${id}-sources`} onClick={() => setSourcesOpen(!sourcesOpen)}>
      {say(messages, 'sources')}
    </button>
  );
  const actions = (withToggle: boolean) => (
    <CardActions
      spans={checked.onPage ? fact.page.map(({ start, end, quote }) => ({ start, end, quote })) : []}
      mark={relation}
      evidence={{ kind: 'fact', report, fact }}
      backend={backend}
    >
      {withToggle && toggle}
    </CardActions>
  );
  const further = view.further.length > 0 && (
    <p class="note">{say(messages, 'also_on_page', view.further.map((other) => figureText(other, messages)).join('; '))}</p>
  );

  return (
    <article class="card" data-relation={relation} data-card={cardOfFact(fact)} aria-labelledby={`${id}-heading`}>
      <div class="top">
        <h2 id={`${id}-heading`}>{fact.label}</h2>
        <RelationChip of={relation} ratio={relation === 'differs' ? beside.ratio : null} />
      </div>
      {relation === 'agrees' ? (
        <>
          <FigureLine page={left} other={right} />
          <details class="more">
            <summary>
              <Chevron />
              {reportsLabel(fact, messages)}
            </summary>
            {sources}
            {further}
            {note}
            {actions(false)}
          </details>
        </>
      ) : (
        <>
          <FigurePair page={left} other={right} />
          {relation !== 'different-scope' && plot}
          {relation === 'differs' && sources}
          {relation === 'changed-over-time' && (
            <details class="more">
              <summary>
                <Chevron />
                {reportsLabel(fact, messages)}
              </summary>
              {sources}
            </details>
          )}
          {further}
          {relation !== 'compatible' && note}
          {(relation === 'compatible' || relation === 'different-scope') && (
            <div id={`${id}-sources`} hidden={!sourcesOpen}>
              {sources}
              {relation === 'compatible' && note}
            </div>
          )}
          {actions(relation === 'compatible' || relation === 'different-scope')}
        </>
      )}
      {hiddenNote}
    </article>
  );
}
