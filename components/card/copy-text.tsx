import type { Backend } from '../backend.ts';
import { say, useMessages } from '../messages/messages.ts';
import { useCopied } from './use-copied.ts';

/** "Copy" for a card that is no comparison: its words as plain text. */
export function CopyText({ text, backend }: { readonly text: string; readonly backend: Pick<Backend, 'copy'> }) {
  const messages = useMessages();
  const [copied, setCopied] = useCopied();
  return (
    <>
      <div class="acts">
        <button type="button" onClick={async () => setCopied(await backend.copy(text))}>
          {say(messages, copied === true ? 'copied' : 'copy_card')}
        </button>
      </div>
      <p class={copied === false ? 'note' : 'sr'} role="status">
        {copied !== null && say(messages, copied ? 'copied' : 'not_copied')}
      </p>
    </>
  );
}
