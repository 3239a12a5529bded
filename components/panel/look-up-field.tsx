import type { RefObject } from 'preact';
import { Icon } from '../icons/icon.tsx';
import { say, useMessages } from '../messages/messages.ts';

interface Props {
  readonly onLookUp: (text: string) => void;
  readonly search: RefObject<HTMLInputElement | null>;
}

/** Where a figure or a sentence is typed or pasted, to be compared like a page. */
export function LookUpField({ onLookUp, search }: Props) {
  const messages = useMessages();
  return (
    // A form of its own, so that Enter works as everywhere.
    <search>
      <form
        onSubmit={(event) => {
          event.preventDefault();
          const words = search.current?.value.trim() ?? '';
          if (words !== '') onLookUp(words);
        }}
      >
        <label class="field">
          <span class="sr">{say(messages, 'look_up_label')}</span>
          <Icon name="search" />
          <input ref={search} type="search" enterKeyHint="search" placeholder={say(messages, 'look_up_label')} />
        </label>
      </form>
    </search>
  );
}
