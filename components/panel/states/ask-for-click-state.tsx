import { Mark } from '../../icons/icon.tsx';
import { say, sayWith, useMessages } from '../../messages/messages.ts';
import type { Place } from '../place.ts';
import { EmptyState } from './empty-state.tsx';

/** The side panel beside a page that it has not been let in to. The browser lets it in where the reader presses something of ours there. */
export function AskForClickState({ place }: { readonly place: Place }) {
  const messages = useMessages();
  const button = (
    <span class="toolbar-button" role="img" aria-label={say(messages, 'click_button_name')}>
      <Mark />
    </span>
  );
  return (
    <EmptyState art={PRESSED} artLeft={9.5} heading={say(messages, 'click_heading')} first>
      <p>{say(messages, 'click_text')}</p>
      <p>
        {place.shortcut === null
          ? sayWith(messages, 'click_how', button)
          : sayWith(messages, 'click_how_or_shortcut', button, <kbd>{place.shortcut}</kbd>)}
      </p>
      {place.askForPage !== null && (
        <div class="row">
          <button type="button" class="btn primary" onClick={place.askForPage}>
            {say(messages, 'read_this_page')}
          </button>
        </div>
      )}
    </EmptyState>
  );
}

const PRESSED = (
  <>
    <path class="sk" d="M12 22h30" />
    <path class="sk" d="M12 42h22" />
    <rect class="t k" x="54" y="16" width="32" height="32" rx="7" />
    <path class="p" d="M62 27h9" />
    <path class="o" d="M62 37h16" />
  </>
);
