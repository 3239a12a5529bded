import { render } from 'preact';
import { MessagesProvider, say } from '../../components/messages/messages.ts';
import { Panel } from '../../components/panel/panel.tsx';
import { type Place, POPUP } from '../../components/panel/place.ts';
import '../../components/styles/index.css';
import { LiveSettings } from '../../components/settings/live-settings.tsx';
import { extensionMessages } from '../../platform/panel/extension-messages.ts';
import { createPanelBackend } from '../../platform/panel/panel-backend.ts';
import { handOver, sidePanelOpener } from '../../platform/panel/panel-place.ts';
import { panelTab } from '../../platform/panel/panel-tab.ts';
import { followTheme } from '../../platform/settings/follow-theme.ts';
import { watchSettings } from '../../platform/settings/settings-store.ts';

const root = document.getElementById('panel');
if (root === null) throw new Error('index.html has no #panel');

// The same page stands in for the popup in a window or tab, where the browser opens no popup by itself, and shows look-ups in a tab.
const isPopup = location.search === '';
document.body.classList.toggle('windowed', !isPopup);

const words = new URLSearchParams(location.search).get('look-up');
const tabId = words === null ? await panelTab(location.search) : null;
if (isPopup && tabId !== null && (await handOver(tabId))) close();
else {
  if (words !== null) document.title = say(extensionMessages, 'look_up_page_title', words);
  const [settings, openSidePanel] = await Promise.all([
    followTheme(document.documentElement),
    isPopup && tabId !== null ? sidePanelOpener(tabId) : null,
  ]);
  const place: Place = { ...POPUP, ...(words === null ? {} : { kind: 'look-up', words }), openSidePanel };
  const backend = createPanelBackend(tabId);
  render(
    <MessagesProvider value={extensionMessages}>
      <LiveSettings first={settings} watch={watchSettings}>
        <Panel backend={backend} place={place} />
      </LiveSettings>
    </MessagesProvider>,
    root,
  );
}
