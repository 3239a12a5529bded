import { isCalendarWord } from '../lexicon/en/calendar.ts';
import { concept, conceptsOf, isKindOf } from '../lexicon/en/concepts.ts';
import { SPEAKER_NOUNS } from '../lexicon/en/function-words.ts';
import type { TaggedToken } from '../text/tag.ts';
import type { ReadSentence } from './signs.ts';

/** The noun phrase around a quantity. Indices of tokens in the sentence. */
export interface NounPhrase {
  /** Counted noun, `null` where the figure stands alone. */
  readonly head: number | null;
  /** Head found after the figure ("41 people"), before it ("the dead numbered 41") or nowhere. */
  readonly side: 'after' | 'before' | 'none';
  readonly modifiers: readonly number[];
  /** Content tokens of an "of" complement: "18% of Ukrainian territory". */
  readonly of: readonly number[];
  /** First token after the phrase. */
  readonly end: number;
  /** "three of them": a part of a whole that was named before. */
  readonly partitive: boolean;
}

const PRONOUN_WHOLE = new Set(['them', 'whom', 'which', 'these', 'those', 'us']);
const PERSON_STATES = new Set([
  'dead',
  'wounded',
  'injured',
  'missing',
  'hurt',
  'killed',
  'homeless',
  'arrested',
  'displaced',
  'unaccounted',
  'sick',
  'hospitalised',
  'hospitalized',
  'evacuated',
  'detained',
  'trapped',
  'fallen',
  'perished',
  'rescued',
  'saved',
  'captured',
  'infected',
]);
const SKIPPED = new Set(['more', 'other', 'further', 'additional', 'extra', 'separate', 'different', 'or', 'so', 'such', 'entire']);

/** Reads the noun phrase to which tokens `first`…`last` (a quantity) belong. */
export function readNounPhrase(sentence: ReadSentence, first: number, last: number, isCount: boolean): NounPhrase {
  const { tokens } = sentence;
  let i = last + 1;
  let partitive = false;
  while (i < tokens.length && (SKIPPED.has(tokens[i]!.lower) || (tokens[i]!.text === '-' && tokens[i]!.start === tokens[i - 1]!.end))) i++;
  // "63 of the survivors", "19 of her neighbours", "three of them"
  let of: number[] = [];
  if (tokens[i]?.lower === 'of') {
    const whole = tokens[i + 1]?.lower ?? '';
    if (PRONOUN_WHOLE.has(whole) || (tokens[i + 1]?.tag === 'determiner' && tokens[i + 2]?.tag === 'number')) partitive = true;
    const complement = nominalRun(tokens, i + 1, last + 14);
    of = complement.run;
    if (isCount && !PRONOUN_WHOLE.has(whole) && complement.head !== null)
      return {
        head: complement.head,
        side: 'after',
        modifiers: complement.run.filter((k) => k !== complement.head),
        of: [],
        end: complement.end,
        partitive: tokens[i + 1]?.tag === 'determiner' || tokens[i + 1]?.tag === 'number',
      };
    if (isCount) return { ...before(sentence, first), of, end: complement.end, partitive };
    return { head: null, side: 'none', modifiers: [], of, end: complement.end, partitive };
  }
  // "4,600 who fled"
  if (isCount && tokens[i]?.lower === 'who') return { head: i, side: 'after', modifiers: [], of: [], end: i, partitive };
  const after = nominalRun(tokens, i, last + 10, false);
  if (after.head !== null) {
    if (tokens[after.end]?.lower === 'of') of = nominalRun(tokens, after.end + 1, after.end + 10).run;
    // "43 million euros", "12 percent increase": the noun after a measurement is its theme, not a counted thing.
    return { head: after.head, side: 'after', modifiers: after.run.filter((k) => k !== after.head), of, end: after.end, partitive };
  }
  const state = tokens[i];
  if (isCount && state !== undefined && PERSON_STATES.has(state.lower))
    return { head: i, side: 'after', modifiers: [], of: [], end: i + 1, partitive };
  if (!isCount) return { head: null, side: 'none', modifiers: [], of, end: i, partitive };
  return { ...before(sentence, first), end: i, partitive };
}

const DEICTIC = new Set(['last', 'next', 'past', 'previous', 'coming', 'following']);
const PERIOD =
  /^(?:night|day|week|weekend|fortnight|month|quarter|year|season|spring|summer|autumn|fall|winter|decade|century|time|round)$/;

/** A run of adjectives, nouns and names; its head is the last noun. */
function nominalRun(
  tokens: readonly TaggedToken[],
  from: number,
  limit: number,
  determined = true,
): { head: number | null; run: number[]; end: number } {
  const run: number[] = [];
  let head: number | null = null;
  let i = from;
  // "63 of 71 drones": the whole's own number stands between.
  // "118 that the police admit to": nothing is counted right after a bare figure.
  while (
    determined &&
    i < tokens.length &&
    (tokens[i]!.tag === 'determiner' || tokens[i]!.tag === 'adverb' || (tokens[i]!.tag === 'number' && tokens[from - 1]?.lower === 'of')) &&
    i < from + 4
  )
    i++;
  for (; i < tokens.length && i <= limit; i++) {
    const token = tokens[i]!;
    // "184,000 jobs last month", "355 last Thursday": when, not what.
    if (isCalendarWord(token.lower) || (DEICTIC.has(token.lower) && PERIOD.test(tokens[i + 1]?.lower ?? ''))) break;
    // "three of the dam's 14 gates"
    if (token.tag === 'number' && determined && tokens[i - 1]?.tag === 'possessive') continue;
    if (token.tag === 'noun') {
      run.push(i);
      head = i;
    } else if (token.tag === 'adjective' || token.tag === 'name') run.push(i);
    else if (token.tag === 'possessive' && run.length > 0) head = null;
    else if (
      token.text === '-' ||
      ((token.lower === 'and' || token.lower === 'or') && tokens[i - 1]?.tag === 'adjective' && tokens[i + 1]?.tag === 'adjective')
    )
      continue;
    else if (token.tag === 'past' && run.length === 0 && (tokens[i + 1]?.tag === 'noun' || tokens[i + 1]?.tag === 'adjective')) run.push(i);
    else break;
  }
  if (head === null && run.length > 0) {
    const last = run.at(-1)!;
    if (tokens[last]!.tag === 'adjective' && conceptsOf(tokens[last]!.key).length > 0) head = last;
    else if (tokens[last]!.tag === 'name' && /(?:ians?|eans?|ese|ish|ans?|is|s)$/.test(tokens[last]!.lower)) head = last;
  }
  return { head, run, end: i };
}

const LIGHT = new Set([
  'number',
  'total',
  'tally',
  'figure',
  'count',
  'toll',
  'sum',
  'record',
  'level',
  'range',
  'high',
  'peak',
  'maximum',
  'minimum',
  'average',
  'list',
  'estimate',
  'rate',
]);

/** A counted noun before the figure: "the death toll rose to 41", "the number of missing is 15", "the wounded number 61". */
function before(sentence: ReadSentence, first: number): Pick<NounPhrase, 'head' | 'side' | 'modifiers' | 'of'> {
  const { tokens, clauses } = sentence;
  const nothing = { head: null, side: 'none' as const, modifiers: [], of: [] };
  const clause = Math.floor(clauses[first]!);
  // "540 had to be taken off": a figure that is itself a subject counts nothing named before it.
  const next = tokens.find((token, k) => k > first && token.quantity !== tokens[first]!.quantity && token.tag !== 'adverb');
  const isSubject = next !== undefined && (next.tag === 'auxiliary' || next.tag === 'past' || next.tag === 'verb');
  let level = false;
  for (let i = first - 1, steps = 0; i >= 0 && steps < 16; i--, steps++) {
    const token = tokens[i]!;
    if (token.quantity >= 0) {
      if (token.quantity !== tokens[first]!.quantity) return nothing;
      continue;
    }
    if (token.text === ';' || token.text === '—' || token.text === '.') return nothing;
    if (Math.floor(clauses[i]!) < clause - 1) return nothing;
    // "Missiles: nine came"
    if (token.text === ':' && i > 0 && first - i <= 2 && !isSubject && (tokens[i - 1]!.tag === 'noun' || tokens[i - 1]!.tag === 'name'))
      return { head: i - 1, side: 'before', modifiers: [], of: [] };
    if (token.tag === 'verb' || token.tag === 'past' || token.tag === 'auxiliary') {
      // Only a verb that says how many there are carries its subject to the figure: "took 460" does not count who took them.
      if (token.tag === 'auxiliary' ? !BE.has(token.lower) && !level : !LEVEL_VERBS.has(token.key)) return nothing;
      level = true;
    }
    if (isSubject && !level && steps > 2) return nothing;
    if (token.lower === 'toll') return { head: i, side: 'before', modifiers: tokens[i - 1]?.tag === 'noun' ? [i - 1] : [], of: [] };
    // "the toll of the earthquake": a toll counts its dead, not what killed them.
    if (token.lower === 'of' && tokens[i - 1]?.lower === 'toll') continue;
    if (token.lower === 'of' && LIGHT.has(tokens[i - 1]?.lower ?? '')) {
      const complement = nominalRun(tokens, i + 1, first - 1);
      const head = complement.head ?? complement.run.at(-1) ?? null;
      if (head !== null) return { head, side: 'before', modifiers: complement.run.filter((k) => k !== head), of: [] };
    }
    if (PERSON_STATES.has(token.lower) && (tokens[i - 1]?.tag === 'determiner' || tokens[i - 1]?.lower === 'of'))
      return { head: i, side: 'before', modifiers: [], of: [] };
    const countable =
      token.tag === 'noun' &&
      /[^su']s$|men$|people$|children$|troops$|dead$|personnel$|staff$|police$|aircraft$|workforce$|payroll$|population$|attendance$|turnout$|headcount$/.test(
        token.lower,
      );
    if (
      countable &&
      (level || (first - i <= 2 && !isSubject)) &&
      !isAgent(token) &&
      (level || !isSpeakerLike(token)) &&
      !LIGHT.has(token.key) &&
      !LIGHT.has(token.lower) &&
      !afterPlacePreposition(tokens, i)
    ) {
      const modifiers: number[] = [];
      for (let k = i - 1; k >= 0 && (tokens[k]!.tag === 'adjective' || tokens[k]!.tag === 'noun' || tokens[k]!.tag === 'name'); k--)
        modifiers.unshift(k);
      return { head: i, side: 'before', modifiers, of: [] };
    }
  }
  return nothing;
}

/** Verbs that state a number of their subject. Lemma keys. */
const LEVEL_VERBS = new Set(
  'number reach stand totall ris rise climb grow fall drop total exceed top pass hit remain come put estimat set revis jump surg soar swell doubl shrink declin sink go mount amount increas decreas run be approach near cross surpass averag'.split(
    ' ',
  ),
);
const BE = new Set(['is', 'are', 'was', 'were', 'been', 'be']);
const AGENTS = new Set(['police', 'observer', 'expert', 'doctor', 'rescuer', 'company', 'union-member', 'lawmaker', 'militant', 'soldier']);
/** People who may say the figure as well as be counted by it: "organisers 230,000", but "dead 41". */
const isSpeakerLike = (token: TaggedToken): boolean =>
  conceptsOf(token.key).some((id) => isKindOf(id, 'person') && concept(id)?.action == null);
const isAgent = (token: TaggedToken): boolean => SPEAKER_NOUNS.has(token.lower) || conceptsOf(token.key).some((id) => AGENTS.has(id));

function afterPlacePreposition(tokens: readonly TaggedToken[], i: number): boolean {
  let k = i - 1;
  while (
    k >= 0 &&
    (tokens[k]!.tag === 'adjective' || tokens[k]!.tag === 'determiner' || tokens[k]!.tag === 'name' || tokens[k]!.tag === 'noun')
  )
    k--;
  return /^(?:in|at|on|by|for|near|across|from|with|according|to|among|as|after|before)$/.test(tokens[k]?.lower ?? '');
}
