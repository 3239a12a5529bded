import type { Mark } from '../backend.ts';
import { Glyph } from '../icons/icon.tsx';
import { type MessageKey, say, useMessages } from '../messages/messages.ts';

export const RELATION_WORDS: Readonly<Record<Mark, MessageKey>> = {
  differs: 'relation_differs',
  'changed-over-time': 'relation_changed_over_time',
  compatible: 'relation_compatible',
  agrees: 'relation_agrees',
  'different-scope': 'relation_different_scope',
  'self-check': 'relation_self_check',
};

/** A relation as sign, word and colour, with the ratio where the figures differ. */
export function RelationChip({ of, ratio = null }: { readonly of: Mark; readonly ratio?: number | null }) {
  const messages = useMessages();
  return (
    <span class="chip" data-relation={of}>
      <Glyph of={of} />
      {say(messages, RELATION_WORDS[of])}
      {ratio !== null && <i>{say(messages, 'ratio', formatRatio(ratio, messages.locale))}</i>}
    </span>
  );
}

/** Two digits up to 10, then none after the point: 1.5, 12. Never 1 for figures that differ. */
export function formatRatio(ratio: number, locale: string): string {
  const digits = ratio < 1.1 ? 2 : ratio < 10 ? 1 : 0;
  return new Intl.NumberFormat(locale, { maximumFractionDigits: digits }).format(ratio);
}
