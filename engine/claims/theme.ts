import { measuresOf, synonymsOf } from '../lexicon/en/concepts.ts';
import { STOP_WORDS } from '../lexicon/en/function-words.ts';
import { rootOf } from '../lexicon/en/lemma.ts';
import type { Dimension } from '../types.ts';
import type { NounPhrase } from './noun-phrase.ts';
import type { ReadSentence } from './signs.ts';

export interface Theme {
  readonly theme: Record<string, number>;
  readonly measures: Record<string, number>;
  /** Token of the strongest theme word, for display. */
  readonly word: number | null;
}

/** Words after a length that make it a distance. */
export const LANDMARK =
  /^(?:from|away|off|outside|offshore|north|south|east|west|northeast|northwest|southeast|southwest|inside|behind|beyond)$/;

const FAINT = new Set([
  'range',
  'total',
  'sum',
  'figure',
  'level',
  'record',
  'number',
  'average',
  'peak',
  'high',
  'low',
  'amount',
  'end',
  'start',
  'minimum',
  'maximum',
  'order',
  'part',
  'rise',
  'fall',
  'increase',
  'increas',
  'drop',
  'declin',
]);

/**
 * What a measurement, share or amount is of: the noun that follows it, its "of/in/for" complement, the subject of its clause
 * and the nouns in between, by nearness. Weights fall with every verb, clause and figure crossed.
 */
export function readTheme(
  sentence: ReadSentence,
  first: number,
  last: number,
  phrase: NounPhrase,
  dimension: Dimension,
  previousFigure: number,
  nextFigure: number,
): Theme {
  const { tokens, clauses } = sentence;
  const theme: Record<string, number> = {};
  const measures: Record<string, number> = {};
  let word: number | null = null;
  let best = 0;
  const put = (i: number, weight: number): void => {
    const token = tokens[i]!;
    if (token.quantity >= 0 || token.tag === 'name' || STOP_WORDS.has(token.lower)) return;
    const content = token.tag === 'noun' || token.tag === 'adjective' || token.tag === 'verb' || token.tag === 'past';
    if (!content) return;
    const w = FAINT.has(token.key) ? weight * 0.4 : weight;
    const root = rootOf(token.key);
    if (!(theme[root]! >= w)) theme[root] = w;
    for (const id of synonymsOf(token.key)) theme[`=${id}`] = Math.max(theme[`=${id}`] ?? 0, w * 0.8);
    for (const id of measuresOf(token.lower, token.key, dimension)) if (!(measures[id]! >= w)) measures[id] = w;
    if (w > best && token.tag !== 'verb' && token.tag !== 'past') [word, best] = [i, w];
  };
  if (phrase.head !== null) put(phrase.head, 1);
  for (const i of phrase.modifiers) put(i, 0.8);
  for (const i of phrase.of) put(i, 0.9);
  // "5% contained", "25 miles wide"
  const next = tokens[last + 1];
  if (next !== undefined && (next.tag === 'adjective' || next.tag === 'past') && dimension !== 'money') put(last + 1, 1);
  // "35 km from the fighting": how far, and from what
  const behind = tokens[phrase.end];
  if (dimension === 'length' && behind !== undefined && LANDMARK.test(behind.lower)) measures.distance = 1;
  // Complement after: "$23 million in relief", "for repairs", "on patrol boats"
  let weight = phrase.head === null ? 0.85 : 0.6;
  for (let i = phrase.end, distance = 0; i < tokens.length && i < nextFigure && distance < 10; i++, distance++) {
    const token = tokens[i]!;
    if (token.tag === 'mark' && token.text !== '-' && token.text !== ',') break;
    if (Math.floor(clauses[i]!) !== Math.floor(clauses[first]!) || token.text === ',') weight *= 0.6;
    if (token.tag === 'verb' || token.tag === 'past') {
      put(i, weight * 0.5);
      weight *= 0.7;
    } else if (token.tag === 'noun' || token.tag === 'adjective') {
      put(i, weight);
      if (token.tag === 'noun') weight *= 0.8;
    }
  }
  // Subject and objects before
  let pen = 1;
  let verb = false;
  for (let i = first - 1, distance = 0; i >= 0 && distance < 26; i--, distance++) {
    const token = tokens[i]!;
    if (token.quantity >= 0) {
      if (i === previousFigure) pen *= 0.8;
      continue;
    }
    if (token.text === ';' || token.text === '—' || token.text === '“' || token.text === '”') pen *= 0.4;
    if (i + 1 < tokens.length && Math.floor(clauses[i]!) < Math.floor(clauses[i + 1]!)) pen *= 0.6;
    if (token.text === ',') pen *= 0.85;
    if (token.tag === 'verb' || token.tag === 'past') {
      put(i, pen * 0.5);
      if (verb) pen *= 0.5;
      verb = true;
    } else if (token.tag === 'noun' || token.tag === 'adjective') {
      const lead = leadPreposition(tokens, i);
      put(i, pen * (lead === null ? 0.95 : lead === 'of' ? 0.7 : verb || distance > 4 ? 0.4 : 0.9));
    }
    if (pen < 0.1) break;
  }
  return { theme, measures, word };
}

function leadPreposition(tokens: ReadSentence['tokens'], i: number): string | null {
  for (let k = i - 1; k >= 0; k--) {
    const { tag, lower } = tokens[k]!;
    if (tag === 'preposition') return lower;
    if (tag !== 'determiner' && tag !== 'adjective' && tag !== 'noun' && tag !== 'name' && tag !== 'number' && tag !== 'possessive')
      return null;
  }
  return null;
}
