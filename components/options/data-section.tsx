import { useEffect, useRef, useState } from 'preact/hooks';
import { type Messages, say, sayCount, useMessages } from '../messages/messages.ts';
import type { StoredData } from './options-backend.ts';
import { Row, Section } from './section.tsx';
import { useRead } from './use-read.ts';

/** What is stored, how much, and how it is deleted. */
export function DataSection({ data }: { readonly data: StoredData }) {
  const messages = useMessages();
  const [stored, again] = useRead(data.measure, data.watch);
  const [asking, setAsking] = useState(false);
  const [said, setSaid] = useState('');
  const keep = useRef<HTMLButtonElement>(null);
  const ask = useRef<HTMLButtonElement>(null);
  useEffect(() => {
    if (asking) keep.current?.focus();
  }, [asking]);

  const clear = async () => {
    await data.clearReports();
    setSaid(say(messages, 'reports_cleared'));
    again();
  };
  const settle = async (deleting: boolean) => {
    setAsking(false);
    if (deleting) {
      await data.deleteAll();
      setSaid(say(messages, 'all_deleted'));
      again();
    }
    requestAnimationFrame(() => ask.current?.focus());
  };

  return (
    <Section id="data" title={say(messages, 'data_title')} lede={say(messages, 'data_lede')}>
      <div class="sheet">
        <Row
          title={say(messages, 'reports_title')}
          note={
            stored !== null &&
            (stored.reports.count === 0
              ? say(messages, 'reports_none')
              : sayCount(messages, 'reports_kept', stored.reports.count, formatBytes(stored.reports.bytes, messages)))
          }
        >
          <button type="button" class="btn" disabled={(stored?.reports.count ?? 0) === 0} onClick={() => void clear()}>
            {say(messages, 'reports_clear')}
          </button>
        </Row>
        <Row
          title={say(messages, 'disk_title')}
          note={stored !== null && say(messages, 'disk_note', formatBytes(stored.onDisk, messages))}
        />
        <Row title={say(messages, 'delete_title')} note={say(messages, asking ? 'delete_sure' : 'delete_note')}>
          {asking ? (
            <>
              <button ref={keep} type="button" class="btn" onClick={() => void settle(false)}>
                {say(messages, 'delete_keep')}
              </button>
              <button type="button" class="btn danger" onClick={() => void settle(true)}>
                {say(messages, 'delete_now')}
              </button>
            </>
          ) : (
            <button ref={ask} type="button" class="btn danger" onClick={() => setAsking(true)}>
              {say(messages, 'delete_ask')}
            </button>
          )}
        </Row>
      </div>
      <p class="said" role="status">
        {said}
      </p>
    </Section>
  );
}

/** "0.4 kB", "1.2 MB". */
function formatBytes(bytes: number, { locale }: Messages): string {
  const unit = bytes < 1e6 ? 'kilobyte' : 'megabyte';
  const value = bytes / (unit === 'kilobyte' ? 1e3 : 1e6);
  return new Intl.NumberFormat(locale, { style: 'unit', unit, maximumFractionDigits: 1 }).format(value);
}
