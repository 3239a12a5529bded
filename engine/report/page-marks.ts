import type { Fact, Relation, Report, SelfCheck } from '../types.ts';

/** A figure of a report on its page: where it stands (offsets in the page's text), how it is marked, and the card that tells of it. */
export interface PageMark {
  /** Id of the card, see `cardOfFact` and `cardOfSelfCheck`. */
  readonly card: string;
  readonly kind: Relation | 'self-check';
  readonly start: number;
  readonly end: number;
}

/** Id of a fact's card among those of its report. */
export const cardOfFact = ({ id }: Pick<Fact, 'id'>): string => `fact:${id}`;

/** Id of a self-check's card among those of its report. */
export const cardOfSelfCheck = ({ kind, start }: Pick<SelfCheck, 'kind' | 'start'>): string => `self-check:${kind}:${start}`;

/**
 * The figures of a report that are marked on the page, in the order of the text: all claims of its facts and its self-checks.
 * A figure of several facts is marked once, for the most serious of them; those that are possible only are not marked.
 */
export function listPageMarks({ facts, selfChecks }: Pick<Report, 'facts' | 'selfChecks'>): PageMark[] {
  const marks: PageMark[] = [];
  const taken = new Set<string>();
  // Facts come most serious first.
  for (const fact of facts) {
    for (const { start, end } of fact.page) {
      const place = `${start} ${end}`;
      if (taken.has(place)) continue;
      taken.add(place);
      marks.push({ card: cardOfFact(fact), kind: fact.relation, start, end });
    }
  }
  for (const finding of selfChecks)
    marks.push({ card: cardOfSelfCheck(finding), kind: 'self-check', start: finding.start, end: finding.end });
  return marks.sort((a, b) => a.start - b.start || a.end - b.end);
}
