import type { ComponentChildren, RefObject } from 'preact';
import type { Checked } from '../backend.ts';
import { formatDay } from '../format/day.ts';
import { Icon, Mark } from '../icons/icon.tsx';
import { say, sayWith, useMessages } from '../messages/messages.ts';
import { LookUpField } from './look-up-field.tsx';
import type { Place, Shown } from './place.ts';
import { summarize } from './summary.ts';
import { SummaryLine } from './summary-line.tsx';
import type { PanelControls } from './use-panel.ts';

interface Props {
  readonly checked: Checked | null;
  readonly searchable: boolean;
  readonly controls: PanelControls;
  readonly place: Place;
  readonly search: RefObject<HTMLInputElement | null>;
  readonly openOptions: (() => void) | undefined;
  /** What can be done with the report. */
  readonly tools?: ComponentChildren;
}

/** What was read, how much of it others report, and the field to look something up. */
export function PanelHeader({ checked, searchable, controls, place, search, openOptions, tools }: Props) {
  const messages = useMessages();
  const hasPage = place.words === null;
  const { openSidePanel } = place;
  const page = checked?.scope === 'look-up' ? null : (checked?.report.page ?? null);
  const summary = checked?.scope === 'page' ? summarize(checked.report) : null;
  return (
    <header>
      <div class="brand">
        <Mark />
        <span class="name">Second Source</span>
        <span class="tools">
          {checked !== null && hasPage && (
            <button
              type="button"
              class="icon-btn"
              aria-label={say(messages, 'read_again')}
              title={say(messages, 'read_again')}
              onClick={() => controls.checkPage(true)}
            >
              <Icon name="again" />
            </button>
          )}
          {tools}
          {openSidePanel !== null && (
            <button
              type="button"
              class="icon-btn"
              aria-label={say(messages, 'open_side_panel')}
              title={say(messages, 'open_side_panel')}
              onClick={() => openSidePanel(shownIn(checked))}
            >
              <Icon name="side-panel" />
            </button>
          )}
          {openOptions !== undefined && (
            <button
              type="button"
              class="icon-btn"
              aria-label={say(messages, 'options')}
              title={say(messages, 'options')}
              onClick={openOptions}
            >
              <Icon name="gear" />
            </button>
          )}
        </span>
      </div>
      {page !== null && (
        <>
          <h1>{page.title ?? say(messages, 'untitled_page')}</h1>
          <Byline publisher={page.publisher} published={page.published} />
          {summary !== null && summary.reported > 0 && <SummaryLine summary={summary} />}
        </>
      )}
      {checked?.words != null && (
        <div class="hit">
          {checked.scope === 'selection' ? (
            <p class="words">{sayWith(messages, 'selected_words', <b>{shorten(checked.words)}</b>)}</p>
          ) : (
            <h1 class="words">{sayWith(messages, 'looked_up_words', <b>{shorten(checked.words)}</b>)}</h1>
          )}
          {hasPage && (
            <button type="button" class="back" onClick={() => controls.checkPage(false)}>
              <Icon name="back" />
              {say(messages, 'back_to_page')}
            </button>
          )}
        </div>
      )}
      {searchable && <LookUpField onLookUp={controls.lookUp} search={search} />}
    </header>
  );
}

const shownIn = (checked: Checked | null): Shown | null =>
  checked === null || checked.scope === 'page' || checked.words === null ? null : { scope: checked.scope, words: checked.words };

function Byline({ publisher, published }: { readonly publisher: string | null; readonly published: string | null }) {
  const messages = useMessages();
  const parts = [publisher, published === null ? null : formatDay(published, null, messages)].filter((part) => part !== null);
  return parts.length === 0 ? null : <p class="byline">{parts.join(' · ')}</p>;
}

/** Characters of selected words that say which ones they are. */
const LONGEST_WORDS = 160;

const shorten = (words: string): string => {
  const plain = words.replace(/\s+/g, ' ').trim();
  return plain.length <= LONGEST_WORDS ? plain : `${plain.slice(0, LONGEST_WORDS).trimEnd()}…`;
};
