import { describe, expect, it } from 'vitest';
import { readText } from '../../../engine/claims/read-claims.ts';
import { selfCheck } from '../../../engine/comparison/self-checks.ts';

const checksOf = (text: string): readonly (readonly [kind: string, quote: string, expected: string])[] =>
  selfCheck(readText({ text, title: null, published: '2025-03-14' }).claims).map((check) => [check.kind, check.quote, check.expected]);

describe('self-checks', () => {
  it.each([
    ['The spill covers 1,150 sq km (715 sq miles).', 'restatement', '1,150 sq km (715 sq miles)', '444 square miles'],
    ['The base has 57 aircraft: 30 jets and 25 helicopters.', 'parts', '57', '55'],
    ['Of the houses, 45 of the 120, or 50%, were empty.', 'percentage', '50%', '37.5%'],
    ['About the bill, 50 percent, or 45 of the 120 members, said no.', 'percentage', '50 percent', '37.5%'],
    ['Membership rose from 40 to 50, up 20%.', 'percentage', '20%', '25%'],
    ['Exports fell 30% to 45 tonnes from 90 tonnes.', 'percentage', '30%', '50%'],
    ['Net income was $312 million, down 32% from $540 million a year earlier.', 'percentage', '32%', '42.2%'],
    ['The toll stood at 45 dead on Tuesday. On Thursday it stood at 41 dead.', 'running-total', '41', 'at least 45'],
    [
      'As of Wednesday, 1,200 cases had been confirmed. As of Friday, 1,100 cases had been confirmed.',
      'running-total',
      '1,100',
      'at least 1,200',
    ],
  ])('finds what does not fit: %s', (text, kind, quote, expected) => {
    expect(checksOf(text)).toEqual([[kind, quote, expected]]);
  });

  it('says in a sentence what does not fit, with the figures it follows from', () => {
    const [check] = selfCheck(readText({ text: 'Membership rose from 40 to 50, up 20%.', title: null, published: null }).claims);
    expect(check?.problem).toBe('From 40 to 50 is a rise of 25%, not 20%.');
  });

  it.each([
    // what fits, within rounding
    'The spill covers 1,150 sq km (444 sq miles).',
    'The base has 57 aircraft: 30 jets, 12 drones and 15 helicopters.',
    'The court freed 60 of the 120 men, or 50%.',
    'The party took 112 of the 240 seats (47%).',
    'Sales rose 6% to $4.8 billion from $4.5 billion.',
    'Net income was $312 million, down 42% from $540 million a year earlier.',
    'Membership rose from 40 to 50, up 25%.',
    // a share of something else
    'The board has 45 of the 120 votes, 30% of them by proxy.',
    'Police freed 45 of the 120 men, 50% more than a year ago.',
    'The club sold 45 of its 120 boats, and 50% of its land.',
    // percentages of percentages, and points
    'The rate rose 2% to 4.2 percent from 4 percent.',
    // bounds that allow it
    'Some 45 of the 120 homes, or more than 30%, burned.',
    'At least 45 of the 120 homes, or 50%, burned.',
    // words and figures of different measures
    'Profit rose 20% from 50 stores to 40 stores.',
    // no list of the whole
    'The ferry had 412 aboard, not 400: 68 on deck and 41 below.',
    'The plan has 64 pages: it will take 12 men and 20 weeks.',
    // totals that grow, of other places, other things, other sources, a single day, a revised count
    'The toll stood at 41 dead on Tuesday. On Thursday it stood at 45 dead.',
    'As of Wednesday, 1,200 cases had been confirmed. As of Friday, 1,100 people were in hospital.',
    'As of Wednesday, 1,200 cases had been confirmed in Tesk. As of Friday, 1,100 cases had been confirmed in Orvane.',
    'As of Wednesday, 1,200 cases had been confirmed. As of Friday, a revised 1,100 cases had been confirmed.',
    'On Wednesday 1,200 new cases were confirmed. On Friday 1,100 new cases were confirmed in one day.',
    'On Wednesday 12 people were killed in Tesk. On Friday 5 people were killed in Tesk.',
    'The toll stood at 45 dead on Tuesday, the army said. On Thursday 41 were dead, rebels said.',
  ])('raises no alarm: %s', (text) => {
    expect(checksOf(text)).toEqual([]);
  });
});
