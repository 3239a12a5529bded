import { SCALES, VAGUE, VAGUE_MULTIPLES } from '../lexicon/en/numbers.ts';
import type { Numeral } from './numeral.ts';
import { type Reading, wordAt } from './reading.ts';

/** "dozens", "tens of thousands", "several hundred", "a few", "a handful of" */
export function readVague(reading: Reading, i: number): Numeral | null {
  let at = i;
  const article = wordAt(reading, at) === 'a' || wordAt(reading, at) === 'an';
  if (article) at++;
  const word = wordAt(reading, at);
  const vague = (min: number, max: number, to: number): Numeral => ({
    min,
    max,
    from: i,
    to,
    place: 0,
    scale: 1,
    inWords: true,
    fraction: false,
    vague: true,
  });
  const multiple = VAGUE_MULTIPLES.get(word);
  if (multiple !== undefined) {
    let next = at + 1;
    if (wordAt(reading, next) === 'of' || (word === 'many' && wordAt(reading, next) === 'a')) next++;
    const isPluralHead = word.endsWith('s') && next === at + 1;
    const scale = SCALES.get(wordAt(reading, next));
    if (scale !== undefined && !(isPluralHead && word !== 'dozens')) {
      const min = multiple[0] * scale;
      const max = word === 'couple' ? multiple[1] * scale : (multiple[1] + 1) * scale - 1;
      const second = wordAt(reading, next + 1) === 'of' ? SCALES.get(wordAt(reading, next + 2)) : SCALES.get(wordAt(reading, next + 1));
      // "several hundred thousand"
      if (second !== undefined && second > scale)
        return vague(min * second, (max + 1) * second - 1, next + (wordAt(reading, next + 1) === 'of' ? 3 : 2));
      return vague(min, max, next + 1);
    }
  }
  const alone = VAGUE.get(word);
  if (alone !== undefined && !article) {
    // "thousands" after a number is its scale, and was read with it.
    return vague(alone[0], alone[1], at + 1);
  }
  if (word === 'scores' && wordAt(reading, at + 1) === 'of') return vague(40, 99, at + 1);
  if (!article) return null;
  if (word === 'few' && wordAt(reading, at + 1) !== 'and') return vague(2, 9, at + 1);
  if (word === 'couple' && (wordAt(reading, at + 1) === 'of' || wordAt(reading, at + 1) === 'more')) return vague(2, 3, at + 1);
  if (word === 'handful' && wordAt(reading, at + 1) === 'of') return vague(2, 9, at + 1);
  return null;
}
