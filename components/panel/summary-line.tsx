import { countedForm, formatCount, sayCount, sayWith, useMessages } from '../messages/messages.ts';
import type { Summary } from './summary.ts';

/** "15 of 21 figures are reported elsewhere · 1 differs" */
export function SummaryLine({ summary: { reported, claims, differing } }: { readonly summary: Summary }) {
  const messages = useMessages();
  return (
    <p class="summary">
      {sayWith(
        messages,
        countedForm(messages, 'summary', reported),
        <b>{formatCount(messages, reported)}</b>,
        <span class="num">{formatCount(messages, claims)}</span>,
      )}
      {differing > 0 && (
        <>
          {' · '}
          <b class="differs">{sayCount(messages, 'differ', differing)}</b>
        </>
      )}
    </p>
  );
}
