import type { Checked } from '../../backend.ts';
import { say, sayCount, useMessages } from '../../messages/messages.ts';
import { EmptyState } from './empty-state.tsx';
import { NOTHING_FOUND } from './nothing-found.tsx';

const LINES = <path class="t" d="M12 16h72M12 26h64M12 36h70M12 46h38" />;

/** The text holds no quantity that could be compared; and where it is words looked up, no article tells of their subject either. */
export function NoFiguresState({ checked, onLookUp }: { readonly checked: Checked; readonly onLookUp: () => void }) {
  const messages = useMessages();
  const wholePage = checked.scope === 'page';
  return (
    <EmptyState
      art={wholePage ? LINES : NOTHING_FOUND}
      artLeft={wholePage ? 11 : 9.5}
      heading={wholePage ? say(messages, 'no_figures_heading') : sayCount(messages, 'nothing_found_heading', checked.articles)}
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
