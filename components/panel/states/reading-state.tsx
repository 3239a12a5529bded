import { say, useMessages } from '../../messages/messages.ts';
import { EmptyState } from './empty-state.tsx';

export function ReadingState({ onStop }: { readonly onStop: () => void }) {
  const messages = useMessages();
  const art = (
    <>
      <path class="p" d="M12 22h34" />
      <path class="sk" d="M54 22h22" />
      <path class="o dim" d="M12 42h14" />
      <path class="sk" d="M34 42h54" />
    </>
  );
  const bar = (
    <div class="bar" role="progressbar" aria-label={say(messages, 'announce_reading')}>
      <div class="run" />
    </div>
  );
  return (
    <EmptyState art={art} artLeft={9.5} heading={say(messages, 'reading_heading')} first before={bar}>
      <p>{say(messages, 'reading_text')}</p>
      <div class="row">
        <button type="button" class="btn" onClick={onStop}>
          {say(messages, 'stop')}
        </button>
      </div>
    </EmptyState>
  );
}
