import { action, actionsOf, concept, conceptsOf, PARTICLES } from '../lexicon/en/concepts.ts';
import type { NounPhrase } from './noun-phrase.ts';
import type { ReadSentence } from './signs.ts';

const put = (bag: Record<string, number>, key: string, weight: number): void => {
  if (!(bag[key]! >= weight)) bag[key] = weight;
};

/** Actions whose words say only that something changed: they tell direction, not what happened. */
const CHANGE = new Set(['rise', 'fall']);

export interface Predicate {
  readonly actions: Record<string, number>;
  /** Token of the word that tells most of what happened, for display. */
  readonly word: number | null;
}

/**
 * What happened to the counted thing: verbs, participles and deverbal nouns near the figure, weighted by how they govern it.
 * 1 for the verb that follows the phrase, the noun that takes it with "of", or the action that the head itself holds
 * ("evacuees"); less for the nearest verb before; little for the rest of the clause.
 */
export function readPredicate(
  sentence: ReadSentence,
  first: number,
  phrase: NounPhrase,
  previousFigure: number,
  nextFigure: number,
): Predicate {
  const { tokens, clauses } = sentence;
  const actions: Record<string, number> = {};
  let word: number | null = null;
  let best = 0;
  /** Actions of a word, particle verbs ("brought down", "cut off") before the bare verb. */
  const tells = (i: number): readonly string[] => {
    const token = tokens[i]!;
    if (token.tag === 'verb' || token.tag === 'past' || token.tag === 'noun')
      for (let k = i + 1; k <= i + 4 && k < tokens.length; k++) {
        if (!PARTICLES.has(tokens[k]!.lower)) {
          if (k > i + 1 && (tokens[k]!.tag === 'verb' || tokens[k]!.tag === 'past')) break;
          continue;
        }
        const joined = actionsOf(`${token.lower}-${tokens[k]!.lower}`, `${token.key}-${tokens[k]!.lower}`);
        if (joined.length > 0) return joined;
        break;
      }
    return actionsOf(token.lower, token.key);
  };
  const take = (i: number, weight: number): void => {
    const token = tokens[i]!;
    const found = tells(i);
    for (const id of found) put(actions, id, CHANGE.has(id) ? weight * 0.9 : weight);
    if (found.length > 0 && weight > best && token.tag !== 'name') {
      best = weight;
      word = i;
    }
  };
  const clause = Math.floor(clauses[first]!);
  const own = new Set([...(phrase.head === null ? [] : [phrase.head]), ...phrase.modifiers]);
  for (const i of own) take(i, i === phrase.head ? 1 : 0.8);
  if (phrase.head !== null)
    for (const id of conceptsOf(tokens[phrase.head]!.key)) {
      const held = concept(id)?.action;
      if (held !== null && held !== undefined) put(actions, held, 1);
    }
  const stateHead =
    phrase.head !== null &&
    conceptsOf(tokens[phrase.head]!.key).some((id) => concept(id)?.action != null) &&
    (tokens[phrase.head]!.tag === 'past' || tokens[phrase.head]!.tag === 'adjective');
  // After the phrase: "… were killed or wounded", "… evacuated from", "… who had fled"
  let right = 0;
  let chain = true;
  for (let i = phrase.end, distance = 0; i < tokens.length && i < nextFigure && distance < 12; i++, distance++) {
    const token = tokens[i]!;
    if (own.has(i)) continue;
    // "killed 11 people and wounded 34": the second verb has an object of its own.
    if (token.tag === 'conjunction' && nextFigure - i <= 4 && tokens[i + 1] !== undefined && tells(i + 1).length > 0) break;
    if (token.tag === 'mark' && token.text !== '-') {
      if (token.text === ',' && right === 0 && distance < 2) continue;
      break;
    }
    if (distance > 5 && Math.floor(clauses[i]!) > clause + 1) break;
    const isVerb = token.tag === 'verb' || token.tag === 'past';
    const telling = tells(i).length > 0;
    if (telling) {
      const weight = chain && (isVerb || distance <= 2) ? 1 : Math.floor(clauses[i]!) === clause ? 0.55 : 0.4;
      take(i, weight);
      right = Math.max(right, weight);
    }
    if (isVerb && tokens[i + 1]?.lower !== 'or' && tokens[i + 1]?.lower !== 'and') chain = false;
    else if (chain && !isVerb && !['auxiliary', 'adverb', 'pronoun', 'conjunction'].includes(token.tag)) chain = telling && distance <= 1;
  }
  // Before it: "captured 594 soldiers", "the capture of 594 soldiers", "killing at least 11"
  let left = 0;
  // "63 of 71 drones were downed": what happened to the part did not happen to the whole.
  const isWhole = tokens[first - 1]?.lower === 'of' && (tokens[first - 2]?.tag === 'number' || tokens[first - 2]?.lower === 'most');
  for (let i = first - 1, distance = 0; i >= 0 && distance < 16; i--, distance++) {
    const token = tokens[i]!;
    if (own.has(i)) continue;
    if (token.text === ';' || token.text === '—') break;
    // "brought down": the particle belongs to its verb.
    if (PARTICLES.has(token.lower) && (tokens[i - 1]?.tag === 'past' || tokens[i - 1]?.tag === 'verb')) continue;
    if (tells(i).length === 0) continue;
    const sameClause = Math.floor(clauses[i]!) === clause;
    const crossed = i < previousFigure;
    const verb = token.tag === 'verb' || token.tag === 'past';
    // "killed and 34 wounded": the state that the head names is its own action.
    if (stateHead && !crossed && sameClause && (tokens[first - 1]?.lower === 'and' || tokens[first - 1]?.lower === 'or')) continue;
    const governs = distance <= 1 || (distance <= 4 && verb && !crossed) || (tokens[i + 1]?.lower === 'of' && distance <= 2);
    const weight =
      (governs ? 1 : sameClause ? (verb ? 0.7 : 0.55) : 0.35) *
      (crossed ? 0.6 : 1) *
      (right >= 1 && !governs ? 0.5 : 1) *
      (left >= 0.9 ? 0.5 : 1) *
      (isWhole ? 0.3 : 1);
    take(i, weight);
    left = Math.max(left, weight);
  }
  return { actions, word };
}

/** The strongest action, other than mere change, if any. */
export function mainAction(actions: Readonly<Record<string, number>>): string | null {
  let main: string | null = null;
  let weight = 0.35;
  for (const [id, w] of Object.entries(actions)) if (w > weight && action(id)?.group !== 'change') [main, weight] = [id, w];
  return main;
}
