import { action, actionsOf, conceptsOf, synonymsOf } from '../lexicon/en/concepts.ts';
import { STOP_WORDS } from '../lexicon/en/function-words.ts';
import { lemma, rootOf } from '../lexicon/en/lemma.ts';
import { remember } from '../text/remember.ts';
import type { TaggedToken } from '../text/tag.ts';
import { nameKey } from './names.ts';
import type { Bag, ReadSentence } from './signs.ts';

/** Key under which a content word is compared, or `null` for words that tell nothing. */
export function contentKey(token: TaggedToken): string | null {
  if (token.quantity >= 0 || token.kind !== 'word' || token.lower.length < 3) return null;
  if (token.tag === 'name') return `@${nameKey(token.lower)}`;
  if (STOP_WORDS.has(token.lower) || token.tag === 'auxiliary' || token.tag === 'pronoun') return null;
  return rootOf(token.key);
}

const NONE: readonly string[] = [];

/** What a word means, as keys: `~` concepts of a noun, `!` actions, `=` synonyms. Words of one meaning share a key. */
function meaningKeys(token: TaggedToken): readonly string[] {
  if (token.quantity >= 0 || token.tag === 'name') return NONE;
  return token.tag === 'noun' || token.tag === 'adjective' ? meaningsOfNominal(token.lower) : meaningsOf(token.lower);
}

/** Meanings of a word that is no noun. */
const meaningsOf = remember((lower): readonly string[] => {
  if (STOP_WORDS.has(lower)) return NONE;
  const key = lemma(lower);
  return [
    ...synonymsOf(key).map((id) => `=${id}`),
    ...actionsOf(lower, key)
      .filter((id) => action(id)?.group !== 'change')
      .map((id) => `!${id}`),
  ];
});

const meaningsOfNominal = remember((lower): readonly string[] =>
  STOP_WORDS.has(lower) ? NONE : [...conceptsOf(lemma(lower)).map((id) => `~${id}`), ...meaningsOf(lower)],
);

/** Words around tokens `first`…`last`, weighted by nearness and clause; names and words alike. */
export function contextOf(sentence: ReadSentence, first: number, last: number): Bag {
  const bag: Record<string, number> = {};
  const clause = Math.floor(sentence.clauses[first]!);
  for (const [i, token] of sentence.tokens.entries()) {
    if (i >= first && i <= last) continue;
    const key = contentKey(token);
    if (key === null) continue;
    const distance = i < first ? first - i : i - last;
    const weight =
      (Math.floor(sentence.clauses[i]!) === clause ? 1 : 0.5) * (distance <= 4 ? 1 : distance <= 8 ? 0.8 : distance <= 14 ? 0.55 : 0.35);
    if (!(bag[key]! >= weight)) bag[key] = weight;
    for (const meaning of meaningKeys(token)) bag[meaning] = Math.max(bag[meaning] ?? 0, weight * 0.7);
  }
  return bag;
}

/** Words and meanings of a whole sentence, each once. */
export function wordsOf(sentence: ReadSentence): Set<string> {
  const words = new Set<string>();
  for (const token of sentence.tokens) {
    const key = contentKey(token);
    if (key !== null) words.add(key);
    for (const meaning of meaningKeys(token)) words.add(meaning);
  }
  return words;
}

/** Words of the sentence (weight 1) and of the one before in the same paragraph (less). */
export function wideContextOf(own: ReadonlySet<string>, previous: ReadonlySet<string> | null): Bag {
  const bag: Record<string, number> = {};
  if (previous !== null) for (const key of previous) bag[key] = 0.35;
  for (const key of own) bag[key] = 1;
  return bag;
}
