import { useEffect, useRef, useState } from 'preact/hooks';
import type { Fact, Report } from '../../engine/types.ts';
import type { Backend, Checked } from '../backend.ts';
import { FactCard } from '../card/fact-card.tsx';
import { SelfCheckCard } from '../card/self-check-card.tsx';
import { yearOf } from '../format/day.ts';
import { Chevron } from '../icons/icon.tsx';
import { say, sayCount, useMessages } from '../messages/messages.ts';
import { bringForward } from './bring-forward.ts';
import { CopiesNotice } from './copies-notice.tsx';
import { Filters } from './filters.tsx';
import { type Filter, passes } from './summary.ts';
import type { FromMarks } from './use-panel.ts';

interface Props {
  readonly checked: Checked;
  readonly backend: Backend;
  readonly filter: Filter;
  readonly onFilter: (filter: Filter) => void;
  readonly fromMarks: FromMarks;
  /** A card of the whole page is wanted, and this report is of something else. */
  readonly onMissingCard: () => void;
}

/** The report: copies first, then the facts, most serious first, and what is less certain behind a disclosure. */
export function ReportView({ checked, backend, filter, onFilter, fromMarks, onMissingCard }: Props) {
  const messages = useMessages();
  const main = useRef<HTMLElement>(null);
  const { wanted, served } = fromMarks;
  // A card that a filter hides comes with the next rendering, so this runs again after it; once served, the reader moves on undisturbed.
  useEffect(() => {
    if (wanted === null || main.current === null) return;
    if (bringForward(main.current, wanted)) served();
    else if (filter !== 'all') onFilter('all');
    else if (checked.scope === 'page') served();
    else onMissingCard();
  }, [wanted, filter, checked]);
  const { report } = checked;
  const facts = report.facts.filter(({ relation }) => passes(relation, filter));
  const card = (fact: Fact) => <FactCard key={fact.id} fact={fact} checked={checked} page={report.page} backend={backend} />;
  const pressing = facts.filter(isPressing);
  return (
    <main ref={main}>
      <Filters facts={report.facts} filter={filter} onFilter={onFilter} />
      <div class="stack">
        {report.copies.length > 0 && <CopiesNotice copies={report.copies} year={yearOf(report.page.published)} />}
        {report.facts.length === 0 && <p class="aside">{sayCount(messages, 'none_confirmed', checked.articles)}</p>}
        {pressing.map(card)}
        {filter === 'all' &&
          report.selfChecks.map((finding) => (
            <SelfCheckCard
              key={`${finding.kind} ${finding.start}`}
              finding={finding}
              onPage={checked.onPage}
              page={report.page}
              backend={backend}
            />
          ))}
        {facts.filter((fact) => !isPressing(fact)).map(card)}
        {filter === 'all' && <Possible report={report} card={card} />}
      </div>
    </main>
  );
}

/** What a reader should see before the page's own slips. */
const isPressing = ({ relation }: Fact): boolean => relation === 'differs' || relation === 'changed-over-time';

function Possible({ report, card }: { readonly report: Report; readonly card: (fact: Fact) => preact.JSX.Element }) {
  const messages = useMessages();
  const [open, setOpen] = useState(false);
  if (report.possible.length === 0) return null;
  return (
    <details class="more possible" open={open} onToggle={(event) => setOpen(event.currentTarget.open)}>
      <summary>
        <Chevron />
        {sayCount(messages, 'possible', report.possible.length)}
      </summary>
      {open && (
        <div class="stack">
          <p class="aside">{say(messages, 'possible_note')}</p>
          {report.possible.map(card)}
        </div>
      )}
    </details>
  );
}
