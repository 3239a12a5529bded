import { useEffect, useMemo, useState } from 'preact/hooks';
import { withoutPairings } from '../../engine/report/without-pairings.ts';
import { RELATIONS, type Report } from '../../engine/types.ts';
import type { Backend, Checked } from '../backend.ts';
import { reportsLabel } from '../card/others-label.ts';
import { RELATION_WORDS } from '../card/relation-chip.tsx';
import { type Evidence, evidenceFile, evidenceHtml, evidenceMarkdown, type FileKind } from '../evidence/evidence.ts';
import type { EvidenceBackend } from '../evidence/evidence-backend.ts';
import { EvidenceMenu } from '../evidence/evidence-menu.tsx';
import { HiddenHere } from '../evidence/hidden-notes.tsx';
import { judgementsOf, useJudgements } from '../evidence/use-judgements.ts';
import { useSaid } from '../evidence/use-said.ts';
import { formatDay, yearOf } from '../format/day.ts';
import { Glyph, Icon, Mark } from '../icons/icon.tsx';
import { formatCount, say, sayCount, sayWith, useMessages } from '../messages/messages.ts';
import { Filters } from '../panel/filters.tsx';
import { summarize } from '../panel/summary.ts';
import { ORDERS, type TableChoice, tabulate } from './comparison-table.ts';
import { FactTable, ORDER_WORDS, tableSummary } from './fact-table.tsx';
import { Timelines } from './timelines.tsx';

interface Props {
  readonly checked: Checked;
  /** When the report was made, in milliseconds since 1970. */
  readonly at: number;
  readonly backend: EvidenceBackend & Pick<Backend, 'copy'>;
}

/** The whole comparison as a page: facts by sources, the course of running totals, and what is kept of them. */
export function Comparison({ checked, at, backend }: Props) {
  const messages = useMessages();
  const judgements = useJudgements(backend);
  const whole = checked.report;
  const report = useMemo(() => withoutPairings(whole, judgements.hidden), [whole, judgements.hidden]);
  const [choice, setChoice] = useState<TableChoice>({ filter: 'all', order: 'seriousness', search: '', copies: 'beside' });
  const table = useMemo(() => tabulate(report, choice, messages.locale), [report, choice, messages.locale]);
  const year = yearOf(report.page.published) ?? new Date(at).getFullYear();
  const choose = (part: Partial<TableChoice>) => setChoice({ ...choice, ...part });
  const isEmpty = table.facts.length + table.possible.length === 0;
  useEffect(() => {
    document.documentElement.lang = messages.locale;
  }, [messages.locale]);

  return (
    <div class="wide">
      <Masthead checked={checked} report={report} backend={backend} />
      <search class="barline">
        <Filters facts={report.facts} filter={choice.filter} onFilter={(filter) => choose({ filter })} />
        <label class="pick">
          {say(messages, 'order')}
          <select
            value={choice.order}
            onChange={({ currentTarget }) => choose({ order: ORDERS.find((order) => order === currentTarget.value) ?? 'seriousness' })}
          >
            {ORDERS.map((order) => (
              <option key={order} value={order}>
                {say(messages, ORDER_WORDS[order])}
              </option>
            ))}
          </select>
        </label>
        <label class="pick">
          {say(messages, 'copies_column')}
          <select
            value={choice.copies}
            onChange={({ currentTarget }) => choose({ copies: currentTarget.value === 'together' ? 'together' : 'beside' })}
          >
            <option value="beside">{say(messages, 'copies_beside')}</option>
            <option value="together">{say(messages, 'copies_together')}</option>
          </select>
        </label>
        <label class="field">
          <span class="sr">{say(messages, 'find_fact')}</span>
          <Icon name="search" />
          <input
            type="search"
            placeholder={say(messages, 'find_fact')}
            value={choice.search}
            onInput={({ currentTarget }) => choose({ search: currentTarget.value })}
          />
        </label>
      </search>
      <p class="sr" role="status">
        {tableSummary(table, messages)}
      </p>
      <main>
        {isEmpty ? (
          <p class="nothing">{say(messages, choice.search === '' && choice.filter === 'all' ? 'no_facts' : 'no_facts_chosen')}</p>
        ) : (
          <FactTable table={table} page={report.page} order={choice.order} year={year} />
        )}
        <Timelines facts={table.facts.map(({ fact }) => fact)} page={report.page} year={year} />
        <Below report={report} />
        <div class="hidden-list">
          <HiddenHere
            judgements={judgementsOf([...whole.facts, ...whole.possible], judgements.all)}
            onShowAgain={(judgement) => judgements.takeBack([judgement])}
          />
        </div>
      </main>
      <footer class="colophon">
        {say(messages, 'creed')} {sayCount(messages, 'compared_on', checked.articles, formatMoment(at, messages.locale))} {report.page.url}
      </footer>
    </div>
  );
}

interface MastheadProps {
  readonly checked: Checked;
  readonly report: Report;
  readonly backend: Props['backend'];
}

function Masthead({ checked, report, backend }: MastheadProps) {
  const messages = useMessages();
  const [said, tell] = useSaid();
  const { page, facts } = report;
  const { reported, claims } = summarize(report);
  const sources = facts.flatMap((fact) => fact.sources);
  const counts = {
    reports: new Set(sources.map(({ article }) => article.id)).size,
    origins: new Set(sources.filter(({ sameOriginAsPage }) => !sameOriginAsPage).map(({ article }) => article.origin)).size,
  };
  const evidence: Evidence = { kind: 'report', report };
  const save = async (kind: FileKind) => {
    const file = evidenceFile(evidence, kind, messages);
    const done = file !== null && (await backend.save(file));
    tell(done ? say(messages, 'saved_file', file.name) : say(messages, 'not_saved'));
  };
  const copy = async () =>
    tell(
      say(
        messages,
        (await backend.copyRich(evidenceHtml(evidence, messages), evidenceMarkdown(evidence, messages))) ? 'copied' : 'not_copied',
      ),
    );
  const byline = [
    page.publisher,
    page.published === null ? null : formatDay(page.published, null, messages),
    reported === 0 ? null : `${sayCount(messages, 'summary', reported, formatCount(messages, claims))}: ${reportsLabel(counts, messages)}`,
  ];
  return (
    <header class="masthead">
      <div>
        <div class="brand">
          <Mark />
          <span class="name">Second Source</span>
        </div>
        <h1>
          {checked.words !== null && page.title === null
            ? sayWith(messages, 'looked_up_words', checked.words)
            : (page.title ?? say(messages, 'untitled_page'))}
        </h1>
        <p class="byline">{byline.filter((part) => part !== null).join(' · ')}</p>
        {checked.words !== null && page.title !== null && <p class="byline">{sayWith(messages, 'selected_words', checked.words)}</p>}
      </div>
      {/* biome-ignore lint/a11y/useSemanticElements: a fieldset would be for a form */}
      <div class="export" role="group" aria-label={say(messages, 'export_label')}>
        <button type="button" class="btn" onClick={copy}>
          <Icon name="copies" />
          {say(messages, 'copy_card')}
        </button>
        <button type="button" class="btn" onClick={() => save('csv')}>
          <Icon name="down" />
          CSV
        </button>
        <button type="button" class="btn" onClick={() => save('json')}>
          <Icon name="down" />
          JSON
        </button>
        <button type="button" class="btn" onClick={() => print()}>
          <Icon name="print" />
          {say(messages, 'print')}
        </button>
        <EvidenceMenu evidence={evidence} class="btn only-icon" onSaid={tell} backend={backend} />
        <span class={said === '' ? 'sr' : 'said'} role="status">
          {said}
        </span>
      </div>
    </header>
  );
}

/** What does not fit within the page, what was not counted, and the signs. */
function Below({ report: { selfChecks, copies } }: { readonly report: Report }) {
  const messages = useMessages();
  return (
    <div class="below">
      {selfChecks.length > 0 && (
        <section>
          <h2>{say(messages, 'relation_self_check')}</h2>
          <ul>
            {selfChecks.map(({ kind, start, quote, problem, expected }) => (
              <li key={`${kind} ${start}`}>
                “{quote}”: {say(messages, 'export_expected', problem, expected)}
              </li>
            ))}
          </ul>
        </section>
      )}
      {copies.length > 0 && (
        <section>
          <h2>{say(messages, 'not_counted')}</h2>
          <p>{sayWith(messages, 'copies_of_page', copies.map(({ article }) => article.publisher ?? article.title).join(', '))}</p>
        </section>
      )}
      <section>
        <h2>{say(messages, 'key')}</h2>
        <p class="keyline">
          {RELATIONS.map((relation) => (
            <span key={relation} data-relation={relation}>
              <Glyph of={relation} />
              {say(messages, RELATION_WORDS[relation])}
            </span>
          ))}
        </p>
      </section>
    </div>
  );
}

const formatMoment = (at: number, locale: string): string =>
  new Intl.DateTimeFormat(locale, { dateStyle: 'long', timeStyle: 'short' }).format(at);
