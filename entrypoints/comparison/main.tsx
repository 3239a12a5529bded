import { render } from 'preact';
import { Comparison } from '../../components/comparison/comparison.tsx';
import { ComparisonGone } from '../../components/comparison/gone.tsx';
import { MessagesProvider } from '../../components/messages/messages.ts';
import { LiveSettings } from '../../components/settings/live-settings.tsx';
import '../../components/styles/index.css';
import '../../components/styles/comparison.css';
import '../../components/styles/comparison-table.css';
import '../../components/styles/comparison-print.css';
import { createComparisonBackend } from '../../platform/comparison/comparison-backend.ts';
import { keptComparison } from '../../platform/comparison/kept-comparisons.ts';
import { extensionMessages } from '../../platform/panel/extension-messages.ts';
import { applyTheme } from '../../platform/settings/apply-theme.ts';
import { readSettings, watchSettings } from '../../platform/settings/settings-store.ts';

const root = document.getElementById('comparison');
if (root === null) throw new Error('index.html has no #comparison');

const kept = await keptComparison(new URLSearchParams(location.search).get('report') ?? '');
// What is read in a private window has no place in the history of the window that shows it.
const title = kept === null || kept.private ? null : kept.checked.report.page.title;
if (title !== null) document.title = `${title} – Second Source`;

const settings = await readSettings();
applyTheme(settings, document.documentElement);
watchSettings((changed) => applyTheme(changed, document.documentElement));
render(
  <MessagesProvider value={extensionMessages}>
    <LiveSettings first={settings} watch={watchSettings}>
      {kept === null ? (
        <ComparisonGone />
      ) : (
        <Comparison checked={kept.checked} at={kept.at} backend={createComparisonBackend(kept.private)} />
      )}
    </LiveSettings>
  </MessagesProvider>,
  root,
);
