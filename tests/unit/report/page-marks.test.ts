import { describe, expect, it } from 'vitest';
import { cardOfFact, cardOfSelfCheck, listPageMarks } from '../../../engine/report/page-marks.ts';
import type { SelfCheck } from '../../../engine/types.ts';
import { article, claim, fact, report, source } from '../../components/fixtures/build.ts';

const at = (quote: string, start: number) => claim(quote, 1, { start, end: start + quote.length });
const others = [source(article('a'), claim('2', 2), 'differs')];
const finding: SelfCheck = {
  quote: '15 miles',
  start: 50,
  end: 58,
  kind: 'restatement',
  problem: 'It does not convert.',
  expected: '11 mi',
};

describe('the marks of a report', () => {
  it('are all claims of its facts and its self-checks, in the order of the text', () => {
    const facts = [
      fact('f1', 'Homes', 'differs', [at('64,000', 40), at('64,000', 10)], others),
      fact('f2', 'Depth', 'agrees', [at('9.4', 20)], others),
    ];
    expect(listPageMarks(report({ facts, selfChecks: [finding] }))).toEqual([
      { card: cardOfFact(facts[0]!), kind: 'differs', start: 10, end: 16 },
      { card: cardOfFact(facts[1]!), kind: 'agrees', start: 20, end: 23 },
      { card: cardOfFact(facts[0]!), kind: 'differs', start: 40, end: 46 },
      { card: cardOfSelfCheck(finding), kind: 'self-check', start: 50, end: 58 },
    ]);
  });

  it('mark a figure of several facts once, for the most serious', () => {
    const facts = [fact('f1', 'Homes', 'differs', [at('117', 10)], others), fact('f2', 'Houses', 'agrees', [at('117', 10)], others)];
    expect(listPageMarks(report({ facts })).map(({ kind }) => kind)).toEqual(['differs']);
  });

  it('keep the cards of a report apart', () => {
    const cards = [cardOfFact({ id: '1' }), cardOfFact({ id: '2' }), cardOfSelfCheck(finding), cardOfSelfCheck({ ...finding, start: 51 })];
    expect(new Set(cards).size).toBe(cards.length);
  });

  it('are none where nothing is reported', () => {
    expect(listPageMarks(report())).toEqual([]);
  });
});
