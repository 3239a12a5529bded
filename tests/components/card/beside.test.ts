import { describe, expect, it } from 'vitest';
import { conversionOf, conversionsBeside } from '../../../components/card/beside.ts';
import { british } from '../english.ts';
import { claim } from '../fixtures/build.ts';

const area = (value: number, unit: string, parts = {}) => claim(`${value}`, value, { unit, dimension: 'area', ...parts });
const miles = area(500, 'square-mile');
const kilometres = area(1000, 'square-kilometer');

describe('conversions beside two figures', () => {
  it('bring the other one to the page’s unit where the reader wants no system', () => {
    expect(conversionsBeside(miles, kilometres, british)).toEqual({ page: null, other: '= 390 sq mi' });
  });

  it('bring each to the reader’s system, and leave what is written in it', () => {
    expect(conversionsBeside(miles, kilometres, british, 'metric')).toEqual({ page: '= 1,300 km²', other: null });
    expect(conversionsBeside(miles, kilometres, british, 'imperial')).toEqual({ page: null, other: '= 390 sq mi' });
    expect(conversionsBeside(miles, miles, british, 'metric')).toEqual({ page: '= 1,300 km²', other: '= 1,300 km²' });
  });

  it('make two figures of the system meet in one unit', () => {
    expect(conversionsBeside(area(2000, 'hectare'), kilometres, british, 'metric').other).toBe('= 100,000 ha');
  });

  it('give the page’s own conversion before one of ours', () => {
    const restated = {
      ...miles,
      restatement: {
        quote: '1,295 km²',
        start: 0,
        end: 9,
        value: { min: 1295, max: 1295 },
        modifier: 'exact' as const,
        unit: 'square-kilometer',
        canonical: { min: 1.295e9, max: 1.295e9, unit: 'square-meter' },
      },
    };
    expect(conversionsBeside(restated, kilometres, british, 'metric').page).toContain('1,295 km²');
  });

  it('stay away from what has no such unit', () => {
    const people = claim('12', 12);
    expect(conversionsBeside(people, claim('14', 14), british, 'metric')).toEqual({ page: null, other: null });
    expect(conversionOf(people, 'imperial', british)).toBeNull();
    expect(conversionOf(miles, 'as-written', british)).toBeNull();
    expect(conversionOf(miles, 'metric', british)).toBe('= 1,300 km²');
  });
});
