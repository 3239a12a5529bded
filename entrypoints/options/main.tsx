import { render } from 'preact';
import { MessagesProvider } from '../../components/messages/messages.ts';
import { OptionsPage } from '../../components/options/options-page.tsx';
import '../../components/styles/index.css';
import '../../components/styles/options.css';
import { optionsBackend } from '../../platform/options/options-backend.ts';
import { extensionMessages } from '../../platform/panel/extension-messages.ts';
import { followTheme } from '../../platform/settings/follow-theme.ts';

const root = document.getElementById('options');
if (root === null) throw new Error('index.html has no #options');

const settings = await followTheme(document.documentElement);
render(
  <MessagesProvider value={extensionMessages}>
    <OptionsPage first={settings} backend={optionsBackend} />
  </MessagesProvider>,
  root,
);
// The sections are there only now.
if (location.hash !== '') document.querySelector(location.hash)?.scrollIntoView();
