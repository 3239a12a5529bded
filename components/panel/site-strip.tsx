import { useEffect, useState } from 'preact/hooks';
import type { SiteChoice } from '../backend.ts';
import { Switch } from '../controls/switch.tsx';
import { say, useMessages } from '../messages/messages.ts';

interface Props {
  readonly site: SiteChoice;
  /** What the panel shows: with another page the site may be another one. */
  readonly shown: unknown;
}

/** At the panel's foot: whether the pages of this site are checked without a click. */
export function SiteStrip({ site, shown }: Props) {
  const messages = useMessages();
  const [current, setCurrent] = useState<Awaited<ReturnType<SiteChoice['current']>>>(null);
  const [refused, setRefused] = useState(false);
  useEffect(() => {
    let here = true;
    const read = () => void site.current().then((found) => here && setCurrent(found));
    read();
    const stop = site.watch(read);
    return () => {
      here = false;
      stop();
    };
  }, [site, shown]);
  if (current === null) return null;
  const { name, always } = current;
  const choose = async () => {
    setRefused(false);
    setRefused(!(await site.choose(!always)));
    setCurrent(await site.current());
  };
  return (
    <footer class="site">
      <Switch on={always} onChange={() => void choose()}>
        <span>{say(messages, 'always_check', name)}</span>
      </Switch>
      <p class={refused ? 'note' : 'sr'} role="status">
        {refused && say(messages, always ? 'site_not_removed' : 'site_not_granted')}
      </p>
    </footer>
  );
}
