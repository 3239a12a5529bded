import type { Citation, Fact, Report, Source } from '../../engine/types.ts';
import { type FactView, viewFact } from '../card/fact-view.ts';
import { type Filter, passes } from '../panel/summary.ts';

/** What a reader may choose of the table. */
export interface TableChoice {
  readonly filter: Filter;
  readonly order: Order;
  /** Words that a fact or a source must have. */
  readonly search: string;
  readonly copies: 'beside' | 'together';
}

/** `seriousness`: the report's own · `page`: as on the page · `label`: by the alphabet · `reports`: most reported first. */
export const ORDERS = ['seriousness', 'page', 'label', 'reports'] as const;
export type Order = (typeof ORDERS)[number];

/** The columns of one origin: one an article, or one for all of them. */
export interface ColumnGroup {
  readonly origin: string;
  readonly sameOriginAsPage: boolean;
  /** The article that stands for the origin comes first. */
  readonly articles: readonly Citation[];
  readonly columns: readonly Column[];
}

export interface Column {
  /** The article that heads it. */
  readonly article: Citation;
  /** Ids of the articles whose figures stand in it. */
  readonly ids: ReadonlySet<string>;
}

export interface Row {
  readonly fact: Fact;
  readonly view: FactView;
}

export interface ComparisonTable {
  readonly groups: readonly ColumnGroup[];
  readonly facts: readonly Row[];
  readonly possible: readonly Row[];
}

/** Facts by sources. Only the articles that have a figure in a row that is shown get a column. */
export function tabulate(report: Report, choice: TableChoice, locale: string): ComparisonTable {
  const facts = rowsOf(report.facts, choice, locale);
  const possible = rowsOf(report.possible, choice, locale);
  return { facts, possible, groups: groupsOf([...facts, ...possible], choice.copies) };
}

/** The figures of a fact that stand in a column, the most serious first; in a column of several articles, each figure once. */
export function figuresIn({ ids }: Column, { sources }: Fact): Source[] {
  const within = sources.filter(({ article }) => ids.has(article.id));
  return within.filter((source, i) => within.findIndex((other) => figureKey(other) === figureKey(source)) === i);
}

/** Whether a column repeats what the head of its origin says. */
export function repeatsFirst(column: Column, group: ColumnGroup, fact: Fact): boolean {
  const [first] = group.columns;
  if (first === undefined || first === column) return false;
  const said = new Set(figuresIn(first, fact).map(figureKey));
  const here = figuresIn(column, fact);
  return here.length > 0 && here.every((source) => said.has(figureKey(source)));
}

const figureKey = ({ claim, relation }: Source): string => JSON.stringify([claim.value, claim.modifier, claim.unit, relation]);

function rowsOf(facts: readonly Fact[], { filter, order, search }: TableChoice, locale: string): Row[] {
  const words = fold(search).split(/\s+/).filter(Boolean);
  const rows = facts
    .filter(({ relation }) => passes(relation, filter))
    .filter((fact) => {
      const text = fold(wordsOf(fact));
      return words.every((word) => text.includes(word));
    })
    .map((fact): Row => ({ fact, view: viewFact(fact) }));
  switch (order) {
    case 'seriousness':
      return rows;
    case 'page':
      return rows.sort((a, b) => a.fact.page[0]!.start - b.fact.page[0]!.start);
    case 'label':
      return rows.sort((a, b) => a.fact.label.localeCompare(b.fact.label, locale));
    case 'reports':
      return rows.sort((a, b) => b.fact.origins - a.fact.origins || b.fact.reports - a.fact.reports);
  }
}

const wordsOf = ({ label, page, sources }: Fact): string =>
  [
    label,
    ...page.flatMap(({ quote, sentence, claimant }) => [quote, sentence, claimant]),
    ...sources.flatMap(({ article, claim }) => [article.title, article.publisher, claim.quote, claim.claimant]),
  ].join(' ');

/** Without case and accents: "orleans" finds "Orléans". */
const fold = (text: string): string => text.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase();

/** Origins that tell most come first; the page's own report, which confirms nothing, last. */
function groupsOf(rows: readonly Row[], copies: TableChoice['copies']): ColumnGroup[] {
  const counts = new Map<string, number>();
  const byOrigin = new Map<string, { same: boolean; articles: Map<string, Citation> }>();
  for (const { fact } of rows)
    for (const { article, sameOriginAsPage } of fact.sources) {
      const group = byOrigin.get(article.origin) ?? { same: false, articles: new Map() };
      group.same ||= sameOriginAsPage;
      group.articles.set(article.id, article);
      byOrigin.set(article.origin, group);
      counts.set(article.id, (counts.get(article.id) ?? 0) + 1);
    }
  const told = (article: Citation): number => counts.get(article.id) ?? 0;
  return [...byOrigin]
    .map(([origin, { same, articles: found }]): ColumnGroup => {
      const articles = [...found.values()].sort((a, b) => told(b) - told(a) || (a.published ?? '').localeCompare(b.published ?? ''));
      const [first] = articles;
      const columns =
        copies === 'together' && first !== undefined
          ? [{ article: first, ids: new Set(articles.map(({ id }) => id)) }]
          : articles.map((article): Column => ({ article, ids: new Set([article.id]) }));
      return { origin, sameOriginAsPage: same, articles, columns };
    })
    .sort((a, b) => Number(a.sameOriginAsPage) - Number(b.sameOriginAsPage) || sum(b.articles.map(told)) - sum(a.articles.map(told)));
}

const sum = (numbers: readonly number[]): number => numbers.reduce((a, b) => a + b, 0);
