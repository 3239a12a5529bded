import { describe, expect, it } from 'vitest';
import { readText } from '../../../engine/claims/read-claims.ts';
import type { ReadClaim } from '../../../engine/claims/signs.ts';

const claimOf = (text: string, quote: string): ReadClaim =>
  readText({ text, title: null, published: '2025-03-05' }).claims.find((claim) => claim.quote.includes(quote))!;

describe('figures of an earlier event', () => {
  it('takes a figure in a "when" clause for the year that opens it', () => {
    const { signs } = claimOf('The blaze is the largest on the island since 2009, when 1,650 hectares were lost.', '1,650');
    expect([signs.standing, signs.year]).toEqual(['earlier', 2009]);
  });

  it('leaves a figure before "since" in the present', () => {
    const { signs } = claimOf('The blaze took 900 hectares, the most since 2009, when the ridge burnt.', '900');
    expect(signs.year).toBeNull();
  });

  it('takes a year up again at "that year", within a few sentences', () => {
    const text = 'People here remember 1998. That year the river came up to 5.7 metres.';
    expect(claimOf(text, '5.7').signs.year).toBe(1998);
    const far = `People here remember 1998. ${'Nobody spoke of it again. '.repeat(4)}That year the river came up to 5.7 metres.`;
    expect(claimOf(far, '5.7').signs.year).toBeNull();
  });

  it('does not take "by Tuesday" for a Tuesday to come where it looks back', () => {
    expect(claimOf('By Tuesday 45 people had been killed.', '45').signs.standing).toBe('now');
    expect(claimOf('Some 45 families must leave by Tuesday.', '45').signs.standing).toBe('forecast');
  });
});
