import { formatCount, say, sayCount, sayWith, useMessages } from '../../messages/messages.ts';
import type { ReadingProgress } from '../use-panel.ts';
import { EmptyState } from './empty-state.tsx';

interface Props {
  /** How far a long page has been read; `null` while nothing tells. */
  readonly progress: ReadingProgress | null;
  readonly onStop: () => void;
}

export function ReadingState({ progress, onStop }: Props) {
  const messages = useMessages();
  const art = (
    <>
      <path class="p" d="M12 22h34" />
      <path class="sk" d="M54 22h22" />
      <path class="o dim" d="M12 42h14" />
      <path class="sk" d="M34 42h54" />
    </>
  );
  const share = progress === null || progress.of === 0 ? null : Math.round((100 * progress.paragraphs) / progress.of);
  const bar = (
    <div
      class="bar"
      role="progressbar"
      aria-label={say(messages, 'announce_reading')}
      {...(share === null ? {} : { 'aria-valuenow': share })}
    >
      {share === null ? <div class="run" /> : <div class="read" style={{ width: `${share}%` }} />}
    </div>
  );
  return (
    <EmptyState art={art} artLeft={9.5} heading={say(messages, 'reading_heading')} first before={bar}>
      <p>
        {progress === null
          ? say(messages, 'reading_text')
          : sayWith(
              messages,
              'reading_progress',
              <b class="num">{sayCount(messages, 'figures_read', progress.figures)}</b>,
              <span class="num">{formatCount(messages, progress.paragraphs)}</span>,
              <span class="num">{formatCount(messages, progress.of)}</span>,
            )}
      </p>
      <div class="row">
        <button type="button" class="btn" onClick={onStop}>
          {say(messages, 'stop')}
        </button>
      </div>
    </EmptyState>
  );
}
