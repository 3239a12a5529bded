import { render } from '@testing-library/preact';
import type { Backend } from '../../../components/backend.ts';
import { type Messages, MessagesProvider } from '../../../components/messages/messages.ts';
import { Panel } from '../../../components/panel/panel.tsx';
import { british } from '../english.ts';

export const renderPanel = (backend: Backend, messages: Messages = british) =>
  render(
    <MessagesProvider value={messages}>
      <Panel backend={backend} />
    </MessagesProvider>,
  );
