import { describe, expect, it } from 'vitest';
import { readQuantities } from '../../../engine/quantities/read-quantities.ts';

const day = (iso: string): number => Date.parse(iso) / 86_400_000;
const PUBLISHED = '2024-08-14';

describe('dates', () => {
  it.each([
    ['on Aug. 6', '2024-08-06', '2024-08-06'],
    ['on August 6, 2023', '2023-08-06', '2023-08-06'],
    ['the 6th of August', '2024-08-06', '2024-08-06'],
    ['6 August 2023', '2023-08-06', '2023-08-06'],
    ['from March 2-4', '2024-03-02', '2024-03-04'],
    ['2024-08-14', '2024-08-14', '2024-08-14'],
    ['31/12/2023', '2023-12-31', '2023-12-31'],
    ['12/31/2023', '2023-12-31', '2023-12-31'],
    ['in February 2022', '2022-02-01', '2022-02-28'],
    ['in 2022', '2022-01-01', '2022-12-31'],
    ['since the 1990s', '1990-01-01', '1999-12-31'],
    ['in 2013-14', '2013-01-01', '2014-12-31'],
    ['the 2023 counteroffensive', '2023-01-01', '2023-12-31'],
  ])('%s', (text, first, last) => {
    expect(readQuantities(text, PUBLISHED)).toMatchObject([
      { dimension: 'date', canonical: { min: day(first), max: day(last), unit: 'day' } },
    ]);
  });

  it('takes the year nearest to the publication', () => {
    expect(readQuantities('on December 30', '2025-01-02')[0]?.canonical.min).toBe(day('2024-12-30'));
    expect(readQuantities('on January 2', '2024-12-30')[0]?.canonical.min).toBe(day('2025-01-02'));
  });

  it('claims nothing where the year is unknown', () => {
    const [quantity] = readQuantities('on Aug. 6');
    expect(quantity).toMatchObject({ dimension: 'date', canonical: { min: null, max: null } });
    expect(quantity?.value.min).not.toBeNull();
  });

  it('knows years from counts', () => {
    expect(readQuantities('2000 people came')[0]?.dimension).toBe('count');
    expect(readQuantities('1500 soldiers came')[0]?.dimension).toBe('count');
    expect(readQuantities('It began in 1943.')[0]).toMatchObject({ dimension: 'date', unit: 'year', value: { min: 1943, max: 1943 } });
    expect(readQuantities('2,022 people came')[0]?.dimension).toBe('count');
    expect(readQuantities('2022 km away')[0]?.dimension).toBe('length');
  });

  it('counts people in a month', () => {
    expect(readQuantities('in March 12 people died', PUBLISHED).map((q) => q.dimension)).toEqual(['count']);
  });

  it('reads no weekday, no time of day, no day that is none', () => {
    expect(readQuantities('on Monday at noon', PUBLISHED)).toEqual([]);
    expect(readQuantities('February 30', PUBLISHED).map((q) => q.dimension)).not.toContain('date');
  });
});

describe('durations and ages', () => {
  it.each([
    ['a three-and-a-half-year-old truce', 'duration', 3.5],
    ['a 10-year-old company', 'duration', 10],
    ['a 71-year-old man', 'age', 71],
    ['aged 65', 'age', 65],
    ['18 months of age', 'age', 18],
    ['Jane Doe, 45, said', 'age', 45],
    ['children under the age of five', 'age', 5],
    ['a man of 44', 'age', 44],
    ['a 30-minute delay', 'duration', 30],
    ['more than a week', 'duration', 1],
  ])('%s: %s', (text, dimension, value) => {
    expect(readQuantities(text)[0]).toMatchObject({ dimension, value: { max: value } });
  });

  it('reads spans of age', () => {
    expect(readQuantities('pupils aged 5 to 11')[0]).toMatchObject({ dimension: 'age', modifier: 'range', value: { min: 5, max: 11 } });
    expect(readQuantities('She is in her 80s.')[0]).toMatchObject({ dimension: 'age', value: { min: 80, max: 89 } });
    expect(readQuantities('the under-18s')[0]).toMatchObject({ dimension: 'age', modifier: 'less-than' });
  });
});
