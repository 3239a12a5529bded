import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readQuantities } from '../../../engine/quantities/read-quantities.ts';

/** Words and signs of which numbers are made, in any order. */
const PARTS =
  'one two a an half and of the hundred thousand million dozen to from between about more than - – / . , ( ) $ £ % ° C km m sq miles per day year old 5 20 1,300 2024 0.5 ½ Aug May minus times in out or + : \n'.split(
    ' ',
  );

describe('any text', () => {
  it('keeps offsets, order and finite numbers', () => {
    fc.assert(
      fc.property(
        fc.array(fc.oneof(fc.constantFrom(...PARTS), fc.string({ maxLength: 4, unit: 'grapheme' })), { maxLength: 30 }),
        fc.constantFrom(' ', ''),
        (parts, glue) => {
          const text = parts.join(glue);
          let last = 0;
          for (const quantity of readQuantities(text, '2024-08-14')) {
            expect(text.slice(quantity.start, quantity.end)).toBe(quantity.quote);
            expect(quantity.start).toBeGreaterThanOrEqual(last);
            expect(quantity.end).toBeGreaterThan(quantity.start);
            last = quantity.restatement?.end ?? quantity.end;
            expect(Number.isFinite(quantity.value.min) && Number.isFinite(quantity.value.max)).toBe(true);
            expect(quantity.value.min!).toBeLessThanOrEqual(quantity.value.max!);
            for (const end of [quantity.canonical.min, quantity.canonical.max]) expect(end === null || Number.isFinite(end)).toBe(true);
          }
        },
      ),
      { numRuns: 600 },
    );
  });

  it('reads a figure the same wherever it stands', () => {
    fc.assert(
      fc.property(fc.stringMatching(/^[a-z ]{0,40}$/), (noise) => {
        const before = `${noise.replace(/\b(a|an|in|to|of|m|s|h|g|l|t)\b/g, 'x')}.\n`;
        const [alone] = readQuantities('Nearly 1,300 tonnes were lost.');
        const [within] = readQuantities(`${before}Nearly 1,300 tonnes were lost.`).slice(-1);
        expect(within).toMatchObject({ quote: alone!.quote, value: alone!.value, unit: alone!.unit, start: before.length });
      }),
    );
  });

  it('survives numbers beyond all numbers', () => {
    expect(readQuantities('9'.repeat(400))).toEqual([]);
    expect(readQuantities(`${'9'.repeat(400)} people and 12 more`).map((q) => q.value.max)).toEqual([12]);
    expect(readQuantities('1e400 people')).toEqual([]);
  });

  it.each([
    '1,',
    '1.',
    '1-',
    '1/',
    '1:',
    '1 ',
    '+1 ',
    '- ',
    '$',
    '5 km (',
    '5 and ',
    'from 5 to ',
    'one hundred and ',
    'one in ',
    'half a ',
    'May 5 ',
    '5 sq.',
    '1 hour 2 minutes ',
    '5 pounds ',
    '5m ',
    'a@',
    'http://',
    '1\u00a0111',
  ])(
    'takes time in proportion to a text of nothing but "%s"',
    (part) => {
      const time = (length: number): number => {
        const text = part.repeat(length / part.length);
        const runs = [1, 2, 3].map(() => {
          const begin = performance.now();
          readQuantities(text, '2024-08-14');
          return performance.now() - begin;
        });
        return Math.min(...runs);
      };
      time(2000);
      // Eight times the text: a square law would take sixty-four times as long.
      expect(time(32_000)).toBeLessThan(Math.max(2, time(4000)) * 30);
    },
    30_000,
  );
});
