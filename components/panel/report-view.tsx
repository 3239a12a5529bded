import { useEffect, useMemo, useRef, useState } from 'preact/hooks';
import { hiddenKeys } from '../../engine/report/not-same-fact.ts';
import { withoutPairings } from '../../engine/report/without-pairings.ts';
import type { Fact } from '../../engine/types.ts';
import type { Backend, Checked } from '../backend.ts';
import { FactCard } from '../card/fact-card.tsx';
import { SelfCheckCard } from '../card/self-check-card.tsx';
import { HiddenHere, HiddenNote } from '../evidence/hidden-notes.tsx';
import { type Judgements, judgementsOf } from '../evidence/use-judgements.ts';
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
  readonly judgements: Judgements;
  readonly backend: Backend;
  readonly filter: Filter;
  readonly onFilter: (filter: Filter) => void;
  readonly fromMarks: FromMarks;
  /** A card of the whole page is wanted, and this report is of something else. */
  readonly onMissingCard: () => void;
}

/** The report: copies first, then the facts, most serious first, and what is less certain behind a disclosure. */
export function ReportView({ checked, judgements, backend, filter, onFilter, fromMarks, onMissingCard }: Props) {
  const messages = useMessages();
  const [refused, setRefused] = useState(false);
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
  const { page, copies, selfChecks } = checked.report;
  const { all, recent, hidden } = judgements;
  const report = useMemo(() => withoutPairings(checked.report, hidden), [checked.report, hidden]);
  // Facts keep their places while the view is open: what is hidden now moves nothing away under the reader's hand.
  const placed = useMemo(
    () => withoutPairings(checked.report, hiddenKeys(all.filter((judgement) => !recent.some(({ keys }) => keys[0] === judgement.keys[0])))),
    [checked.report, all, recent],
  );

  /** The card of what is left of a fact; a note in its place where nothing is. */
  const card = (whole: Fact, left: Fact | undefined) => {
    const made = judgementsOf([whole], recent);
    const last = made.at(-1);
    const undo = () => void judgements.takeBack(made.filter(({ at }) => at === last?.at)).then((kept) => setRefused(!kept));
    if (left === undefined) return <HiddenNote key={whole.id} text={say(messages, 'hidden_fact', whole.label)} onUndo={undo} />;
    return (
      <FactCard
        key={whole.id}
        fact={left}
        checked={checked}
        report={report}
        backend={backend}
        onNotSame={(sources) => void judgements.judge(whole, sources, page).then((kept) => setRefused(!kept))}
        note={
          last !== undefined && (
            <HiddenNote
              key={last.keys[0]}
              text={say(messages, 'hidden_pairing', last.article.claim.quote, last.article.publisher ?? last.article.title ?? '')}
              onUndo={undo}
            />
          )
        }
      />
    );
  };
  const leftOf = (facts: readonly Fact[], { id }: Fact): Fact | undefined => facts.find((fact) => fact.id === id);
  const facts = placed.facts.filter((fact) => passes((leftOf(report.facts, fact) ?? fact).relation, filter));
  const factCard = (fact: Fact) => card(fact, leftOf(report.facts, fact));
  return (
    <main ref={main}>
      <Filters facts={report.facts} filter={filter} onFilter={onFilter} />
      <div class="stack">
        {refused && (
          <p class="aside" role="alert">
            {say(messages, 'not_kept')}
          </p>
        )}
        {copies.length > 0 && <CopiesNotice copies={copies} year={yearOf(page.published)} />}
        {checked.report.facts.length === 0 && <p class="aside">{sayCount(messages, 'none_confirmed', checked.articles)}</p>}
        {facts.filter(isPressing).map(factCard)}
        {filter === 'all' &&
          selfChecks.map((finding) => (
            <SelfCheckCard
              key={`${finding.kind} ${finding.start}`}
              finding={finding}
              onPage={checked.onPage}
              report={report}
              backend={backend}
            />
          ))}
        {facts.filter((fact) => !isPressing(fact)).map(factCard)}
        {filter === 'all' && <Possible facts={placed.possible} card={(fact) => card(fact, leftOf(report.possible, fact))} />}
        {filter === 'all' && (
          <HiddenHere
            judgements={judgementsOf([...checked.report.facts, ...checked.report.possible], all)}
            onShowAgain={(judgement) => judgements.takeBack([judgement])}
          />
        )}
      </div>
    </main>
  );
}

/** What a reader should see before the page's own slips. */
const isPressing = ({ relation }: Fact): boolean => relation === 'differs' || relation === 'changed-over-time';

function Possible({ facts, card }: { readonly facts: readonly Fact[]; readonly card: (fact: Fact) => preact.JSX.Element }) {
  const messages = useMessages();
  const [open, setOpen] = useState(false);
  if (facts.length === 0) return null;
  return (
    <details class="more possible" open={open} onToggle={(event) => setOpen(event.currentTarget.open)}>
      <summary>
        <Chevron />
        {sayCount(messages, 'possible', facts.length)}
      </summary>
      {open && (
        <div class="stack">
          <p class="aside">{say(messages, 'possible_note')}</p>
          {facts.map(card)}
        </div>
      )}
    </details>
  );
}
