import type { RefObject } from 'preact';
import type { Failure } from '../../backend.ts';
import { say, useMessages } from '../../messages/messages.ts';
import { LookUpField } from '../look-up-field.tsx';
import type { PanelControls } from '../use-panel.ts';
import { EmptyState } from './empty-state.tsx';

interface Props {
  readonly failure: Failure;
  readonly controls: PanelControls;
  readonly copy: (text: string) => Promise<boolean>;
  readonly search: RefObject<HTMLInputElement | null>;
}

/** Why there is no report, and what can be done. */
export function FailureState({ failure, controls, copy, search }: Props) {
  const messages = useMessages();
  const again = (
    <button type="button" class="btn primary" onClick={() => controls.checkPage(true)}>
      {say(messages, 'try_again')}
    </button>
  );
  switch (failure.kind) {
    case 'unreadable':
      return (
        <EmptyState art={PAGE} artLeft={25} heading={say(messages, 'unreadable_heading')} first>
          <p>{say(messages, 'unreadable_text')}</p>
          <p>{say(messages, 'unreadable_hint')}</p>
          <LookUpField onLookUp={controls.lookUp} search={search} />
        </EmptyState>
      );
    case 'not-permitted':
      return (
        <EmptyState
          art={LOCK}
          artLeft={9.5}
          heading={
            failure.host === null ? say(messages, 'not_permitted_heading_unnamed') : say(messages, 'not_permitted_heading', failure.host)
          }
          first
        >
          <p>{say(messages, 'not_permitted_text')}</p>
          <p>{say(messages, 'not_permitted_hint')}</p>
          <div class="row">{again}</div>
        </EmptyState>
      );
    case 'stopped':
      return (
        <EmptyState art={BROKEN} artLeft={9.5} heading={say(messages, 'stopped_heading')} first>
          <p>{say(messages, 'stopped_text')}</p>
          <div class="row">{again}</div>
        </EmptyState>
      );
    case 'no-selection':
    case 'foreign-frame': {
      const foreign = failure.kind === 'foreign-frame';
      return (
        <EmptyState
          art={foreign ? LOCK : NOTHING_SELECTED}
          artLeft={9.5}
          heading={say(messages, foreign ? 'foreign_frame_heading' : 'no_selection_heading')}
          first
        >
          <p>{say(messages, foreign ? 'foreign_frame_text' : 'no_selection_text')}</p>
          {foreign && <p>{say(messages, 'foreign_frame_hint')}</p>}
          <div class="row">
            <button type="button" class="btn primary" onClick={() => controls.checkPage(false)}>
              {say(messages, 'check_whole_page')}
            </button>
          </div>
        </EmptyState>
      );
    }
    case 'failed':
      return (
        <EmptyState art={BROKEN} artLeft={9.5} heading={say(messages, 'failed_heading')} first>
          <p>{say(messages, 'failed_text')}</p>
          {failure.detail !== '' && <p class="detail">{failure.detail}</p>}
          <div class="row">
            {again}
            {failure.detail !== '' && (
              <button type="button" class="btn" onClick={() => void copy(failure.detail)}>
                {say(messages, 'copy_detail')}
              </button>
            )}
          </div>
        </EmptyState>
      );
  }
}

const PAGE = (
  <>
    <path class="t" d="M26 8h32l14 14v34H26z" />
    <path class="t" d="M58 8v14h14" />
    <path class="p" d="M36 34h12" />
    <path class="o" d="M36 44h24" />
  </>
);

const LOCK = (
  <>
    <path class="p" d="M12 22h30" />
    <path class="o" d="M12 42h22" />
    <g class="t k">
      <rect x="56" y="27" width="30" height="23" rx="4" />
      <path d="M62 27v-6a9 9 0 0 1 18 0v6" />
    </g>
  </>
);

const NOTHING_SELECTED = (
  <>
    <path class="p" d="M12 22h44" />
    <path class="sk" d="M12 42h30" />
    <path class="t k" d="M56 34v17M52 34h8M52 51h8" />
  </>
);

const BROKEN = (
  <>
    <path class="p" d="M12 22h44" />
    <path class="o" d="M12 42h18M62 42h22" />
    <path class="t k bolt" d="m48 33-5 9h7l-5 9" />
  </>
);
