import type { Checked } from '../../backend.ts';
import { say, sayCount, useMessages } from '../../messages/messages.ts';
import { EmptyState } from './empty-state.tsx';

/** The text holds no quantity that could be compared. */
export function NoFiguresState({ checked, onLookUp }: { readonly checked: Checked; readonly onLookUp: () => void }) {
  const messages = useMessages();
  const wholePage = checked.scope === 'page';
  return (
    <EmptyState
      art={<path class="t" d="M12 16h72M12 26h64M12 36h70M12 46h38" />}
      artLeft={11}
      heading={say(messages, wholePage ? 'no_figures_heading' : 'no_figures_in_words_heading')}
    >
      <p>{wholePage ? sayCount(messages, 'no_figures_text', checked.paragraphs) : say(messages, 'no_figures_in_words_text')}</p>
      <div class="row">
        <button type="button" class="btn" onClick={onLookUp}>
          {say(messages, 'look_up_else')}
        </button>
      </div>
    </EmptyState>
  );
}
