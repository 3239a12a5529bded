import { useEffect, useMemo, useRef } from 'preact/hooks';
import { withoutPairings } from '../../engine/report/without-pairings.ts';
import type { Backend } from '../backend.ts';
import { ReportTools } from '../evidence/report-tools.tsx';
import { useJudgements } from '../evidence/use-judgements.ts';
import { useMessages } from '../messages/messages.ts';
import { announcement, stateName } from './announcement.ts';
import { PanelHeader } from './panel-header.tsx';
import { ReportView } from './report-view.tsx';
import { SiteStrip } from './site-strip.tsx';
import { FailureState } from './states/failure-state.tsx';
import { NoFiguresState } from './states/no-figures-state.tsx';
import { ReadingState } from './states/reading-state.tsx';
import { UncoveredState } from './states/uncovered-state.tsx';
import { newsAnnouncement, useNews } from './use-news.ts';
import { usePanel } from './use-panel.ts';

/** The whole panel. Popup and side panel are this one component at two widths. */
export function Panel({ backend }: { readonly backend: Backend }) {
  const messages = useMessages();
  const [state, controls] = usePanel(backend);
  const news = useNews(backend);
  const search = useRef<HTMLInputElement>(null);
  const name = stateName(state);
  const checked = state.kind === 'checked' ? state.checked : null;
  const judgements = useJudgements(backend);
  const shown = useMemo(
    () => (checked === null ? null : { ...checked, report: withoutPairings(checked.report, judgements.hidden) }),
    [checked, judgements.hidden],
  );

  useEffect(() => {
    document.documentElement.lang = messages.locale;
  }, [messages.locale]);

  return (
    <div class="panel" data-state={name} aria-busy={name === 'reading' || name === 'waiting'}>
      <PanelHeader
        checked={shown}
        searchable={state.kind === 'checked' || (state.kind === 'failure' && name !== 'unreadable')}
        controls={controls}
        search={search}
        openOptions={backend.openOptions}
        tools={checked !== null && shown !== null && name === 'report' && <ReportTools checked={checked} shown={shown} backend={backend} />}
      />
      <p class="sr" role="status" data-role="announcement">
        {announcement(shown === null ? state : { kind: 'checked', checked: shown }, messages)}
      </p>
      <p class="sr" role="status" data-role="news">
        {newsAnnouncement(news, messages)}
      </p>
      {state.kind === 'reading' && <ReadingState onStop={controls.stop} />}
      {state.kind === 'failure' && <FailureState failure={state.failure} controls={controls} copy={backend.copy} search={search} />}
      {checked !== null && name === 'report' && (
        <ReportView
          checked={checked}
          judgements={judgements}
          backend={backend}
          news={news}
          onMissingCard={() => controls.checkPage(false)}
        />
      )}
      {checked !== null && name === 'no-figures' && <NoFiguresState checked={checked} onLookUp={() => search.current?.focus()} />}
      {checked !== null && name === 'uncovered' && <UncoveredState checked={checked} backend={backend} />}
      {backend.site !== undefined && <SiteStrip site={backend.site} />}
    </div>
  );
}
