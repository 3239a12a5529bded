import { describe, expect, it } from 'vitest';
import { isFurnitureLine } from '../../../platform/page/furniture.ts';

describe('isFurnitureLine', () => {
  it.each([
    'Share 1,234',
    '1.2k shares',
    '88 comments',
    '5 min read',
    '14 August 2031',
    'By Ilka Dorn · 14 Aug 2031 · 5 min read · 1,234 shares',
    'Updated 14 August, 09:12',
    '9:12 a.m.',
    '21:40 CET',
    '2 hours ago',
    'Read more: nine boats burn',
    'Advertisement',
    '© 2031 Ness Post. 18 Quay Street.',
  ])('%j is', (line) => {
    expect(isFurnitureLine(line)).toBe(true);
  });

  it.each([
    'Nine boats burned.',
    'Boats burned: 40',
    'Updated figures put the dead at 40.',
    'By Monday, 40 boats had burned.',
    'On 14 August 2031 the harbour burned for nine hours, and 40 boats were lost',
    'Related costs rose by 4%.',
    'Shares fell 4%',
    'Turnout at 71%',
    '12 dead – 40 hurt',
  ])('%j is not', (line) => {
    expect(isFurnitureLine(line)).toBe(false);
  });
});
