import { useEffect, useMemo, useRef, useState } from 'preact/hooks';
import { withoutPairings } from '../../engine/report/without-pairings.ts';
import type { Backend } from '../backend.ts';
import { ReportTools } from '../evidence/report-tools.tsx';
import { useJudgements } from '../evidence/use-judgements.ts';
import { useMessages } from '../messages/messages.ts';
import { announcement, marksAnnouncement, stateName } from './announcement.ts';
import { PanelHeader } from './panel-header.tsx';
import { type Place, POPUP } from './place.ts';
import { ReportView } from './report-view.tsx';
import { SiteStrip } from './site-strip.tsx';
import { AskForClickState } from './states/ask-for-click-state.tsx';
import { FailureState } from './states/failure-state.tsx';
import { NoFiguresState } from './states/no-figures-state.tsx';
import { ReadingState } from './states/reading-state.tsx';
import { UncoveredState } from './states/uncovered-state.tsx';
import { SubjectView } from './subject-view.tsx';
import type { Filter } from './summary.ts';
import { usePanel } from './use-panel.ts';
import type { View } from './view.ts';

interface Props {
  readonly backend: Backend;
  readonly place?: Place;
  /** It is in sight: one of several tabs' panels is. */
  readonly active?: boolean;
  /** How its report was last looked at. */
  readonly view?: View | null;
  /** `null`: there is no report to be looked at, for the time being. */
  readonly onView?: (view: Pick<View, 'document' | 'filter'> | null) => void;
}

/** The whole panel. Popup and side panel are this one component at two widths. */
export function Panel({ backend, place = POPUP, active = true, view = null, onView }: Props) {
  const messages = useMessages();
  const [state, controls, fromMarks] = usePanel(backend, { words: place.words, active });
  const search = useRef<HTMLInputElement>(null);
  const name = stateName(state);
  const checked = state.kind === 'checked' ? state.checked : null;
  const [chosen, setChosen] = useState<Pick<View, 'document' | 'filter'> | null>(view);
  // A filter is of the page for which it was chosen.
  const document = checked?.document ?? null;
  const filter = chosen !== null && chosen.document === document ? chosen.filter : 'all';
  const setFilter = (next: Filter) => setChosen({ document, filter: next });
  const judgements = useJudgements(backend);
  const shown = useMemo(
    () => (checked === null ? null : { ...checked, report: withoutPairings(checked.report, judgements.hidden) }),
    [checked, judgements.hidden],
  );

  useEffect(() => {
    window.document.documentElement.lang = messages.locale;
  }, [messages.locale]);
  useEffect(() => {
    onView?.(checked === null ? null : { document, filter });
  }, [checked, document, filter, onView]);

  // Where no cards are shown, a card that is wanted comes with the report of the page.
  const hasNoCards = name !== 'report' && state.kind !== 'waiting' && state.kind !== 'reading';
  const askedFor = useRef<string | null>(null);
  useEffect(() => {
    const { wanted } = fromMarks;
    if (wanted === null) askedFor.current = null;
    else if (hasNoCards && (checked?.scope === 'page' || askedFor.current !== null)) fromMarks.served();
    else if (hasNoCards) {
      askedFor.current = wanted;
      controls.checkPage(false);
    }
  }, [fromMarks.wanted, state]);

  const waitsForClick = name === 'not-permitted' && place.kind === 'side-panel';
  return (
    <div class="panel" data-state={name} aria-busy={name === 'reading' || name === 'waiting'} hidden={!active}>
      <PanelHeader
        checked={shown}
        searchable={state.kind === 'checked' || (state.kind === 'failure' && name !== 'unreadable')}
        controls={controls}
        place={place}
        search={search}
        openOptions={backend.openOptions}
        tools={checked !== null && shown !== null && name === 'report' && <ReportTools checked={checked} shown={shown} backend={backend} />}
      />
      <p class="sr" role="status" data-role="announcement">
        {announcement(shown === null ? state : { kind: 'checked', checked: shown }, messages)}
      </p>
      <p class="sr" role="status" data-role="marks">
        {marksAnnouncement(fromMarks.chosen, messages)}
      </p>
      {state.kind === 'reading' && <ReadingState progress={state.progress} onStop={controls.stop} />}
      {state.kind === 'failure' &&
        (waitsForClick ? (
          <AskForClickState place={place} />
        ) : (
          <FailureState failure={state.failure} controls={controls} copy={backend.copy} search={search} />
        ))}
      {checked !== null && name === 'report' && (
        <ReportView
          checked={checked}
          judgements={judgements}
          backend={backend}
          filter={filter}
          onFilter={setFilter}
          fromMarks={fromMarks}
          onMissingCard={() => controls.checkPage(false)}
        />
      )}
      {checked !== null && name === 'subject' && <SubjectView checked={checked} backend={backend} />}
      {checked !== null && name === 'no-figures' && <NoFiguresState checked={checked} onLookUp={() => search.current?.focus()} />}
      {checked !== null && name === 'uncovered' && <UncoveredState checked={checked} backend={backend} />}
      {backend.site !== undefined && place.words === null && <SiteStrip site={backend.site} shown={state} />}
    </div>
  );
}
