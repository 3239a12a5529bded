import { describe, expect, it } from 'vitest';
import { extractLines } from '../../../cli/commands/extract.ts';

describe('extract --jsonl', () => {
  it('gives a line for each line, with its id, and passes over blank ones', () => {
    const out = extractLines('{"id":"a","text":"40 people were hurt.","lang":"en"}\n\n{"id":2,"text":""}\n');
    const lines = out
      .trimEnd()
      .split('\n')
      .map((line) => JSON.parse(line) as { id: unknown; claims: unknown[] });
    expect(lines.map(({ id }) => id)).toEqual(['a', 2]);
    expect(lines.map(({ claims }) => claims.length)).toEqual([1, 0]);
  });

  it('names what a figure is in, for money, shares, counts and rates', () => {
    const namesOf = (text: string): string[][] => {
      const { claims } = JSON.parse(extractLines(JSON.stringify({ id: 1, text }))) as {
        claims: { unit: string | null; unitNames: string[]; measured: string | null }[];
      };
      return claims.map(({ unit, unitNames, measured }) => [unit, ...unitNames, measured].filter((name) => name !== null));
    };
    expect(namesOf('The firm paid $3 million.')[0]).toEqual(expect.arrayContaining(['USD', 'dollar', 'United States dollar']));
    expect(namesOf('Oil cost $91.40 a barrel.')[0]).toContain('dollar per barrel');
    expect(namesOf('It pumps 300,000 barrels per day.')[0]).toContain('barrel per day');
    expect(namesOf('Rents rose 4 per cent.')[0]).toEqual(expect.arrayContaining(['percent', 'percentage', 'per cent']));
    expect(namesOf('The rate rose by 25 basis points.')[0]).toContain('basis point');
    expect(namesOf('The army sent 2,000 troops.')[0]).toEqual(['troops']);
    expect(namesOf('The 22-member league met.')[0]).toContain('member');
  });

  it('leaves out when something was: dates, and units of time that count back without a number', () => {
    const quotes = (text: string): string[] =>
      (JSON.parse(extractLines(JSON.stringify({ id: 1, text }))) as { claims: { quote: string }[] }).claims.map(({ quote }) => quote);
    expect(quotes('On 3 May 2021 it sold 40 boats, up from 30 a year earlier.')).toEqual(['40', '30']);
    expect(quotes('It sold 40 boats two years ago, in a week.')).toEqual(['40', 'two years', 'a week']);
  });

  it.each([
    ['{"id":"a","text":"x"}\n{"id":', /line 2 is not JSON/],
    ['{"id":"a"}', /line 1: text/],
    ['{"text":"x"}', /line 1: id/],
    ['[]', /line 1: /],
  ])('names the line of %j', (input, message) => {
    expect(() => extractLines(input)).toThrow(message);
  });
});
