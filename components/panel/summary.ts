import type { Relation, Report, SubjectClaim } from '../../engine/types.ts';
import { type Messages, say, sayCount } from '../messages/messages.ts';

export interface Summary {
  /** Figures of the page that others report too. */
  readonly reported: number;
  /** Figures of the page. */
  readonly claims: number;
  /** Facts whose figures differ. */
  readonly differing: number;
}

export function summarize({ page, facts }: Report): Summary {
  const reported = new Set(facts.flatMap((fact) => fact.page.map(({ start, end }) => `${start}-${end}`))).size;
  return { reported, claims: Math.max(page.claims, reported), differing: facts.filter(({ relation }) => relation === 'differs').length };
}

/** What the filters let through. Agreeing and compatible facts need the same attention: none. */
export const FILTERS = {
  all: ['differs', 'changed-over-time', 'compatible', 'agrees', 'different-scope'],
  differs: ['differs'],
  changed: ['changed-over-time'],
  agrees: ['compatible', 'agrees'],
  scope: ['different-scope'],
} as const satisfies Readonly<Record<string, readonly Relation[]>>;

export type Filter = keyof typeof FILTERS;

export const passes = (relation: Relation, filter: Filter): boolean => (FILTERS[filter] as readonly Relation[]).includes(relation);

/** "7 figures on this, in 3 articles" */
export function subjectSummary(subject: readonly SubjectClaim[], messages: Messages): string {
  const articles = new Set(subject.flatMap(({ article, alike }) => [article.id, ...alike.map((other) => other.article.id)]));
  return say(
    messages,
    'subject_summary',
    sayCount(messages, 'subject_figures', subject.length),
    sayCount(messages, 'in_articles', articles.size),
  );
}
