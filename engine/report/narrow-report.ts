import type { Fact, Report, SelfCheck } from '../types.ts';

/** A report of one of its facts alone, so that a card is exported as a whole report is. */
export const reportOfFact = (report: Report, fact: Fact): Report => ({
  page: report.page,
  facts: report.possible.includes(fact) ? [] : [fact],
  possible: report.possible.includes(fact) ? [fact] : [],
  copies: [],
  selfChecks: [],
});

/** A report of one finding about the page itself. */
export const reportOfSelfCheck = (report: Report, finding: SelfCheck): Report => ({
  page: report.page,
  facts: [],
  possible: [],
  copies: [],
  selfChecks: [finding],
});
