/**
 * The words of Second Source as types: what flows from a page's text to the report.
 * Everything here is plain data (structured clone and JSON keep it whole).
 *
 * Offsets are UTF-16 units in the page's text and half-open: `text.slice(start, end)`.
 * Absence is `null`, an open end of an interval too.
 */

/** A closed interval; `null` is an open end. */
export interface Interval {
  readonly min: number | null;
  readonly max: number | null;
}

/** What a value may be compared with: only a value of the same dimension. */
export type Dimension =
  | 'count'
  | 'money'
  | 'percent'
  | 'percentage-point'
  | 'ratio'
  | 'length'
  | 'area'
  | 'volume'
  | 'mass'
  | 'speed'
  | 'temperature'
  | 'duration'
  | 'date'
  | 'age'
  | 'energy'
  | 'power'
  | 'pressure'
  | 'data'
  | 'frequency'
  | 'force'
  | 'concentration'
  | 'magnitude'
  | 'angle'
  | 'voltage'
  | 'current';

export type Modifier = 'exact' | 'about' | 'nearly' | 'more-than' | 'at-least' | 'less-than' | 'at-most' | 'up-to' | 'range' | 'vague';

/** A period that a rate counts by: "per day", "a year", "per person". */
export type Per = 'second' | 'minute' | 'hour' | 'day' | 'week' | 'month' | 'quarter' | 'year' | 'person' | 'other';

/** The interval that a quantity claims, in the canonical unit of its dimension. */
export interface Canonical extends Interval {
  /** CLDR identifier or ISO 4217 code of the canonical unit; `null` for counts. */
  readonly unit: string | null;
}

/** The same value, said again in another unit: "500 square miles (1,300 square kilometers)". */
export interface Restatement {
  readonly quote: string;
  readonly start: number;
  readonly end: number;
  readonly value: Interval;
  readonly modifier: Modifier;
  readonly unit: string | null;
  readonly canonical: Canonical;
}

/** A value or interval with modifier and unit, as written. */
export interface Quantity {
  /** As written, with modifier and unit, without the counted noun. */
  readonly quote: string;
  readonly start: number;
  readonly end: number;
  readonly value: Interval;
  readonly modifier: Modifier;
  /** CLDR unit identifier, ISO 4217 code, or `null` for a bare count. */
  readonly unit: string | null;
  /** Names by which the unit is known, singular, for display and look-up. */
  readonly unitNames: readonly string[];
  readonly dimension: Dimension;
  readonly canonical: Canonical;
  /** Half of the last significant place, in the written unit: 1,300 → 50; 8.5 → 0.05; exact counts below 100 → 0. */
  readonly rounding: number;
  readonly per: Per | null;
  readonly restatement: Restatement | null;
  /** Written as a share of something in words or as a fraction: "two thirds", "one in three", "half". */
  readonly fraction: boolean;
  /** Written in words rather than digits. */
  readonly inWords: boolean;
}

/** When a claim holds. Days are ISO dates (`2024-08-14`). */
export interface ClaimTime {
  /**
   * `now`: as of publication · `day`: on that day · `since`: a running window that began at `from` ·
   * `period`: within `from`–`to` · `past`: of an earlier event or period · `future`: forecast or plan.
   */
  readonly kind: 'now' | 'day' | 'since' | 'period' | 'past' | 'future';
  readonly from: string | null;
  readonly to: string | null;
  /** The day for which the figure is given; `null` where nothing tells. */
  readonly asOf: string | null;
  /** The words that say so, or `null` where it is inferred from the publication date. */
  readonly quote: string | null;
}

/** A quantity with what it measures, what happened, where, when, who says so. */
export interface Claim {
  readonly quote: string;
  readonly start: number;
  readonly end: number;
  readonly sentence: string;
  readonly value: Interval;
  readonly modifier: Modifier;
  readonly unit: string | null;
  readonly unitNames: readonly string[];
  readonly dimension: Dimension;
  readonly canonical: Canonical;
  readonly restatement: Restatement | null;
  /** What is counted or measured, as a short phrase: "Russian soldiers", "revenue". */
  readonly measured: string | null;
  /** What happened to it: "captured", "rose". */
  readonly action: string | null;
  readonly place: readonly string[];
  readonly time: ClaimTime;
  readonly claimant: string | null;
  readonly hedged: boolean;
  /** Paragraph of the claim, counted from 1. */
  readonly paragraph: number;
}

export type Relation = 'agrees' | 'compatible' | 'differs' | 'changed-over-time' | 'different-scope';

/** From the most serious down: a fact's relation is the first of these that one of its sources has. */
export const RELATIONS: readonly Relation[] = ['differs', 'changed-over-time', 'compatible', 'agrees', 'different-scope'];

/**
 * Why two claims were put together (`for`) or what to mind in comparing them (`mind`).
 * `code` names a message of the interface, `values` fill its places; `text` is the English sentence.
 */
export interface Reason {
  readonly sign: 'for' | 'mind';
  readonly code: ReasonCode;
  readonly values: readonly string[];
  readonly text: string;
}

export type ReasonCode =
  | 'same-measure'
  | 'related-measure'
  | 'same-action'
  | 'related-action'
  | 'same-place'
  | 'same-names'
  | 'same-day'
  | 'same-claimant'
  | 'same-value'
  | 'same-words'
  | 'running-total'
  | 'converted'
  | 'days-apart'
  | 'undated'
  | 'inferred-date'
  | 'other-claimant'
  | 'other-place'
  | 'other-window'
  | 'other-subgroup'
  | 'other-measure'
  | 'other-direction'
  | 'forecast'
  | 'less-precise'
  | 'total-falls'
  | 'other-currency'
  | 'same-origin'
  | 'hedged'
  | 'paraphrase';

/** How a corpus article is cited. */
export interface Citation {
  readonly id: string;
  readonly title: string;
  readonly publisher: string | null;
  /** ISO date, or `null` where unknown. */
  readonly published: string | null;
  /** `dateline`: stated by the article · `inferred`: worked out, with the evidence in `publishedEvidence`. */
  readonly publishedBasis: 'dateline' | 'inferred' | null;
  readonly publishedEvidence: string | null;
  readonly url: string | null;
  /** The report from which this article derives: an id shared by all copies and versions of one wire story. */
  readonly origin: string;
  /** How the origin is known: the agency credited, the text shared. `null` for a report of its own. */
  readonly originEvidence: string | null;
  /** The statements are our own words, not the article's. */
  readonly paraphrased: boolean;
}

/** One claim of another article, set beside the page's. */
export interface Source {
  readonly article: Citation;
  readonly claim: Claim;
  readonly relation: Relation;
  /** Greater value over smaller one (≥ 1) in the canonical unit; `null` where that means nothing. */
  readonly ratio: number | null;
  /** Calibrated probability (0 to 1) that both measure the same fact. */
  readonly score: number;
  /** The article derives from the same report as the page: it never counts as confirmation. */
  readonly sameOriginAsPage: boolean;
  readonly reasons: readonly Reason[];
}

export interface Fact {
  readonly id: string;
  /** A short heading: "People evacuated, Kursk region". */
  readonly label: string;
  readonly relation: Relation;
  readonly dimension: Dimension;
  /** The page's claims of this fact, in text order; never empty. */
  readonly page: readonly Claim[];
  readonly sources: readonly Source[];
  /** Number of articles, and of independent origins among them (those of the page's own origin not counted). */
  readonly reports: number;
  readonly origins: number;
}

/** Something that does not fit within the page itself. */
export interface SelfCheck {
  readonly quote: string;
  readonly start: number;
  readonly end: number;
  readonly kind: 'restatement' | 'percentage' | 'parts' | 'running-total';
  /** One sentence: what does not fit. */
  readonly problem: string;
  /** What the figure would be if it fitted: "444 sq mi". */
  readonly expected: string;
}

/** An article of the corpus that is a copy, a shortened or another version of the page's report. */
export interface Copy {
  readonly article: Citation;
  /** Share (0 to 1) of the shorter text's word runs that the other has too. */
  readonly shared: number;
  /** Why they count as one origin. */
  readonly evidence: string;
}

/** A claim of the corpus on a subject that was looked up, where there is no figure to compare it with. */
export interface SubjectClaim {
  readonly article: Citation;
  readonly claim: Claim;
  /** Share (0 to 1) of the words looked up that the claim, its sentence or its article holds. */
  readonly covered: number;
  /** The same figure of the same thing in further articles of the same origin. */
  readonly alike: readonly { readonly article: Citation; readonly claim: Claim }[];
}

/** The result for one page. Popup, side panel, exports and command line all show this one object. */
export interface Report {
  readonly page: {
    readonly title: string | null;
    readonly publisher: string | null;
    readonly published: string | null;
    readonly language: string | null;
    readonly url: string | null;
    /** Number of claims read on the page. */
    readonly claims: number;
  };
  /** Facts above the threshold for showing, most serious first. */
  readonly facts: readonly Fact[];
  /** The next ones, offered behind "possibly the same fact". */
  readonly possible: readonly Fact[];
  readonly copies: readonly Copy[];
  readonly selfChecks: readonly SelfCheck[];
}

/** A page as the engine takes it: one text, paragraphs parted by a blank line, the title first. */
export interface PageInput {
  readonly url: string | null;
  readonly title: string | null;
  readonly publisher: string | null;
  /** ISO date or date-time. */
  readonly published: string | null;
  /** BCP 47 tag. */
  readonly language: string | null;
  /** The agency credited in the page's data, if any. */
  readonly wire: string | null;
  readonly text: string;
}

/** Failure that the caller must handle, as data. */
export type Result<T, E = string> = { readonly ok: true; readonly value: T } | { readonly ok: false; readonly error: E };

/** One corpus article before its claims are read. */
export interface ArticleInput extends PageInput {
  readonly id: string;
  readonly publishedBasis: 'dateline' | 'inferred' | null;
  readonly publishedEvidence: string | null;
  /** Stated origin id, shared by versions of one wire report; `null` lets the engine work it out. */
  readonly origin: string | null;
  readonly originEvidence: string | null;
  /** Hashes of the original text, where `text` is a paraphrase; `null`: made from `text`. */
  readonly fingerprint: readonly number[] | null;
  readonly paraphrased: boolean;
  /** Paragraph of the original for each paragraph of `text`; `null`: counted. */
  readonly paragraphs: readonly number[] | null;
}
