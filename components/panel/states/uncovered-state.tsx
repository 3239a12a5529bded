import { useState } from 'preact/hooks';
import type { Claim } from '../../../engine/types.ts';
import type { Backend, Checked } from '../../backend.ts';
import { conversionOf } from '../../card/beside.ts';
import { figureText } from '../../format/figure.ts';
import { countedForm, formatCount, sayCount, sayWith, useMessages } from '../../messages/messages.ts';
import { useSettings } from '../../settings/settings.ts';
import { EmptyState } from './empty-state.tsx';
import { NOTHING_FOUND } from './nothing-found.tsx';

/** Figures that are shown before the reader asks for all. */
const FIRST_SHOWN = 3;

/** Figures were read, but no article reports the same facts. */
export function UncoveredState({ checked, backend }: { readonly checked: Checked; readonly backend: Backend }) {
  const messages = useMessages();
  const [all, setAll] = useState(false);
  const { scope, onPage, unmatched, articles, report } = checked;
  const typed = scope === 'look-up';
  const art = typed ? (
    NOTHING_FOUND
  ) : (
    <>
      <path class="p" d="M12 22h44" />
      <path class="o dash" d="M12 42h72" />
    </>
  );
  const figures = sayCount(messages, 'uncovered_figures', report.page.claims);
  return (
    <EmptyState
      art={art}
      artLeft={9.5}
      heading={typed ? sayCount(messages, 'nothing_found_heading', articles) : messages.lookUp('uncovered_heading', [])}
    >
      {typed ? (
        <p>{messages.lookUp('nothing_found_text', [])}</p>
      ) : (
        <p>
          {sayWith(
            messages,
            countedForm(messages, 'uncovered_text', articles),
            <b>{figures}</b>,
            <span class="num">{formatCount(messages, articles)}</span>,
          )}
        </p>
      )}
      {unmatched.length > 0 && (
        <ul class="found">
          {(all ? unmatched : unmatched.slice(0, FIRST_SHOWN)).map((claim) => (
            <FoundFigure key={claim.start} claim={claim} onPage={onPage} backend={backend} />
          ))}
        </ul>
      )}
      {!all && unmatched.length > FIRST_SHOWN && (
        <div class="row">
          <button type="button" class="btn primary" onClick={() => setAll(true)}>
            {sayCount(messages, 'all_figures', unmatched.length)}
          </button>
        </div>
      )}
    </EmptyState>
  );
}

function FoundFigure({ claim, onPage, backend }: { readonly claim: Claim; readonly onPage: boolean; readonly backend: Backend }) {
  const messages = useMessages();
  const { units } = useSettings();
  const figure = figureText(claim, messages);
  return (
    <li>
      <b class="figure">
        {onPage ? (
          <button
            type="button"
            class="found-figure"
            title={messages.lookUp('show_on_page', [])}
            onClick={() => void backend.show({ start: claim.start, end: claim.end }, 'agrees')}
          >
            {figure}
          </button>
        ) : (
          figure
        )}
      </b>
      <span>
        {[[claim.measured, claim.action].filter((part) => part !== null).join(' '), conversionOf(claim, units, messages)]
          .filter(Boolean)
          .join(' ')}
      </span>
    </li>
  );
}
