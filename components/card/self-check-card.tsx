import { useId } from 'preact/hooks';
import { cardOfSelfCheck } from '../../engine/report/page-marks.ts';
import type { Report, SelfCheck } from '../../engine/types.ts';
import type { Backend } from '../backend.ts';
import { type MessageKey, say, useMessages } from '../messages/messages.ts';
import { CardActions } from './card-actions.tsx';
import { PairColumn } from './figure-pair.tsx';
import { QuotedFigure } from './figure-text.tsx';
import { RelationChip } from './relation-chip.tsx';

const HEADINGS: Readonly<Record<SelfCheck['kind'], MessageKey>> = {
  restatement: 'check_restatement',
  percentage: 'check_percentage',
  parts: 'check_parts',
  'running-total': 'check_running_total',
};

interface Props {
  readonly finding: SelfCheck;
  readonly onPage: boolean;
  readonly report: Report;
  readonly backend: Backend;
}

/** Something that does not fit within the page itself; no other source has a part in it. */
export function SelfCheckCard({ finding, onPage, report, backend }: Props) {
  const messages = useMessages();
  const id = useId();
  const { kind, problem, quote, expected, start, end } = finding;
  return (
    <article class="card" data-relation="self-check" data-card={cardOfSelfCheck(finding)} aria-labelledby={id}>
      <div class="top">
        <h2 id={id}>{say(messages, HEADINGS[kind])}</h2>
        <RelationChip of="self-check" />
      </div>
      <p class="finding">{problem}</p>
      <dl class="pair">
        <PairColumn label={say(messages, 'as_written')} keyOf={null}>
          <QuotedFigure quote={quote} />
        </PairColumn>
        <PairColumn label={say(messages, 'comes_to')} keyOf={null}>
          <QuotedFigure quote={expected} />
        </PairColumn>
      </dl>
      <CardActions
        spans={onPage ? [{ start, end, quote }] : []}
        mark="self-check"
        evidence={{ kind: 'self-check', report, finding }}
        backend={backend}
      />
    </article>
  );
}
