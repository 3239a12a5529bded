import { render } from 'preact';
import { MessagesProvider } from '../../components/messages/messages.ts';
import { LiveSettings } from '../../components/settings/live-settings.tsx';
import { WelcomePage } from '../../components/welcome/welcome-page.tsx';
import '../../components/styles/index.css';
import '../../components/styles/welcome.css';
import { extensionMessages } from '../../platform/panel/extension-messages.ts';
import { followTheme } from '../../platform/settings/follow-theme.ts';
import { watchSettings } from '../../platform/settings/settings-store.ts';
import { welcomeBackend } from '../../platform/welcome/welcome-backend.ts';

const root = document.getElementById('welcome');
if (root === null) throw new Error('index.html has no #welcome');

const settings = await followTheme(document.documentElement);
render(
  <MessagesProvider value={extensionMessages}>
    <LiveSettings first={settings} watch={watchSettings}>
      <WelcomePage backend={welcomeBackend} />
    </LiveSettings>
  </MessagesProvider>,
  root,
);
