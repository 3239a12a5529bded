import { render } from 'preact';
import { MessagesProvider } from '../../components/messages/messages.ts';
import { Panel } from '../../components/panel/panel.tsx';
import '../../components/styles/index.css';
import { extensionMessages } from '../../platform/panel/extension-messages.ts';
import { createPanelBackend } from '../../platform/panel/panel-backend.ts';
import { panelTab } from '../../platform/panel/panel-tab.ts';

const root = document.getElementById('panel');
if (root === null) throw new Error('index.html has no #panel');

// The same page stands in for the popup in a window or tab, where the browser opens no popup by itself.
document.body.classList.toggle('windowed', location.search !== '');

const backend = createPanelBackend(await panelTab(location.search));
render(
  <MessagesProvider value={extensionMessages}>
    <Panel backend={backend} />
  </MessagesProvider>,
  root,
);
