import { describe, expect, it } from 'vitest';
import { readQuantities } from '../../../engine/quantities/read-quantities.ts';

/** The values of a text, in order: a number, or `[least, greatest]`. */
const valuesOf = (text: string): unknown[] =>
  readQuantities(text).map(({ value }) => (value.min === value.max ? value.min : [value.min, value.max]));

describe('numbers', () => {
  it.each([
    ['1,234,567 files', 1_234_567],
    ['12,34,567 files', 1_234_567],
    ['1\u00a0234\u00a0567 files', 1_234_567],
    ['1\u202f234,5 litres', 1234.5],
    ['1 234 567 files', 1_234_567],
    ["1'234'567 files", 1_234_567],
    ['1.234.567,5 litres', 1_234_567.5],
    ['１２３ boats', 123],
    ['٤٥ boats', 45],
    ['1.3e6 cells', 1_300_000],
    ['12.5k readers', 12_500],
    ['4 mn boxes', 4e6],
    ['1.2b users', 1.2e9],
    ['13 lakh boxes', 1.3e6],
    ['2 crore boxes', 2e7],
    // texts cut into words
    ['10 , 000 boats', 10_000],
    ['a loss of $ 46 . 8 million', 46.8e6],
    ['15 . 06 % of it', 15.06],
    ['bonds at 7 3 / 4 %', 7.75],
    ['2-1/2 cents', 2.5],
  ])('reads digits: %s', (text, value) => {
    expect(valuesOf(text)).toEqual([value]);
  });

  it.each([
    ['two hundred and five boats', 205],
    ['sixty-two thousand four hundred boats', 62_400],
    ['nineteen hundred boats', 1900],
    ['a hundred and twenty boats', 120],
    ['half a million boats', 500_000],
    ['a quarter of a million boats', 250_000],
    ['two and a half million boats', 2.5e6],
    ['three and two thirds litres', 3 + 2 / 3],
    ['two dozen boats', 24],
    ['three hundred and two dozen boats', 324],
    ['a million and a half boats', 1.5e6],
    ['half a dozen boats', 6],
    ['4 thousand 3 hundred boats', 4300],
    ['five point four metres', 5.4],
    ['two hundred point zero three metres', 200.03],
    ['1½ litres', 1.5],
    ['2 1/4 miles', 2.25],
  ])('reads words and fractions: %s', (text, value) => {
    const [read, ...rest] = valuesOf(text);
    expect(rest).toEqual([]);
    expect(read).toBeCloseTo(value, 9);
  });

  it.each([
    ['two thirds of the voters', 2 / 3],
    ['a third of the voters', 1 / 3],
    ['it fell by a tenth', 0.1],
    ['half the voters', 0.5],
    ['one in three voters', 1 / 3],
    ['nine out of 10 voters', 0.9],
    ['one household in four', 0.25],
    ['3/4 of the voters', 0.75],
  ])('reads a share of something: %s', (text, value) => {
    const [quantity] = readQuantities(text);
    expect(quantity?.fraction).toBe(true);
    expect(quantity?.dimension).toBe('percent');
    expect(quantity?.value.max).toBeCloseTo(value, 9);
    expect(quantity?.canonical.max).toBeCloseTo(value * 100, 6);
  });

  it('tells a share from an ordinal, and both from a unit', () => {
    expect(valuesOf('A third man was seen.')).toEqual([]);
    expect(valuesOf('the forty-first element')).toEqual([]);
    expect(valuesOf('the second half of the match')).toEqual([]);
    expect(readQuantities('half a mile away')[0]).toMatchObject({ unit: 'mile', fraction: false });
    expect(readQuantities('in the next three quarters')[0]).toMatchObject({ unit: 'quarter', dimension: 'duration' });
  });

  it('keeps parts of one number together and lists apart', () => {
    expect(valuesOf('1, 234, 567')).toEqual([1, 234, 567]);
    expect(valuesOf('4000 3 hundred boats')).toEqual([4000, 300]);
    expect(valuesOf('45 and 50 cases')).toEqual([45, 50]);
  });

  it.each([
    ['dozens of boats', 24, 99],
    ['hundreds of boats', 200, 999],
    ['tens of thousands of boats', 20_000, 99_999],
    ['several hundred boats', 200, 999],
    ['a handful of boats', 2, 9],
    ['a couple of boats', 2, 3],
  ])('reads a vague numeral as an interval: %s', (text, min, max) => {
    expect(readQuantities(text)[0]).toMatchObject({ modifier: 'vague', value: { min, max }, canonical: { min, max } });
  });

  it('knows numbers in words from digits', () => {
    expect(readQuantities('twelve boats')[0]?.inWords).toBe(true);
    expect(readQuantities('12 boats')[0]?.inWords).toBe(false);
  });
});

describe('what is no quantity', () => {
  it.each([
    'A Su-34 and an F-16 were sent against the T-90s.',
    'The Boeing 737 flew on; Flight 370 did not.',
    'Covid-19, H5N1, the G20 and the A380',
    'The office is at 10 Downing Street.',
    'He came at 8 p.m., 7:48 am, 2248 GMT and five o\u2019clock.',
    'It was ten past two, or nine in the evening.',
    'They won 3-1; it was a 5-4 ruling.',
    'Call 555-0123 or +44 20 7946 0958.',
    'See page 12 of version 2.1.3, Section 5.',
    'The 19th man was the third of the last.',
    'Euro 2024 came long after World War Two.',
    'One of the two sides said no one was there at one point.',
    'They love one another 24/7 and zero in on it.',
    'A two-way street in a two-state solution',
    'A list at https://example.org/2024/08/14/page-12?x=30%25',
    'The cost was split in two.',
    '13F filings name 5G, 3D and 3M.',
  ])('%s', (text) => {
    expect(readQuantities(text).map((q) => q.quote)).toEqual([]);
  });

  it('counts with "one" where it counts', () => {
    expect(valuesOf('One person died.')).toEqual([1]);
    expect(valuesOf('at least one more was lost')).toEqual([1]);
    expect(valuesOf('killing one and injuring two')).toEqual([1, 2]);
    expect(valuesOf('The last one was red.')).toEqual([]);
  });

  it('counts behind a name of a place and in a headline', () => {
    expect(valuesOf('In Ruvenia 12 people were hurt.')).toEqual([12]);
    expect(valuesOf('Blast Kills 12 Workers in Port as Ministry Sends 500 Troops')).toEqual([12, 500]);
  });
});
