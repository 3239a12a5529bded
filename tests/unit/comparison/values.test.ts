import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readText } from '../../../engine/claims/read-claims.ts';
import type { ReadClaim } from '../../../engine/claims/signs.ts';
import { compareValues } from '../../../engine/comparison/values.ts';

const claim = (sentence: string): ReadClaim => {
  const [first] = readText({ text: sentence, title: null, published: '2025-03-04' }).claims;
  if (first === undefined) throw new Error(`no claim in "${sentence}"`);
  return first;
};
const compare = (a: string, b: string): string => compareValues(claim(a), claim(b)).kind;

describe('compareValues', () => {
  it.each([
    ['The fire burned 18,400 acres.', 'The fire burned nearly 7,500 hectares.', 'equal'],
    ['The area is 500 square miles.', 'The area is 1,300 square kilometres.', 'equal'],
    ['It killed 41 people.', 'It killed 41 people.', 'equal'],
    ['It killed 41 people.', 'It killed 43 people.', 'disjoint'],
    ['It killed more than 40 people.', 'It killed 41 people.', 'overlap'],
    ['It killed at least 100 people.', 'It killed 400 people.', 'disjoint'],
    ['It displaced about 2,000 people.', 'It displaced 2,150 people.', 'overlap'],
    ['It displaced 26 to 28 people.', 'It displaced 27 people.', 'overlap'],
    ['It weighed 12 tonnes.', 'It weighed 20 tonnes.', 'disjoint'],
  ])('%s / %s: %s', (a, b, kind) => {
    expect(compare(a, b)).toBe(kind);
  });

  it('is symmetric, and a figure always meets itself', () => {
    const figure = fc
      .tuple(
        fc.constantFrom('', 'about ', 'nearly ', 'more than ', 'at least ', 'up to ', 'fewer than '),
        fc.integer({ min: 13, max: 900_000 }),
      )
      .map(([modifier, n]) => `The storm displaced ${modifier}${n.toLocaleString('en')} people.`);
    fc.assert(
      fc.property(figure, figure, (a, b) => {
        const [x, y] = [claim(a), claim(b)];
        expect(compareValues(x, y)).toEqual(compareValues(y, x));
        expect(compareValues(x, x).kind).not.toBe('disjoint');
      }),
      { numRuns: 200, seed: 1 },
    );
  });
});
