import { describe, expect, it } from 'vitest';
import { readText } from '../../../engine/claims/read-claims.ts';
import type { ReadClaim } from '../../../engine/claims/signs.ts';

const read = (text: string, published = '2025-03-05'): readonly ReadClaim[] => readText({ text, title: null, published }).claims;
const claimOf = (text: string, quote: string): ReadClaim => {
  const found = read(text).find((claim) => claim.quote.includes(quote));
  if (found === undefined) throw new Error(`no claim "${quote}" in: ${text}`);
  return found;
};
const does = (claim: ReadClaim, action: string): boolean => (claim.signs.actions[action] ?? 0) >= 0.6;

describe('measured noun and action', () => {
  it.each([
    ['Rebels captured 594 soldiers near the river.', '594', 'soldiers', 'take-prisoner'],
    ['The general spoke of the capture of 594 soldiers.', '594', 'soldiers', 'take-prisoner'],
    ['Crews announced the destruction of four missiles over the bay.', 'four', 'missiles', 'destroy'],
    ['At least 31 people were killed in the crash.', '31', 'people', 'kill'],
    ['The mayor ordered the evacuation of almost 2,000 residents.', '2,000', 'residents', 'evacuate'],
    ['Air defence brought down 58 drones overnight.', '58', 'drones', 'shoot-down'],
  ])('%s', (text, quote, measured, action) => {
    const claim = claimOf(text, quote);
    expect(claim.measured).toContain(measured);
    expect(does(claim, action)).toBe(true);
  });

  it('finds a noun before the figure across a verb that states a number', () => {
    expect(claimOf('The death toll rose to 41 on Friday.', '41').measured).toContain('toll');
    expect(claimOf('By noon the wounded numbered 61.', '61').signs.head).toBe('wound');
  });

  it('does not take who counts for what is counted', () => {
    expect(claimOf('Nine boats sank. The police listed 402.', '402').measured).not.toContain('police');
  });

  it('fills ellipsis from the figure before', () => {
    const claim = claimOf('North Harrow took 12 prisoners, South Harrow nine.', 'nine');
    expect(claim.measured).toContain('prisoners');
    expect(claim.signs.inherited).toBe(true);
  });

  it('keeps the dead and the wounded of one sentence apart', () => {
    const text = 'The blast killed 11 people and wounded 34.';
    expect(does(claimOf(text, '11'), 'injure')).toBe(false);
    expect(does(claimOf(text, '34'), 'injure')).toBe(true);
  });
});

describe('standing in time', () => {
  it('knows a forecast, an earlier event and the figure before a change', () => {
    expect(claimOf('Analysts expect profit of 90 million euros.', '90').signs.standing).toBe('forecast');
    expect(claimOf('In 2018 a fire on the ridge burned 96,000 acres.', '96,000').signs.standing).toBe('earlier');
    expect(claimOf('The fire grew to 18,400 acres, up from 8,100 acres.', '8,100').signs.role).toBe('baseline');
  });

  it('tells a change from a level', () => {
    expect(claimOf('Sales fell by 5 percent.', '5').signs.role).toBe('fall');
    expect(claimOf('Turnout was 61 percent.', '61').signs.role).toBe('level');
  });

  it('dates a figure by the weekday beside it', () => {
    expect(claimOf('On Monday 40 homes burned in Harrow.', '40').time.asOf).toBe('2025-03-03');
    expect(claimOf('Some 40 homes have burned in Harrow.', '40').time.asOf).toBe('2025-03-05');
  });
});

describe('who says so', () => {
  it.each([
    ['The interior ministry said 40 people were missing.', 'interior ministry'],
    ['Some 40 people were missing, according to the coast guard.', 'coast guard'],
    ['Mayor Ilse Brand said that 40 people were missing.', 'Brand'],
  ])('%s', (text, claimant) => {
    expect(claimOf(text, '40').claimant).toContain(claimant);
  });
});

it('keeps offsets exact', () => {
  const text = 'Harrow floods\n\nThe river rose to 7.4 metres.  About 3,000 people left.';
  for (const claim of read(text)) expect(text.slice(claim.start, claim.end)).toBe(claim.quote);
});
