import type { Reason, Relation } from '../../engine/types.ts';
import { type MessageKey, say, useMessages } from '../messages/messages.ts';
import { reasonText } from './reason-text.ts';

interface Props {
  readonly reasons: readonly Reason[];
  readonly relation: Relation;
  readonly year: number | null;
}

/** Why two figures were set side by side and what to mind; for figures of different scope, why they are not compared. */
export function ReasonsNote({ reasons, relation, year }: Props) {
  const messages = useMessages();
  const texts = (sign: Reason['sign']): string =>
    [...new Set(reasons.filter((reason) => reason.sign === sign).map((reason) => reasonText(reason, year, messages)))].join('; ');
  const parts: [MessageKey, string][] =
    relation === 'different-scope'
      ? [['not_compared', texts('mind')]]
      : [
          ['why_compared', texts('for')],
          ['mind', texts('mind')],
        ];
  const shown = parts.filter(([, text]) => text !== '');
  if (shown.length === 0) return null;
  return (
    <p class="note">
      {shown.map(([key, text], i) => (
        <>
          {i > 0 && ' '}
          <b>{say(messages, key)}</b> {text}.
        </>
      ))}
    </p>
  );
}
