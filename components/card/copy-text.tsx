import { useEffect, useState } from 'preact/hooks';
import type { Backend } from '../backend.ts';
import { say, useMessages } from '../messages/messages.ts';

/** How long "Copied" stands in place of "Copy", in milliseconds. */
const SAID_FOR = 2000;

/** "Copy" for a card that is no comparison: its words as plain text. */
export function CopyText({ text, backend }: { readonly text: string; readonly backend: Pick<Backend, 'copy'> }) {
  const messages = useMessages();
  const [copied, setCopied] = useState<boolean | null>(null);
  useEffect(() => {
    if (copied === null) return undefined;
    const timer = setTimeout(() => setCopied(null), SAID_FOR);
    return () => clearTimeout(timer);
  }, [copied]);
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
