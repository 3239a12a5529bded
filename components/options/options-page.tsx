import { useEffect, useState } from 'preact/hooks';
import { Icon, Mark } from '../icons/icon.tsx';
import { type MessageKey, say, useMessages } from '../messages/messages.ts';
import type { Settings } from '../settings/settings.ts';
import { DataSection } from './data-section.tsx';
import { DisplaySection } from './display-section.tsx';
import type { OptionsBackend } from './options-backend.ts';
import { ShortcutsSection } from './shortcuts-section.tsx';
import { SitesSection } from './sites-section.tsx';
import { useSectionInView } from './use-section-in-view.ts';

const SECTIONS = [
  ['sites', 'sites_nav'],
  ['display', 'display_title'],
  ['shortcuts', 'shortcuts_title'],
  ['data', 'data_title'],
] as const satisfies readonly (readonly [string, MessageKey])[];

interface Props {
  /** The settings as they are when the page is opened. */
  readonly first: Settings;
  readonly backend: OptionsBackend;
}

export function OptionsPage({ first, backend }: Props) {
  const messages = useMessages();
  const [settings, setSettings] = useState(first);
  const [lost, setLost] = useState(false);
  const inView = useSectionInView(SECTIONS.map(([id]) => id));
  useEffect(() => backend.watchSettings(setSettings), [backend]);
  useEffect(() => {
    document.documentElement.lang = messages.locale;
    document.title = `Second Source: ${say(messages, 'options')}`;
  }, [messages]);

  const change = (changes: Partial<Settings>) => {
    // At once, not only when the store has told of it: a control that lags behind its click feels broken.
    setSettings((now) => ({ ...now, ...changes }));
    backend.changeSettings(changes).then(
      () => setLost(false),
      () => setLost(true),
    );
  };

  return (
    <div class="options">
      <header class="brand">
        <Mark />
        <h1>
          <span class="name">Second Source</span> <span class="what">{say(messages, 'options')}</span>
        </h1>
      </header>
      <nav aria-label={say(messages, 'sections_label')}>
        {SECTIONS.map(([id, title]) => (
          <a key={id} href={`#${id}`} aria-current={id === inView ? 'true' : undefined}>
            {say(messages, title)}
          </a>
        ))}
        <p class="promise">
          <Icon name="lock" />
          {say(messages, 'promise')}
        </p>
      </nav>
      <main>
        <p class="lost" role="alert">
          {lost && say(messages, 'settings_lost')}
        </p>
        <SitesSection sites={backend.sites} />
        <DisplaySection settings={settings} onChange={change} />
        <ShortcutsSection shortcuts={backend.shortcuts} />
        <DataSection data={backend.data} />
      </main>
    </div>
  );
}
