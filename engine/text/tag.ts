import { isCalendarWord } from '../lexicon/en/calendar.ts';
import { ADVERBS, AUXILIARIES, CONJUNCTIONS, DETERMINERS, PREPOSITIONS, PRONOUNS, REPORTING_VERBS } from '../lexicon/en/function-words.ts';
import { lemma } from '../lexicon/en/lemma.ts';
import { ADJECTIVE_ENDING, ADJECTIVES, BASE_VERBS, IRREGULAR_PAST, NOUN_EXCEPTIONS, NOUN_VERBS } from '../lexicon/en/word-forms.ts';
import { remember } from './remember.ts';
import type { Token } from './tokens.ts';

/**
 * A coarse part of speech. `past` is a past tense or participle, `verb` any other verb form; a participle that stands
 * before its noun is `adjective`.
 */
export type Tag =
  | 'number'
  | 'determiner'
  | 'preposition'
  | 'conjunction'
  | 'pronoun'
  | 'auxiliary'
  | 'adverb'
  | 'name'
  | 'verb'
  | 'past'
  | 'noun'
  | 'adjective'
  | 'possessive'
  | 'mark';

export interface TaggedToken extends Token {
  readonly tag: Tag;
  /** Lemma key (text/lemma.ts). */
  readonly key: string;
  /** Index of the quantity that the token belongs to within its sentence, or -1. */
  readonly quantity: number;
}

/**
 * Tags the tokens of one sentence by closed word classes, endings and neighbours: enough to find noun phrases and
 * predicates around a figure. `names` holds the lower-case words that the text writes with a capital mid-sentence.
 */
export function tagTokens(tokens: readonly Token[], quantities: readonly number[], names: ReadonlySet<string>): TaggedToken[] {
  const tags: Tag[] = [];
  for (let i = 0; i < tokens.length; i++) tags.push(tagOf(tokens, tags, quantities, names, i));
  return tokens.map(({ text, lower, start, end, kind, capital }, i) => ({
    text,
    lower,
    start,
    end,
    kind,
    capital,
    tag: tags[i]!,
    key: lemma(lower),
    quantity: quantities[i]!,
  }));
}

function tagOf(tokens: readonly Token[], tags: readonly Tag[], quantities: readonly number[], names: ReadonlySet<string>, i: number): Tag {
  const token = tokens[i]!;
  const { lower } = token;
  if (quantities[i]! >= 0 || token.kind === 'number') return 'number';
  if (lower === "'s") return 'possessive';
  if (token.kind === 'mark') return 'mark';
  const before = tags[i - 1] ?? 'mark';
  const next = tokens[i + 1];
  if (token.capital && token.text.length > 1 && !isCalendarWord(lower) && names.has(lower)) return 'name';
  const form = formOf(lower);
  if (form.tag !== null) return form.tag;
  const opensPhrase = before === 'determiner' || before === 'adjective' || before === 'possessive' || before === 'number';
  const nextNominal = next !== undefined && next.kind === 'word' && isOpenClass(next.lower);
  if (form.isPast) {
    if ((before === 'determiner' || before === 'possessive' || before === 'adjective') && nextNominal) return 'adjective';
    if (before === 'number' && nextNominal && !next.lower.endsWith('ed')) return 'adjective';
    return 'past';
  }
  if (form.isGerund) {
    if (opensPhrase) return nextNominal ? 'adjective' : 'noun';
    return 'verb';
  }
  const verb = form.isBaseVerb;
  const either = form.isNounOrVerb;
  const complement = next === undefined || opensComplement(next, quantities[i + 1] ?? -1);
  // "300 stand in the fridge", "2,650 remain.": a plain form right after a figure, with no noun behind it.
  if (before === 'number' && (verb || (either && !isOne(tokens[i - 1]!))) && !lower.endsWith('s') && complement) return 'verb';
  // "Anduvar concedes seven", "holds three"
  if (
    form.endsInOneS &&
    (before === 'name' || before === 'mark') &&
    next !== undefined &&
    (quantities[i + 1]! >= 0 || DETERMINERS.has(next.lower))
  )
    return 'verb';
  if ((verb || either) && !opensPhrase) {
    const previous = tokens[i - 1]?.lower ?? '';
    if (
      previous === 'to' ||
      before === 'auxiliary' ||
      before === 'pronoun' ||
      (before === 'adverb' && !(either && QUANTIFIERS.has(previous)))
    )
      return 'verb';
    const afterNoun = before === 'name' || before === 'noun';
    if (verb && (afterNoun || (complement && (before === 'conjunction' || before === 'mark')))) return 'verb';
    // "figures stand at", "the toll stands at 31", but "drone attacks on the town": a singular's verb needs a figure or an object.
    const agrees = lower.endsWith('s') !== isPlural(previous);
    const object = next !== undefined && (isAmount(next, quantities[i + 1] ?? -1) || DETERMINERS.has(next.lower));
    const amount = next !== undefined && TO_AMOUNT.has(next.lower) && (quantities[i + 2] ?? -1) >= 0;
    if (either && afterNoun && agrees && (lower.endsWith('s') ? object || amount : complement)) return 'verb';
  }
  if (tokens[i - 1]?.lower === 'to' && nextStartsObject(next)) return 'verb';
  if (before === 'auxiliary' && /^(?:will|would|can|could|may|might|must|shall|should|did|does|do)$/.test(tokens[i - 1]!.lower))
    return 'verb';
  return form.otherwise;
}

/** What a word's form alone tells of its part of speech. */
interface Form {
  /** Where the word leaves no doubt. */
  readonly tag: Tag | null;
  readonly isPast: boolean;
  readonly isGerund: boolean;
  readonly isBaseVerb: boolean;
  /** As often a noun as a verb. */
  readonly isNounOrVerb: boolean;
  readonly endsInOneS: boolean;
  /** Where its neighbours do not tell either. */
  readonly otherwise: Tag;
}

const formOf = remember(
  (lower): Form => ({
    tag: closedTag(lower),
    isPast: IRREGULAR_PAST.has(lower) || (/ed$/.test(lower) && lower.length > 3),
    isGerund: /ing$/.test(lower) && lower.length > 4,
    isBaseVerb: BASE_VERBS.has(lower),
    isNounOrVerb: NOUN_VERBS.has(lower),
    endsInOneS: /[^s]s$/.test(lower),
    otherwise: ADJECTIVE_ENDING.test(lower) && lower.length > 5 ? 'adjective' : 'noun',
  }),
);

function closedTag(lower: string): Tag | null {
  if (AUXILIARIES.has(lower)) return 'auxiliary';
  if (DETERMINERS.has(lower)) return 'determiner';
  if (PREPOSITIONS.has(lower)) return 'preposition';
  if (CONJUNCTIONS.has(lower)) return 'conjunction';
  if (PRONOUNS.has(lower)) return 'pronoun';
  if (ADVERBS.has(lower) || (/ly$/.test(lower) && !NOUN_EXCEPTIONS.has(lower) && lower.length > 4)) return 'adverb';
  if (ADJECTIVES.has(lower)) return 'adjective';
  return NOUN_EXCEPTIONS.has(lower) ? 'noun' : null;
}

const PLURALS: ReadonlySet<string> = new Set(['people', 'men', 'women', 'children', 'police', 'troops', 'staff', 'cattle', 'sheep']);
const isPlural = (noun: string): boolean => noun.endsWith('s') || PLURALS.has(noun);

const isAmount = (token: Token, quantity: number): boolean => quantity >= 0 || token.kind === 'number';
const isOne = (token: Token): boolean => token.lower === 'one' || token.lower === '1';

/** Adverbs that stand before a noun as well: "most reports", "several tests". */
const QUANTIFIERS: ReadonlySet<string> = new Set(
  'most less least much many few fewer several about around approximately some nearly almost close over under out up down off on in'.split(
    ' ',
  ),
);

/** "to 40", "at 31", "by half": what follows a verb that states or changes a number. */
const TO_AMOUNT: ReadonlySet<string> = new Set(['to', 'at', 'by', 'from', 'around', 'about', 'between']);

/** A word that opens what a verb governs rather than going on with a noun phrase. */
const opensComplement = (next: Token, quantity: number): boolean =>
  next.kind === 'mark' ||
  isAmount(next, quantity) ||
  PREPOSITIONS.has(next.lower) ||
  DETERMINERS.has(next.lower) ||
  ADVERBS.has(next.lower) ||
  PRONOUNS.has(next.lower);

const isOpenClass = remember(
  (lower) =>
    !AUXILIARIES.has(lower) &&
    !DETERMINERS.has(lower) &&
    !PREPOSITIONS.has(lower) &&
    !CONJUNCTIONS.has(lower) &&
    !PRONOUNS.has(lower) &&
    !ADVERBS.has(lower),
);

const nextStartsObject = (next: Token | undefined): boolean =>
  next !== undefined && (next.kind === 'number' || DETERMINERS.has(next.lower) || PRONOUNS.has(next.lower));

/**
 * The words that a text writes with a capital where grammar asks for none: its names. Headlines in title case tell nothing
 * and are left out (`bodyFrom`: offset at which running prose begins).
 */
export function namesOf(sentences: readonly (readonly Token[])[], bodyFrom: number): Set<string> {
  const names = new Set<string>();
  for (const tokens of sentences) {
    let first = true;
    for (const [i, token] of tokens.entries()) {
      if (token.kind !== 'word') continue;
      if (!token.capital) {
        first = false;
        continue;
      }
      const after = tokens[i - 1]?.text;
      const opens = first || after === '“' || after === '"' || after === ':' || after === '‘' || after === '—';
      first = false;
      if (token.start < bodyFrom) continue;
      // Whatever opens a sentence has a capital; it is a name if it owns something or a name follows it.
      const next = tokens[i + 1];
      const proper = !opens || next?.lower === "'s" || (next !== undefined && (next.capital || REPORTING_VERBS.has(lemma(next.lower))));
      if (proper && isOpenClass(token.lower) && token.text.length > 1 && !isCalendarWord(token.lower)) names.add(token.lower);
    }
  }
  return names;
}
