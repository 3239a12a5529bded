import { useEffect, useState } from 'preact/hooks';
import { say, useMessages } from '../messages/messages.ts';
import type { Shortcut, Shortcuts } from './options-backend.ts';
import { Row, Section } from './section.tsx';

/** The keys as the browser has them now. They are changed in the browser's own settings. */
export function ShortcutsSection({ shortcuts }: { readonly shortcuts: Shortcuts }) {
  const messages = useMessages();
  const [listed, setListed] = useState<readonly Shortcut[]>([]);
  const [manual, setManual] = useState(false);
  useEffect(() => {
    const read = () => void shortcuts.list().then(setListed);
    read();
    // The reader comes back from the browser's settings with other keys; no event tells of them everywhere.
    window.addEventListener('focus', read);
    return () => window.removeEventListener('focus', read);
  }, [shortcuts]);
  return (
    <Section id="shortcuts" title={say(messages, 'shortcuts_title')} lede={say(messages, 'shortcuts_lede')}>
      <div class="sheet">
        {listed.map(({ name, title, keys }) => (
          <Row key={name} title={title}>
            {keys.length === 0 ? (
              <span class="muted">{say(messages, 'shortcut_not_set')}</span>
            ) : (
              <span class="keys">
                {keys.map((key) => (
                  <kbd key={key}>{key}</kbd>
                ))}
              </span>
            )}
          </Row>
        ))}
      </div>
      <div class="foot">
        <button type="button" class="btn" onClick={() => void shortcuts.change().then((opened) => setManual(!opened))}>
          {say(messages, 'shortcuts_change')}
        </button>
      </div>
      <p class="said" role="status">
        {manual && say(messages, 'shortcuts_by_hand')}
      </p>
    </Section>
  );
}
