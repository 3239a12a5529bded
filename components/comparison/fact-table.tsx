import type { Citation, Claim, Fact, Report, Source } from '../../engine/types.ts';
import { conversionsBeside } from '../card/beside.ts';
import { FigureText } from '../card/figure-text.tsx';
import { reportsLabel } from '../card/others-label.ts';
import { intervalsOf, timelineOf } from '../card/plotted-fact.ts';
import { RELATION_WORDS, RelationChip } from '../card/relation-chip.tsx';
import { claimTime } from '../format/claim-time.ts';
import { formatDay } from '../format/day.ts';
import { figureText } from '../format/figure.ts';
import { Glyph, Key } from '../icons/icon.tsx';
import { type MessageKey, type Messages, say, sayCount, useMessages } from '../messages/messages.ts';
import { type Column, type ColumnGroup, type ComparisonTable, figuresIn, type Order, type Row, repeatsFirst } from './comparison-table.ts';
import { MiniIntervals, MiniTimeline } from './mini-plot.tsx';

interface Props {
  readonly table: ComparisonTable;
  readonly page: Report['page'];
  readonly order: Order;
  readonly year: number | null;
}

export const ORDER_WORDS: Readonly<Record<Order, MessageKey>> = {
  seriousness: 'order_seriousness',
  page: 'order_page',
  label: 'order_label',
  reports: 'order_reports',
};

/** Columns from which on the table gets its own scroll bar: they would not fit beside each other on any screen. */
const MANY_COLUMNS = 7;
/** Columns before those of the articles: fact, this page, scale. */
const OWN_COLUMNS = 3;

/** Facts by sources: a row a fact, a column an article, the articles of one origin under one bracket. */
export function FactTable({ table, page, order, year }: Props) {
  const messages = useMessages();
  const { groups, facts, possible } = table;
  const columns = groups.reduce((sum, group) => sum + group.columns.length, 0);
  const row = (one: Row) => <FactRow key={one.fact.id} row={one} groups={groups} page={page} year={year} />;
  return (
    // The table is wider than a small window, and can then be scrolled with the keyboard.
    // biome-ignore lint/a11y/noNoninteractiveTabindex: a region that scrolls must be reachable
    <section class={columns >= MANY_COLUMNS ? 'tablebox many' : 'tablebox'} tabIndex={0} aria-label={say(messages, 'facts_by_source')}>
      <table class="comparison">
        <colgroup>
          <col class="f" />
          <col class="p" />
          <col class="s" />
          {groups.map(({ origin, columns: { length } }) => (
            <col key={origin} span={length} />
          ))}
        </colgroup>
        <thead>
          <tr>
            <td />
            <td class="page" />
            <td class="scale" />
            {groups.map((group) => (
              <th key={group.origin} colSpan={group.columns.length} scope="colgroup">
                <span class={group.articles.length > 1 ? 'bracket' : 'single'}>{groupLabel(group, messages)}</span>
              </th>
            ))}
          </tr>
          <tr>
            <th scope="col">
              <span class="outlet">{say(messages, 'column_fact')}</span>
              <span class="date">{say(messages, ORDER_WORDS[order])}</span>
            </th>
            <th scope="col" class="page">
              <span class="outlet">
                <Key of="page" />
                {say(messages, 'this_page')}
              </span>
              <span class="date">{page.published === null ? say(messages, 'undated') : formatDay(page.published, year, messages)}</span>
            </th>
            <th scope="col" class="scale">
              <span class="outlet">{say(messages, 'column_scale')}</span>
              <span class="date">{say(messages, 'column_scale_note')}</span>
            </th>
            {groups.flatMap((group) =>
              group.columns.map((column) => (
                <th key={column.article.id} scope="col">
                  <ColumnHead article={column.article} further={column.ids.size - 1} year={year} />
                </th>
              )),
            )}
          </tr>
        </thead>
        <tbody>{facts.map(row)}</tbody>
        {possible.length > 0 && (
          <tbody class="doubtful">
            <tr>
              <th class="part" scope="rowgroup" colSpan={OWN_COLUMNS + columns}>
                {say(messages, 'export_possible')}
                <span class="date">{say(messages, 'possible_note')}</span>
              </th>
            </tr>
            {possible.map(row)}
          </tbody>
        )}
      </table>
    </section>
  );
}

function groupLabel({ articles, sameOriginAsPage, origin }: ColumnGroup, messages: Messages): string {
  if (sameOriginAsPage) return say(messages, 'same_origin_as_page');
  if (articles.length === 1) return say(messages, 'own_report');
  const [first] = articles;
  const counts = reportsLabel({ reports: articles.length, origins: 1 }, messages);
  return say(messages, 'reports_of_origin', counts, first?.publisher ?? first?.title ?? origin);
}

function ColumnHead({ article, further, year }: { readonly article: Citation; readonly further: number; readonly year: number | null }) {
  const messages = useMessages();
  const name = article.publisher ?? article.title;
  const published = article.published === null ? say(messages, 'undated') : formatDay(article.published, year, messages);
  return (
    <>
      <span class="outlet">
        {article.url !== null && /^https?:\/\//.test(article.url) ? (
          <a href={article.url} target="_blank" rel="noreferrer" title={say(messages, 'link_opens_article')}>
            {name}
          </a>
        ) : (
          name
        )}
        {further > 0 && ` ${say(messages, 'and_further', String(further))}`}
      </span>
      {article.publisher !== null && <span class="arttitle">{article.title}</span>}
      <span class="date">
        {article.publishedBasis === 'inferred' ? say(messages, 'date_inferred', published) : published}
        {article.paraphrased && ` · ${say(messages, 'paraphrase')}`}
      </span>
    </>
  );
}

interface RowProps {
  readonly row: Row;
  readonly groups: readonly ColumnGroup[];
  readonly page: Report['page'];
  readonly year: number | null;
}

function FactRow({ row: { fact, view }, groups, page, year }: RowProps) {
  const messages = useMessages();
  const { relation, label } = fact;
  return (
    <tr data-relation={relation}>
      <th scope="row">
        <span class="fact">{label}</span>
        <RelationChip of={relation} ratio={relation === 'differs' ? view.beside.ratio : null} />
        <span class="org">{reportsLabel(fact, messages)}</span>
      </th>
      <td class="page">
        <FigureText figure={view.page} />
        <span class="asof">{claimTime(view.page.time, page.published, relation, year, messages)}</span>
        {view.page.claimant !== null && <span class="asof">{view.page.claimant}</span>}
        {view.further.length > 0 && (
          <span class="asof">{say(messages, 'also_on_page', view.further.map((claim) => figureText(claim, messages)).join('; '))}</span>
        )}
      </td>
      <td class="scale">
        <Scale row={{ fact, view }} published={page.published} year={year} />
      </td>
      {groups.flatMap((group) =>
        group.columns.map((column) => (
          <td key={column.article.id} class={cellClass(group, column, fact)}>
            <Cell figures={figuresIn(column, fact)} beside={view.page} year={year} />
          </td>
        )),
      )}
    </tr>
  );
}

const cellClass = (group: ColumnGroup, column: Column, fact: Fact): string =>
  [group.columns.length > 1 ? 'grp' : '', repeatsFirst(column, group, fact) ? 'same' : ''].filter(Boolean).join(' ');

function Scale({
  row: { fact, view },
  published,
  year,
}: {
  readonly row: Row;
  readonly published: string | null;
  readonly year: number | null;
}) {
  const messages = useMessages();
  const timeline = fact.relation === 'changed-over-time' ? timelineOf(fact, view, published, year, messages) : null;
  if (timeline !== null) return <MiniTimeline {...timeline} />;
  const intervals = fact.relation === 'different-scope' ? null : intervalsOf(view, messages);
  if (intervals !== null) return <MiniIntervals {...intervals} />;
  return <span class="none">{say(messages, 'no_common_scale')}</span>;
}

interface CellProps {
  readonly figures: readonly Source[];
  readonly beside: Claim;
  readonly year: number | null;
}

function Cell({ figures, beside, year }: CellProps) {
  const messages = useMessages();
  if (figures.length === 0)
    return (
      <span class="none">
        <span aria-hidden="true">–</span>
        <span class="sr">{say(messages, 'not_reported')}</span>
      </span>
    );
  return (
    <>
      {figures.map(({ claim, relation, article }) => {
        const when = claimTime(claim.time, article.published, relation, year, messages);
        const details = [conversionsBeside(beside, claim, messages).other, when].filter((part) => part !== null);
        return (
          <span key={`${claim.start} ${article.id}`} class="cell" data-relation={relation}>
            <Glyph of={relation} />
            <span>
              <span class="sr">{say(messages, RELATION_WORDS[relation])}: </span>
              <FigureText figure={claim} />
              {details.length > 0 && <span class="asof">{details.join(' · ')}</span>}
              {claim.claimant !== null && <span class="asof">{claim.claimant}</span>}
            </span>
          </span>
        );
      })}
    </>
  );
}

/** How many facts the table shows, for screen readers after a filter or a search. */
export const tableSummary = ({ facts, possible }: ComparisonTable, messages: Messages): string =>
  sayCount(messages, 'facts_shown', facts.length + possible.length);
