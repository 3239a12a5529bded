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

  it.each([
    ['{"id":"a","text":"x"}\n{"id":', /line 2 is not JSON/],
    ['{"id":"a"}', /line 1: text/],
    ['{"text":"x"}', /line 1: id/],
    ['[]', /line 1: /],
  ])('names the line of %j', (input, message) => {
    expect(() => extractLines(input)).toThrow(message);
  });
});
