import type { Reason, ReasonCode, Relation } from '../../engine/types.ts';
import { type MessageKey, say, useMessages } from '../messages/messages.ts';
import { reasonText } from './reason-text.ts';

interface Props {
  readonly reasons: readonly Reason[];
  readonly relation: Relation;
  readonly year: number | null;
}

/** What sets two figures of one kind apart. */
const SCOPE: ReadonlySet<ReasonCode> = new Set(['other-window', 'other-subgroup', 'other-place', 'other-measure', 'other-direction']);

/** Why two figures were set side by side and what to mind; for figures of different scope, why they are not compared. */
export function ReasonsNote({ reasons, relation, year }: Props) {
  const messages = useMessages();
  const texts = (wanted: (reason: Reason) => boolean): string =>
    [...new Set(reasons.filter(wanted).map((reason) => reasonText(reason, year, messages)))].join('; ');
  const first: [MessageKey, string] =
    relation === 'different-scope'
      ? ['not_compared', texts(({ code }) => SCOPE.has(code))]
      : ['why_compared', texts(({ sign }) => sign === 'for')];
  const parts: [MessageKey, string][] = [
    first,
    ['mind', texts(({ sign, code }) => sign === 'mind' && !(relation === 'different-scope' && SCOPE.has(code)))],
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
