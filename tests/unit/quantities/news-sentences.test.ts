import { describe, expect, it } from 'vitest';
import { readQuantities } from '../../../engine/quantities/read-quantities.ts';
import type { Interval, Modifier } from '../../../engine/types.ts';
import { NEWS_SENTENCES } from './news-sentences.ts';

/** Binary fractions and thirds to six digits. */
const digits = (x: number | null): string => (x === null ? 'open' : String(Number(x.toPrecision(6))));

const written = (value: Interval, unit: string | null, modifier: Modifier, per: string | null): string =>
  [
    value.min === value.max ? digits(value.min) : `${digits(value.min)}..${digits(value.max)}`,
    unit ?? '-',
    ...(modifier === 'exact' ? [] : [modifier]),
    ...(per === null ? [] : [`/${per}`]),
  ].join(' ');

/** The figures of a sentence in text order, a restatement behind what it restates. */
function figuresOf(sentence: string): string[] {
  return readQuantities(sentence)
    .filter((quantity) => quantity.dimension !== 'date')
    .flatMap(({ value, unit, modifier, per, restatement }) => [
      written(value, unit, modifier, per),
      ...(restatement === null ? [] : [written(restatement.value, restatement.unit, restatement.modifier, null)]),
    ]);
}

function parseValue(cell: string): number {
  const [above = '', below = '1'] = cell.replaceAll('_', '').split('/');
  return Number(above) / Number(below);
}

function expected(cells: string): string[] {
  if (cells === 'nothing') return [];
  return cells.split('; ').map((cell) => {
    const [value = '', ...rest] = cell.split(' ');
    return [
      value
        .split('..')
        .map((end) => digits(parseValue(end)))
        .join('..'),
      ...rest,
    ].join(' ');
  });
}

describe.each(Object.entries(NEWS_SENTENCES))('figures in the news: %s', (_, table) => {
  const rows = table
    .trim()
    .split('\n')
    .map((line) => line.split(' | ') as [string, string]);

  it.each(rows)('%s: %s', (sentence, cells) => {
    expect(figuresOf(sentence)).toEqual(expected(cells));
  });
});
