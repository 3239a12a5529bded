import { useEffect } from 'preact/hooks';
import { Mark } from '../icons/icon.tsx';
import { say, useMessages } from '../messages/messages.ts';

/** In place of a comparison that is no longer kept: after the browser was started anew, or its private window was closed. */
export function ComparisonGone() {
  const messages = useMessages();
  useEffect(() => {
    document.documentElement.lang = messages.locale;
  }, [messages.locale]);
  return (
    <main class="wide gone">
      <div class="brand">
        <Mark />
        <span class="name">Second Source</span>
      </div>
      <h1>{say(messages, 'comparison_gone')}</h1>
      <p>{say(messages, 'comparison_gone_text')}</p>
    </main>
  );
}
