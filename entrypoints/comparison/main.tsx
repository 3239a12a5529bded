import { render } from 'preact';
import { Comparison } from '../../components/comparison/comparison.tsx';
import { ComparisonGone } from '../../components/comparison/gone.tsx';
import { MessagesProvider } from '../../components/messages/messages.ts';
import { LiveSettings } from '../../components/settings/live-settings.tsx';
import '../../components/styles/index.css';
import '../../components/styles/comparison.css';
import '../../components/styles/comparison-table.css';
import '../../components/styles/comparison-print.css';
import { keptComparison } from '../../platform/comparison/kept-comparisons.ts';
import { createEvidenceBackend } from '../../platform/panel/evidence-backend.ts';
import { extensionMessages } from '../../platform/panel/extension-messages.ts';
import { followTheme } from '../../platform/settings/follow-theme.ts';
import { watchSettings } from '../../platform/settings/settings-store.ts';

const root = document.getElementById('comparison');
if (root === null) throw new Error('index.html has no #comparison');

const kept = await keptComparison(new URLSearchParams(location.search).get('report') ?? '');
// What is read in a private window has no place in the history of the window that shows it.
const title = kept === null || kept.private ? null : kept.checked.report.page.title;
if (title !== null) document.title = `${title} – Second Source`;

const settings = await followTheme(document.documentElement);
render(
  <MessagesProvider value={extensionMessages}>
    <LiveSettings first={settings} watch={watchSettings}>
      {kept === null ? (
        <ComparisonGone />
      ) : (
        <Comparison checked={kept.checked} at={kept.at} backend={createEvidenceBackend(async () => kept.private)} />
      )}
    </LiveSettings>
  </MessagesProvider>,
  root,
);
