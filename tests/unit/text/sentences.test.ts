import { describe, expect, it } from 'vitest';
import { splitSentences } from '../../../engine/text/sentences.ts';

const cut = (text: string): string[] => splitSentences(text, 0, text.length).map(({ start, end }) => text.slice(start, end));

describe('splitSentences', () => {
  it('keeps abbreviations, initials and decimals within their sentence', () => {
    expect(cut('Gov. A. B. Marl said 3.5 million U.S. dollars were lost. Dr. Oyelaran agreed.')).toEqual([
      'Gov. A. B. Marl said 3.5 million U.S. dollars were lost.',
      'Dr. Oyelaran agreed.',
    ]);
  });

  it('ends a sentence after "p.m." only before a capital', () => {
    expect(cut('It struck at 7 p.m. on Friday. It was over by 8 p.m. Nobody slept.')).toEqual([
      'It struck at 7 p.m. on Friday.',
      'It was over by 8 p.m.',
      'Nobody slept.',
    ]);
  });

  it('keeps closing quotation marks with the sentence they end', () => {
    expect(cut('“We lost everything.” She left. “Why?” he asked.')).toEqual(['“We lost everything.”', 'She left.', '“Why?” he asked.']);
  });

  it('keeps numbers and dates whole in texts cut into words, where the stop stands apart', () => {
    expect(cut('The plant cost $ 46 . 8 million , a rise of 3 . 2 % on nov . 6 . Sales fell .')).toEqual([
      'The plant cost $ 46 . 8 million , a rise of 3 . 2 % on nov . 6 .',
      'Sales fell .',
    ]);
    expect(cut('The plant closed in 2019 . 30 people left .')).toHaveLength(2);
  });

  it('bounds a stretch without punctuation', () => {
    const text = 'word '.repeat(3000);
    expect(cut(text).length).toBeGreaterThan(3);
    expect(Math.max(...cut(text).map((s) => s.length))).toBeLessThan(2200);
  });
});
