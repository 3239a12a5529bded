import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { convertValue } from '../../../engine/report/convert-value.ts';

const point = (x: number) => ({ min: x, max: x });

describe('a value in another unit', () => {
  it('is known where the units convert', () => {
    expect(convertValue(point(500), 'square-mile', 'square-kilometer')?.min).toBeCloseTo(1295, 0);
    expect(convertValue(point(212), 'fahrenheit', 'celsius')?.min).toBeCloseTo(100);
  });

  it('comes back the same', () => {
    fc.assert(
      fc.property(
        fc.double({ min: -1e9, max: 1e9, noNaN: true }),
        fc.constantFrom(['mile', 'kilometer'], ['fahrenheit', 'celsius'], ['acre', 'hectare']),
        (x, [a, b]) => {
          const there = convertValue(point(x), a!, b!);
          const back = there === null ? null : convertValue(there, b!, a!);
          expect(back?.min).toBeCloseTo(x, 4);
        },
      ),
    );
  });

  it('keeps open ends open', () => {
    expect(convertValue({ min: 1, max: null }, 'mile', 'meter')).toEqual({ min: expect.closeTo(1609.344), max: null });
  });

  it('is none between other dimensions, currencies and unknown units', () => {
    expect(convertValue(point(1), 'mile', 'hectare')).toBeNull();
    expect(convertValue(point(1), 'USD', 'EUR')).toBeNull();
    expect(convertValue(point(1), null, 'mile')).toBeNull();
  });

  it('needs no conversion within one unit, whatever that is', () => {
    expect(convertValue(point(1), 'USD', 'USD')).toEqual(point(1));
    expect(convertValue(point(1), null, null)).toEqual(point(1));
  });
});
