import { render } from 'preact';
import { MessagesProvider } from '../../components/messages/messages.ts';
import type { Place } from '../../components/panel/place.ts';
import { SidePanel } from '../../components/panel/side-panel.tsx';
import { LiveSettings } from '../../components/settings/live-settings.tsx';
import '../../components/styles/index.css';
import { extensionMessages } from '../../platform/panel/extension-messages.ts';
import { followTabs } from '../../platform/panel/follow-tabs.ts';
import { keptViews } from '../../platform/panel/kept-views.ts';
import { createPanelBackend } from '../../platform/panel/panel-backend.ts';
import { pageAsker, sidePanelShortcut } from '../../platform/panel/panel-place.ts';
import { followTheme } from '../../platform/settings/follow-theme.ts';
import { watchSettings } from '../../platform/settings/settings-store.ts';

const root = document.getElementById('panel');
if (root === null) throw new Error('index.html has no #panel');

const [tabs, views, shortcut, settings] = await Promise.all([
  followTabs(),
  keptViews(),
  sidePanelShortcut(),
  followTheme(document.documentElement),
]);

const place: Place = { kind: 'side-panel', words: null, openSidePanel: null, askForPage: pageAsker(), shortcut };
const backendOf = (tabId: number | null) => createPanelBackend(tabId, () => tabs.isInFront(tabId));
render(
  <MessagesProvider value={extensionMessages}>
    <LiveSettings first={settings} watch={watchSettings}>
      <SidePanel tabs={tabs} backendOf={backendOf} views={views} place={place} />
    </LiveSettings>
  </MessagesProvider>,
  root,
);
