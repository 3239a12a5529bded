import { actionsOf, conceptsOf, synonymsOf } from '../lexicon/en/concepts.ts';
import { STOP_WORDS } from '../lexicon/en/function-words.ts';
import { rootOf } from '../lexicon/en/lemma.ts';
import type { TaggedToken } from '../text/tag.ts';
import { nameKey } from './names.ts';
import { readSentences } from './read-sentences.ts';
import type { Query, QueryWord } from './signs.ts';

/** Reads words as typed or selected. Case tells nothing there: each word may be a name. */
export function readQuery(text: string): Query {
  const { sentences } = readSentences(text, null, null);
  const tokens = sentences.flatMap((sentence) => sentence.tokens);
  const telling = tokens.filter(isTelling);
  // "people", "officials" tell little beside other words; alone they are what is asked for.
  const asked = telling.length > 0 ? telling : tokens.filter((token) => token.kind === 'word' && token.quantity < 0 && isNamed(token));
  const last = tokens.at(-1);
  return {
    words: distinct(asked.map(wordOf)),
    unfinished: last !== undefined && asked.at(-1) === last && last.end === text.length ? ownKeys(last) : [],
    figures: sentences.flatMap(({ quantities }) => quantities.map(({ dimension, canonical }) => ({ dimension, canonical }))),
  };
}

const isTelling = (token: TaggedToken): boolean =>
  token.quantity < 0 && token.kind === 'word' && token.lower.length > 1 && !STOP_WORDS.has(token.lower) && token.tag !== 'auxiliary';

const isNamed = (token: TaggedToken): boolean => conceptsOf(token.key).length > 0;

const ownKeys = (token: TaggedToken): string[] => [
  ...new Set([token.key, rootOf(token.key), nameKey(token.lower), `@${nameKey(token.lower)}`]),
];

/** A claim's `what` holds meanings bare, its context with their sign (claims/context.ts). */
function wordOf(token: TaggedToken): QueryWord {
  const concepts = conceptsOf(token.key);
  const actions = actionsOf(token.lower, token.key);
  const meanings = [
    ...concepts,
    ...concepts.map((id) => `~${id}`),
    ...synonymsOf(token.key).map((id) => `=${id}`),
    ...actions,
    ...actions.map((id) => `!${id}`),
  ];
  return { own: ownKeys(token), meanings };
}

/** Each word once, however often it stands there. */
const distinct = (words: readonly QueryWord[]): QueryWord[] => [...new Map(words.map((word) => [word.own[0], word])).values()];
