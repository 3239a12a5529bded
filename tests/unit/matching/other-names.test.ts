import { describe, expect, it } from 'vitest';
import { readText } from '../../../engine/claims/read-claims.ts';
import type { ReadText } from '../../../engine/claims/signs.ts';
import { turnOnOtherNames } from '../../../engine/matching/shared-facts.ts';

const read = (text: string): ReadText => readText({ text, title: null, published: null });
const report = (town: string, province: string, official: string): ReadText =>
  read(
    `A quake struck near ${town} in ${province}, Norland, today. Officer ${official} said ${town} had lost power. ` +
      `Hospitals in ${province} treated 40 people, ${official} said. The army of Norland sent tents to ${town}.`,
  );

describe('articles that turn on other names', () => {
  it('are of two events, whatever country they share', () => {
    expect(turnOnOtherNames(report('Tessim', 'Lowmark', 'Ardo'), report('Quillan', 'Harrow', 'Bens'), 0.55)).toBe(true);
  });
  it('are not told apart where they share their place', () => {
    expect(turnOnOtherNames(report('Tessim', 'Lowmark', 'Ardo'), report('Tessim', 'Lowmark', 'Bens'), 0.55)).toBe(false);
  });
  it('are not judged by a name or two', () => {
    expect(turnOnOtherNames(read('Forty died in Tessim.'), report('Quillan', 'Harrow', 'Bens'), 0.55)).toBe(false);
  });
});
