import { render } from 'preact';
import { MessagesProvider } from '../../components/messages/messages.ts';
import { Panel } from '../../components/panel/panel.tsx';
import '../../components/styles/index.css';
import { LiveSettings } from '../../components/settings/live-settings.tsx';
import { extensionMessages } from '../../platform/panel/extension-messages.ts';
import { createPanelBackend } from '../../platform/panel/panel-backend.ts';
import { panelTab } from '../../platform/panel/panel-tab.ts';
import { applyTheme } from '../../platform/settings/apply-theme.ts';
import { readSettings, watchSettings } from '../../platform/settings/settings-store.ts';

const root = document.getElementById('panel');
if (root === null) throw new Error('index.html has no #panel');

// The same page stands in for the popup in a window or tab, where the browser opens no popup by itself.
document.body.classList.toggle('windowed', location.search !== '');

const [tab, settings] = await Promise.all([panelTab(location.search), readSettings()]);
applyTheme(settings, document.documentElement);
watchSettings((changed) => applyTheme(changed, document.documentElement));

const backend = createPanelBackend(tab);
render(
  <MessagesProvider value={extensionMessages}>
    <LiveSettings first={settings} watch={watchSettings}>
      <Panel backend={backend} />
    </LiveSettings>
  </MessagesProvider>,
  root,
);
