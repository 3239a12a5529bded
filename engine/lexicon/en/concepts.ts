import { ACTIONS } from './actions.ts';
import { lemma } from './lemma.ts';
import { MEASURES } from './measures.ts';
import { NOUNS } from './nouns.ts';
import { SYNONYMS } from './synonyms.ts';

/** The tables of this folder, read once into look-ups. Keys are lemma keys (text/lemma.ts). */

export interface Concept {
  readonly id: string;
  /** From the next broader concept up. */
  readonly broader: readonly string[];
  /** Action that the noun holds ("deaths" → kill), or `null`. */
  readonly action: string | null;
}

export interface Action {
  readonly id: string;
  readonly group: string;
  readonly direction: -1 | 0 | 1;
}

const add = (map: Map<string, string[]>, key: string, id: string): void => {
  const list = map.get(key);
  if (list === undefined) map.set(key, [id]);
  else if (!list.includes(id)) list.push(id);
};

/** Words that make another verb of a verb: "bring down", "cut off", "lose lives". */
export const PARTICLES: ReadonlySet<string> = new Set([
  'down',
  'up',
  'out',
  'off',
  'away',
  'over',
  'back',
  'in',
  'on',
  'through',
  'lives',
  'life',
]);

/** Lemma key of a word; of a particle verb, the verb's key with the particle. */
function keyOf(word: string): string {
  const [, verb, particle] = /^(.+)-([a-z]+)$/.exec(word) ?? [];
  return verb !== undefined && particle !== undefined && PARTICLES.has(particle) ? `${lemma(verb)}-${particle}` : lemma(word);
}

/** Words marked `=` are looked up as written, all others by lemma key. */
const addWord = (exact: Map<string, string[]>, reduced: Map<string, string[]>, word: string, id: string): void => {
  if (word.startsWith('=')) add(exact, word.slice(1), id);
  else add(reduced, keyOf(word), id);
};

const lines = (table: string): string[] =>
  table
    .trim()
    .split('\n')
    .filter((line) => line.trim() !== '');

const concepts = new Map<string, Concept>();
const nounsByKey = new Map<string, string[]>();
const parents = new Map<string, string | null>();
const held = new Map<string, string | null>();
for (const line of lines(NOUNS)) {
  const [head, list] = line.split(':') as [string, string];
  const [, id, broader, action] = /^\s*(\S+)(?:\s*<\s*(\S+))?(?:\s*!(\S+))?\s*$/.exec(head)!;
  parents.set(id!, broader ?? null);
  held.set(id!, action ?? null);
  for (const word of list.trim().split(/\s+/)) add(nounsByKey, lemma(word), id!);
}
for (const id of parents.keys()) {
  const broader: string[] = [];
  for (let up = parents.get(id) ?? null; up !== null && !broader.includes(up); up = parents.get(up) ?? null) broader.push(up);
  concepts.set(id, { id, broader, action: held.get(id) ?? null });
}

const actions = new Map<string, Action>();
const actionsExact = new Map<string, string[]>();
const actionsByKey = new Map<string, string[]>();
for (const line of lines(ACTIONS)) {
  const [head, list] = line.split(':') as [string, string];
  const [id, group, sign] = head.trim().split(/\s+/) as [string, string, string];
  actions.set(id, { id, group, direction: sign === '+' ? 1 : sign === '-' ? -1 : 0 });
  for (const word of list.trim().split(/\s+/)) addWord(actionsExact, actionsByKey, word, id);
}

const measureDimensions = new Map<string, ReadonlySet<string>>();
const measuresExact = new Map<string, string[]>();
const measuresByKey = new Map<string, string[]>();
for (const line of lines(MEASURES)) {
  const [head, rest] = line.split(':') as [string, string];
  const [list, dimensions] = rest.split('|') as [string, string];
  const id = head.trim();
  measureDimensions.set(id, new Set(dimensions.trim().split(/\s+/)));
  for (const word of list.trim().split(/\s+/)) addWord(measuresExact, measuresByKey, word, id);
}

const synonymsByKey = new Map<string, string[]>();
for (const line of lines(SYNONYMS)) {
  const words = line.trim().split(/\s+/);
  for (const word of words) add(synonymsByKey, lemma(word), words[0]!);
}

const NONE: readonly string[] = [];

export const concept = (id: string): Concept | null => concepts.get(id) ?? null;
export const action = (id: string): Action | null => actions.get(id) ?? null;

/** Concepts that a noun names. */
export const conceptsOf = (key: string): readonly string[] => nounsByKey.get(key) ?? NONE;

/** Meanings that a word shares with its synonyms. */
export const synonymsOf = (key: string): readonly string[] => synonymsByKey.get(key) ?? NONE;

/** Actions that a word tells of, as written or by its lemma key. */
export function actionsOf(lower: string, key: string): readonly string[] {
  const exact = actionsExact.get(lower);
  const reduced = actionsByKey.get(key);
  if (exact === undefined) return reduced ?? NONE;
  return reduced === undefined ? exact : [...new Set([...exact, ...reduced])];
}

/** Measures that a word names and that live in the dimension. */
export function measuresOf(lower: string, key: string, dimension: string): readonly string[] {
  const exact = measuresExact.get(lower);
  const reduced = measuresByKey.get(key);
  if (exact === undefined && reduced === undefined) return NONE;
  return [...(exact ?? []), ...(reduced ?? [])].filter((id, i, all) => all.indexOf(id) === i && measureDimensions.get(id)!.has(dimension));
}

/** Is the concept the other one, or narrower than it? */
export const isKindOf = (id: string, broader: string): boolean => id === broader || concepts.get(id)?.broader.includes(broader) === true;

export type ConceptRelation = 'same' | 'broader' | 'sibling' | 'other';

/** How two concepts stand to each other in the noun table. */
export function relateConcepts(a: string, b: string): ConceptRelation {
  if (a === b) return 'same';
  const x = concepts.get(a);
  const y = concepts.get(b);
  if (x === undefined || y === undefined) return 'other';
  if (x.broader.includes(b) || y.broader.includes(a)) return 'broader';
  const common = x.broader.find((id) => y.broader.includes(id));
  return common !== undefined && common !== 'thing' && common !== 'event' && common !== 'period' ? 'sibling' : 'other';
}
