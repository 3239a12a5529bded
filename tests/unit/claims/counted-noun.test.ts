import { describe, expect, it } from 'vitest';
import { readText } from '../../../engine/claims/read-claims.ts';

const headOf = (text: string, quote: string): string | null =>
  readText({ text, title: null, published: '2025-03-05' }).claims.find((claim) => claim.quote.includes(quote))!.signs.head;

describe('the counted noun', () => {
  it.each([
    ['a verb behind it', 'Meanwhile 2,050 people sleep in a camp by the river.', '2,050', 'peopl'],
    ['when it was', 'Employers created 184,000 jobs last month.', '184,000', 'job'],
    ['a weekday', 'The ward admitted 27 patients Wednesday.', '27', 'patient'],
    ['a part of an owner’s things', 'Three of the dam’s 14 gates were swept away.', 'Three', 'gat'],
    ['where it holds', 'The firm will shed 3,400 staff worldwide.', '3,400', 'staff'],
  ])('is told from %s', (_, text, quote, head) => {
    expect(headOf(text, quote)).toBe(head);
  });

  it('is not whoever says the figure', () => {
    expect(headOf('The ministry counted 90,000 marchers, the organisers 230,000.', '230,000')).not.toBe('organiz');
  });

  it('of someone killed is a person, not the thing counted before', () => {
    expect(headOf('Two boats went down off the cape; 22 drowned in the cold water.', '22')).not.toBe('boat');
  });
});
