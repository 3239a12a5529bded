import type { TaggedToken } from '../text/tag.ts';
import type { Claim, Dimension, Interval, Per, Quantity } from '../types.ts';

/** Weighted words: key → weight in 0…1. */
export type Bag = Readonly<Record<string, number>>;

/** `level`: a figure as it stands · `rise`/`fall`: an amount of change · `baseline`: the figure before a change. */
export type Role = 'level' | 'rise' | 'fall' | 'baseline';

/** `now`: of the event told of · `earlier`: of an earlier event or period · `forecast`: expected, planned or feared. */
export type Standing = 'now' | 'earlier' | 'forecast';

/** What matching knows of a claim beyond what it shows: plain data, kept in packs. Words are lemma keys. */
export interface Signs {
  /** Counted noun, or the noun a measurement is of; `null` where none was found. */
  readonly head: string | null;
  readonly headConcepts: readonly string[];
  /** The head was taken over from an earlier figure ("North took 12, South nine"). */
  readonly inherited: boolean;
  /** Words of the counted noun phrase besides the head. */
  readonly modifiers: readonly string[];
  /** Words of the "of" complement. */
  readonly of: readonly string[];
  readonly actions: Bag;
  readonly measures: Bag;
  /** What the figure is of: subject, object and complement words. */
  readonly theme: Bag;
  /** Words of the clause and sentence, by nearness. */
  readonly context: Bag;
  /** Words of the sentence and the one before. */
  readonly wide: Bag;
  readonly names: Bag;
  /** Name that owns the figure: possessor, subject or object of "for". */
  readonly owner: string | null;
  /** Names after "in", "at", "near". */
  readonly places: readonly string[];
  readonly role: Role;
  readonly standing: Standing;
  /** Year of an earlier event or period, where one is named. */
  readonly year: number | null;
  /** Day number (days since 1970-01-01) for which the figure holds; `null` where the text is undated. */
  readonly day: number | null;
  /** The day is stated near the figure, not taken from the publication date. */
  readonly dated: boolean;
  readonly window: string | null;
  readonly per: Per | null;
  readonly subgroup: boolean;
  readonly additional: boolean;
  readonly qualifiers: readonly string[];
  /** Significant digits of the value. */
  readonly significance: number;
  readonly rounding: number;
  /** Middle of the stated value, in the canonical unit. */
  readonly middle: number;
  readonly fraction: boolean;
  readonly inTitle: boolean;
  readonly sentenceIndex: number;
  readonly speaker: string | null;
  /** Coarse kind of figure, and how this one stands among the article's figures of that kind (claims/salience.ts). */
  readonly kind: string;
  readonly largest: boolean;
  readonly first: boolean;
  readonly kindSize: number;
}

/** A claim with what matching needs. */
export interface ReadClaim extends Claim {
  readonly signs: Signs;
}

export interface ReadSentence {
  readonly index: number;
  readonly block: number;
  readonly start: number;
  readonly end: number;
  readonly text: string;
  readonly tokens: readonly TaggedToken[];
  /** Clause of each token: whole steps at strong breaks, halves at "and". */
  readonly clauses: readonly number[];
  /** Offsets in the page's text. */
  readonly quantities: readonly Quantity[];
  readonly isTitle: boolean;
}

/** A text with its claims read: what page and corpus article both become. */
export interface ReadText {
  /** Number of sentences. */
  readonly sentences: number;
  readonly claims: readonly ReadClaim[];
  /** Canonical names with how often each occurs: the event's fingerprint. */
  readonly names: Bag;
  /** Content words with how often each occurs. */
  readonly words: Bag;
  readonly published: number | null;
}

/** A word, as the keys under which claims may hold it. */
export interface QueryWord {
  /** Its own, also as a name. */
  readonly own: readonly string[];
  /** Of what it means: other words have these too. */
  readonly meanings: readonly string[];
}

/** Words looked up, as they are searched for. */
export interface Query {
  /** The telling words, each once. */
  readonly words: readonly QueryWord[];
  /** Keys of the last word where nothing follows it: more of it may be about to be typed. */
  readonly unfinished: readonly string[];
  readonly figures: readonly { readonly dimension: Dimension; readonly canonical: Interval }[];
}
