import { useId, useLayoutEffect, useRef, useState } from 'preact/hooks';
import type { NotSameFact } from '../../engine/report/not-same-fact.ts';
import { Chevron } from '../icons/icon.tsx';
import { say, sayCount, useMessages } from '../messages/messages.ts';

interface UndoProps {
  readonly text: string;
  readonly onUndo: () => void;
}

/** What was just hidden, and its undoing. It takes the focus, as the button that had it is gone, and is read out with it. */
export function HiddenNote({ text, onUndo }: UndoProps) {
  const messages = useMessages();
  const id = useId();
  const undo = useRef<HTMLButtonElement>(null);
  useLayoutEffect(() => undo.current?.focus(), []);
  return (
    <div class="hidden-note">
      <span id={id}>{text}</span>
      <button ref={undo} type="button" class="undo" aria-describedby={id} onClick={onUndo}>
        {say(messages, 'undo')}
      </button>
    </div>
  );
}

interface ListProps {
  readonly judgements: readonly NotSameFact[];
  readonly onShowAgain: (judgement: NotSameFact) => Promise<boolean>;
}

/** All that is hidden of this report, each to be shown again. */
export function HiddenHere({ judgements, onShowAgain }: ListProps) {
  const messages = useMessages();
  const [said, setSaid] = useState('');
  const summary = useRef<HTMLElement>(null);
  return (
    <>
      {judgements.length > 0 && (
        <details class="more">
          <summary ref={summary}>
            <Chevron />
            {sayCount(messages, 'hidden_here', judgements.length)}
          </summary>
          <p class="aside">{say(messages, 'hidden_here_note')}</p>
          <ul class="judged">
            {judgements.map((judgement) => {
              const { label, page, article } = judgement;
              const mine = page.claims[0]?.quote ?? '';
              const theirs = article.claim.quote;
              return (
                <li key={judgement.keys[0]}>
                  <span>
                    {label}
                    <span class="sub">
                      {mine} · {theirs}, {article.publisher ?? article.title}
                    </span>
                  </span>
                  <button
                    type="button"
                    class="undo"
                    aria-label={say(messages, 'show_again_of', mine, theirs)}
                    onClick={async () => {
                      // The button goes with its line: the focus stays at the list.
                      summary.current?.focus();
                      setSaid(say(messages, (await onShowAgain(judgement)) ? 'shown_again' : 'not_kept'));
                    }}
                  >
                    {say(messages, 'show_again')}
                  </button>
                </li>
              );
            })}
          </ul>
        </details>
      )}
      <p class="sr" role="status">
        {said}
      </p>
    </>
  );
}
