import type { Backend, Checked } from '../backend.ts';
import { Icon } from '../icons/icon.tsx';
import { say, useMessages } from '../messages/messages.ts';
import { EvidenceMenu } from './evidence-menu.tsx';
import { useSaid } from './use-said.ts';

/** What can be done with the whole report: see it as a table, keep it. */
export function ReportTools({
  checked,
  shown,
  backend,
}: {
  readonly checked: Checked;
  readonly shown: Checked;
  readonly backend: Backend;
}) {
  const messages = useMessages();
  const [said, tell] = useSaid();
  const label = say(messages, 'open_comparison');
  return (
    <>
      <button
        type="button"
        class="icon-btn"
        aria-label={label}
        title={label}
        // The whole report: what is hidden can be shown again there too.
        onClick={async () => {
          if (!(await backend.openComparison(checked))) tell(say(messages, 'not_opened'));
        }}
      >
        <Icon name="table" />
      </button>
      <EvidenceMenu evidence={{ kind: 'report', report: shown.report }} class="icon-btn" onSaid={tell} backend={backend} />
      <span class={said === '' ? 'sr' : 'said'} role="status">
        {said}
      </span>
    </>
  );
}
