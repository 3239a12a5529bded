import type { ComponentChildren } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import { type Settings, SettingsProvider } from './settings.ts';

interface Props {
  /** The settings as they are now. */
  readonly first: Settings;
  /** Calls whenever they change; returns what ends that. */
  readonly watch: (changed: (settings: Settings) => void) => () => void;
  readonly children: ComponentChildren;
}

/** Gives the parts inside it the reader's settings, and follows each change at once. */
export function LiveSettings({ first, watch, children }: Props) {
  const [settings, setSettings] = useState(first);
  useEffect(() => watch(setSettings), [watch]);
  return <SettingsProvider value={settings}>{children}</SettingsProvider>;
}
