import { conceptsOf } from '../lexicon/en/concepts.ts';
import { ADDITION_AFTER, ADDITION_BEFORE, HEDGE, QUALIFIERS, SUBGROUP_AFTER, SUBGROUP_BEFORE } from '../lexicon/en/cues.ts';
import { rootOf } from '../lexicon/en/lemma.ts';
import { drain, type Steps } from '../text/steps.ts';
import type { Dimension, PageInput, Quantity } from '../types.ts';
import { readClaimant } from './claimant.ts';
import { contextOf, wideContextOf, wordsOf } from './context.ts';
import { dayNumber } from './days.ts';
import { inheritEllipsis } from './ellipsis.ts';
import { nameKey, readNames } from './names.ts';
import { type NounPhrase, readNounPhrase } from './noun-phrase.ts';
import { mainAction, readPredicate } from './predicate.ts';
import { readSentencesInSteps } from './read-sentences.ts';
import { markSalience } from './salience.ts';
import type { ReadClaim, ReadSentence, ReadText } from './signs.ts';
import { LANDMARK, readTheme } from './theme.ts';
import { readTime } from './time.ts';
import { findTimes, recalledYear, type TimeMention } from './time-mentions.ts';

/**
 * Figures read of one text. News articles have some dozens; a page of tables with ten thousands must not hold up every other tab,
 * so what comes after these is left unread.
 */
const MOST_FIGURES = 800;

/** Reads the claims of a text, in text order, the first MOST_FIGURES of them. */
export const readText = (page: Pick<PageInput, 'text' | 'title' | 'published'>): ReadText => drain(readTextInSteps(page));

export function* readTextInSteps(page: Pick<PageInput, 'text' | 'title' | 'published'>): Steps<ReadText> {
  const { sentences } = yield* readSentencesInSteps(page.text, page.title, page.published);
  const published = dayNumber(page.published);
  const words = sentences.map(wordsOf);
  const claims: ReadClaim[] = [];
  /** The earlier year that was named last, and in which sentence. */
  let recalled: { readonly year: number; readonly sentence: number } | null = null;
  const timesOf = (sentence: ReadSentence): TimeMention[] => {
    const named = findTimes(sentence.text, published);
    const again = recalledYear(sentence.text, recalled !== null && sentence.index - recalled.sentence <= RECALL ? recalled.year : null);
    const year = named.find((mention) => mention.year !== null && mention.kind !== 'ahead')?.year ?? again?.year ?? null;
    if (year !== null) recalled = { year, sentence: sentence.index };
    return again === null ? named : [again, ...named];
  };
  for (const sentence of sentences) {
    if (sentence.quantities.length === 0) continue;
    if (claims.length >= MOST_FIGURES) break;
    const times = timesOf(sentence);
    const previous = sentences[sentence.index - 1];
    const wide = wideContextOf(
      words[sentence.index]!,
      previous !== undefined && previous.block === sentence.block ? words[previous.index]! : null,
    );
    for (const [k, quantity] of sentence.quantities.entries()) {
      const claim = readClaim(sentence, k, quantity, times, published, wide);
      if (claim !== null) claims.push(claim);
    }
  }
  return {
    sentences: sentences.length,
    claims: markSalience(inheritEllipsis(claims, sentences)),
    names: countNames(sentences),
    words: countWords(words),
    published,
  };
}

/** Sentences over which a year that was named is remembered. */
const RECALL = 3;

/** A counted name is a people: "200,000 Russians". */
const PEOPLE = ['person'];

/** Dimensions in which a bare number after a change word is an amount of change. */
const RELATIVE: ReadonlySet<Dimension> = new Set([
  'percent',
  'percentage-point',
  'ratio',
  'money',
  'count',
  'duration',
  'length',
  'volume',
  'mass',
]);

function readClaim(
  sentence: ReadSentence,
  k: number,
  quantity: Quantity,
  times: readonly TimeMention[],
  published: number | null,
  wide: Readonly<Record<string, number>>,
): ReadClaim | null {
  const { tokens } = sentence;
  const first = tokens.findIndex((token) => token.quantity === k);
  if (first < 0) return null;
  let last = first;
  while (last + 1 < tokens.length && tokens[last + 1]!.quantity === k) last++;
  // A restatement stands apart in brackets: the figure ends where it ends.
  for (let i = last + 1; i < tokens.length && i < last + 12; i++) if (tokens[i]!.quantity === k) last = i;
  if (tokens[last + 1]?.text === ')') last++;
  const previousFigure = lastIndexWhere(tokens, first - 1, (token) => token.quantity >= 0 && token.quantity !== k);
  const nextFigure = tokens.findIndex((token, i) => i > last && token.quantity >= 0 && token.quantity !== k);
  const limit = nextFigure < 0 ? tokens.length : nextFigure;
  const isCount = quantity.dimension === 'count';
  const phrase = readNounPhrase(sentence, first, last, isCount);
  const predicate = readPredicate(sentence, first, phrase, previousFigure, limit);
  const { theme, measures, word } = readTheme(sentence, first, last, phrase, quantity.dimension, previousFigure, limit);
  const phraseTokens = [...(phrase.head === null ? [] : [phrase.head]), ...phrase.modifiers, ...phrase.of];
  const { names, owner, places } = readNames(sentence, first, last, phraseTokens, previousFigure, limit);

  const from = quantity.start - sentence.start;
  const to = Math.max(quantity.end, quantity.restatement?.end ?? 0) - sentence.start;
  const before = joined(tokens, Math.max(0, previousFigure + 1, first - 16), first);
  const after = joined(tokens, last + 1, Math.min(limit, last + 17));
  const isRelative = RELATIVE.has(quantity.dimension);
  const timeSigns = readTime({ sentence, times, published, first, last, from, to, before, after, per: quantity.per, isRelative });

  const headToken = phrase.head === null ? null : tokens[phrase.head]!;
  // Nothing tells what a small bare number counts: no claim.
  if (isCount && headToken === null && quantity.inWords && quantity.value.max === 1 && !isSubject(tokens, last)) return null;
  const claimant = readClaimant(sentence, first);
  const qualifiers = new Set<string>();
  for (let i = Math.max(previousFigure + 1, first - 4, 0); i < Math.min(limit, phrase.end + 4); i++) {
    const id = QUALIFIERS.get(tokens[i]!.lower);
    if (id !== undefined) qualifiers.add(id);
  }
  const { min, max } = quantity.canonical;
  const stated = quantity.value;
  const scale = canonicalScale(quantity);
  return {
    quote: quantity.quote,
    start: quantity.start,
    end: quantity.end,
    sentence: sentence.text,
    value: quantity.value,
    modifier: quantity.modifier,
    unit: quantity.unit,
    unitNames: quantity.unitNames,
    dimension: quantity.dimension,
    canonical: quantity.canonical,
    restatement: quantity.restatement,
    measured: measuredPhrase(sentence, phrase, word, isCount),
    action: predicate.word === null || mainAction(predicate.actions) === null ? null : tokens[predicate.word]!.lower,
    place: places.length > 0 ? displayNames(tokens, places) : [],
    time: timeSigns.time,
    claimant,
    hedged: HEDGE.test(sentence.text.toLowerCase()),
    paragraph: sentence.block + 1,
    signs: {
      head: headToken?.key ?? null,
      headConcepts: headToken === null ? [] : headToken.tag === 'name' ? PEOPLE : conceptsOf(headToken.key).slice(),
      inherited: false,
      modifiers: phrase.modifiers.map((i) => (tokens[i]!.tag === 'name' ? `@${nameKey(tokens[i]!.lower)}` : tokens[i]!.key)),
      of: [...phrase.of, ...landmarkOf(tokens, phrase.end, quantity.dimension)].map((i) =>
        tokens[i]!.tag === 'name' ? `@${nameKey(tokens[i]!.lower)}` : rootOf(tokens[i]!.key),
      ),
      actions: predicate.actions,
      measures,
      theme,
      context: contextOf(sentence, first, last),
      wide,
      names,
      owner,
      places,
      role: timeSigns.role,
      standing: timeSigns.standing,
      year: timeSigns.year,
      day: timeSigns.day,
      dated: timeSigns.dated,
      window: timeSigns.window,
      per: quantity.per,
      subgroup: phrase.partitive || SUBGROUP_BEFORE.test(before) || SUBGROUP_AFTER.test(after),
      additional: ADDITION_BEFORE.test(before) || ADDITION_AFTER.test(after),
      qualifiers: [...qualifiers],
      significance: significantDigits(stated.max ?? stated.min ?? 0),
      rounding: quantity.rounding * scale,
      middle: middleOf(quantity, min, max, scale),
      fraction: quantity.fraction,
      inTitle: sentence.isTitle,
      sentenceIndex: sentence.index,
      speaker: claimant === null ? null : speakerKey(claimant),
      kind: '',
      largest: false,
      first: false,
      kindSize: 1,
    },
  };
}

/** "One died and one was hurt": a bare number of which something is told. */
const isSubject = (tokens: ReadSentence['tokens'], last: number): boolean =>
  tokens[last + 1]?.tag === 'auxiliary' || tokens[last + 1]?.tag === 'past';

/** Canonical units in one written unit, judged from the quantity itself (bounds move an end, never the scale). */
function canonicalScale({ value, canonical, modifier }: Quantity): number {
  if (modifier === 'vague') return 1;
  for (const [written, canon] of [
    [value.min, canonical.min],
    [value.max, canonical.max],
  ] as const) {
    if (written !== null && canon !== null && written !== 0 && canon !== 0) {
      const ratio = canon / written;
      return Number.isFinite(ratio) ? ratio : 1;
    }
  }
  return 1;
}

function middleOf({ value, canonical, modifier }: Quantity, min: number | null, max: number | null, scale: number): number {
  if (modifier === 'vague') return ((min ?? 0) + (max ?? min ?? 0)) / 2;
  if (modifier === 'exact' || modifier === 'about' || modifier === 'range')
    return ((canonical.min ?? canonical.max ?? 0) + (canonical.max ?? canonical.min ?? 0)) / 2;
  // "nearly X" ends at X, "more than X" begins there: the stated figure is the bound.
  if (modifier === 'nearly' || modifier === 'less-than' || modifier === 'at-most' || modifier === 'up-to') return max ?? min ?? 0;
  if (modifier === 'more-than' || modifier === 'at-least') return min ?? max ?? 0;
  return ((value.min ?? value.max ?? 0) + (value.max ?? value.min ?? 0)) * 0.5 * scale;
}

export function significantDigits(value: number): number {
  const digits = String(Math.abs(value)).replace(/e.*$/, '').replace('.', '').replace(/^0+/, '').replace(/0+$/, '');
  return Math.max(1, Math.min(6, digits.length));
}

/** What a distance is reckoned from: the nouns and names of "from the northern border". */
function landmarkOf(tokens: ReadSentence['tokens'], end: number, dimension: Dimension): number[] {
  if (dimension !== 'length' || !LANDMARK.test(tokens[end]?.lower ?? '')) return [];
  const found: number[] = [];
  for (let i = end + 1; i < tokens.length && i < end + 8; i++) {
    const { tag, lower } = tokens[i]!;
    if (tag === 'noun' || tag === 'name') found.push(i);
    else if (
      found.length > 0 ||
      (tag !== 'determiner' && tag !== 'adjective' && tag !== 'possessive' && lower !== 'from' && lower !== 'of')
    )
      break;
  }
  return found;
}

/** The measured thing as a short phrase, in the text's own words. */
function measuredPhrase({ tokens }: ReadSentence, phrase: NounPhrase, word: number | null, isCount: boolean): string | null {
  const show = (indices: readonly number[]): string =>
    [...indices]
      .sort((a, b) => a - b)
      .map((i) => tokens[i]!.text)
      .join(' ');
  if (isCount || phrase.head !== null) return phrase.head === null ? null : show([...phrase.modifiers, phrase.head]);
  if (phrase.of.length > 0) return show(phrase.of);
  return word === null ? null : tokens[word]!.text;
}

const displayNames = (tokens: ReadSentence['tokens'], keys: readonly string[]): string[] =>
  keys.map((key) => tokens.find((token) => token.tag === 'name' && nameKey(token.lower) === key)?.text ?? key);

const speakerKey = (claimant: string): string => claimant.toLowerCase().split(/\s+/).map(nameKey).join(' ');

const joined = (tokens: ReadSentence['tokens'], from: number, to: number): string =>
  tokens
    .slice(from, to)
    .map((token) => token.lower)
    .join(' ');

function lastIndexWhere(tokens: ReadSentence['tokens'], from: number, test: (token: ReadSentence['tokens'][number]) => boolean): number {
  for (let i = from; i >= 0; i--) if (test(tokens[i]!)) return i;
  return -1;
}

function countNames(sentences: readonly ReadSentence[]): Record<string, number> {
  const counts: Record<string, number> = {};
  for (const { tokens } of sentences)
    for (const token of tokens) if (token.tag === 'name') counts[nameKey(token.lower)] = (counts[nameKey(token.lower)] ?? 0) + 1;
  return counts;
}

function countWords(words: readonly ReadonlySet<string>[]): Record<string, number> {
  const counts: Record<string, number> = {};
  for (const set of words) for (const word of set) counts[word] = (counts[word] ?? 0) + 1;
  return counts;
}
