import { useRef, useState } from 'preact/hooks';
import { formatDay } from '../format/day.ts';
import { type MessageKey, say, useMessages } from '../messages/messages.ts';
import type { ListedSite, SiteList } from './options-backend.ts';
import { Row, Section } from './section.tsx';
import { useRead } from './use-read.ts';

/** The sites that are read without a click: each can be taken back, and one can be added. */
export function SitesSection({ sites }: { readonly sites: SiteList }) {
  const messages = useMessages();
  const [listed] = useRead(sites.list, sites.watch);
  const [said, setSaid] = useState<{ readonly key: MessageKey; readonly name: string } | null>(null);
  const field = useRef<HTMLInputElement>(null);

  const add = async () => {
    const typed = field.current?.value ?? '';
    const site = sites.parse(typed);
    if (site === null) return setSaid({ key: 'site_invalid', name: typed.trim() });
    const added = await sites.add(site);
    if (added && field.current !== null) field.current.value = '';
    setSaid({ key: added ? 'site_added' : 'site_refused', name: site.name });
  };
  const remove = async (site: ListedSite) => {
    const removed = await sites.remove(site);
    setSaid({ key: removed ? 'site_removed' : 'site_not_removed', name: site.name });
    // The button that had the focus is gone.
    if (removed) field.current?.focus();
  };

  return (
    <Section id="sites" title={say(messages, 'sites_title')} lede={say(messages, 'sites_lede')}>
      <div class="sheet">
        {listed?.length === 0 && <p class="none">{say(messages, 'sites_none')}</p>}
        {listed?.map((site) => (
          <Row key={site.pattern} title={site.name} note={say(messages, 'site_since', formatDay(site.since, null, messages))}>
            <button type="button" class="btn" aria-label={say(messages, 'site_remove_named', site.name)} onClick={() => void remove(site)}>
              {say(messages, 'site_remove')}
            </button>
          </Row>
        ))}
      </div>
      <form
        class="foot"
        onSubmit={(event) => {
          event.preventDefault();
          void add();
        }}
      >
        <label class="add">
          <span>{say(messages, 'site_add_label')}</span>
          <input ref={field} type="text" inputMode="url" autocapitalize="none" spellcheck={false} placeholder="news.example" />
        </label>
        <button type="submit" class="btn">
          {say(messages, 'site_add')}
        </button>
      </form>
      <p class="said" role="status">
        {said !== null &&
          !(said.key === 'site_added' && listed?.every(({ name }) => name !== said.name)) &&
          say(messages, said.key, said.name)}
      </p>
    </Section>
  );
}
