import type { Copy } from '../../engine/types.ts';
import { formatDay } from '../format/day.ts';
import { Chevron, Icon } from '../icons/icon.tsx';
import { countedForm, formatCount, type Messages, say, sayCount, useMessages } from '../messages/messages.ts';

/** Share from which on a text counts as the same, and under which it is another version. */
const SAME_TEXT = 0.9;
const COMMON_TEXT = 0.2;

/** Articles that derive from the page's own report. */
export function CopiesNotice({ copies, year }: { readonly copies: readonly Copy[]; readonly year: number | null }) {
  const messages = useMessages();
  return (
    <section class="notice" aria-label={say(messages, 'copies_label')}>
      <Icon name="copies" />
      <p>
        <b>{sayCount(messages, 'copies', copies.length)}</b>{' '}
        {messages.lookUp(countedForm(messages, 'copies_not_counted', copies.length), [formatCount(messages, copies.length)])}
      </p>
      <details class="copies">
        <summary>
          <Chevron />
          {say(messages, 'copies_which')}
        </summary>
        <ul>
          {copies.map(({ article, shared }) => (
            <li key={article.id}>
              <b>{article.publisher ?? article.title}</b>
              {[shareText(shared, messages), article.published === null ? null : formatDay(article.published, year, messages)]
                .filter((part) => part !== null)
                .map((part) => `, ${part}`)
                .join('')}
            </li>
          ))}
        </ul>
      </details>
    </section>
  );
}

function shareText(shared: number, messages: Messages): string {
  if (shared >= SAME_TEXT) return say(messages, 'copy_same_text');
  if (shared < COMMON_TEXT) return say(messages, 'copy_same_report');
  return say(messages, 'copy_shared_text', new Intl.NumberFormat(messages.locale, { style: 'percent' }).format(shared));
}
