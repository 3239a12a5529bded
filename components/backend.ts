import type { Claim, Relation, Report, Result, SubjectClaim } from '../engine/types.ts';
import type { EvidenceBackend } from './evidence/evidence-backend.ts';

/**
 * What the panel needs from outside, said from its own side: components know no browser.
 * The entrypoint hands in an implementation (`platform/panel/panel-backend.ts`), tests another.
 */
export interface Backend extends EvidenceBackend {
  /** @param scope `waiting-selection`: of the selection that waits for this tab, if any; else of the whole page */
  check(scope: 'waiting-selection' | 'page', again: boolean): Promise<Result<Checked, Failure>>;
  stop(): void;
  lookUp(text: string): Promise<Result<Checked, Failure>>;
  /** Scrolls the page to a figure and marks it. */
  show(span: Span, mark: Mark): Promise<Result<{ readonly found: boolean }, Failure>>;
  /** Puts text on the clipboard; `false` where the browser refuses. */
  copy(text: string): Promise<boolean>;
  /** Hears what happens without having been asked for, from now on and what waits. Gives back what ends it. */
  onNews(hear: (news: News) => void): () => void;
  /** Missing where there is nothing to choose: in a sample, in a test of something else. */
  readonly site?: SiteChoice;
  openOptions?(): void;
  /** Opens the whole comparison in a tab; `false` where the browser refuses. */
  openComparison(checked: Checked): Promise<boolean>;
}

/** "Always check this site", for the site of the panel's tab. */
export interface SiteChoice {
  /** `null` where no site can be chosen: a page of the browser, a file, a private window, a page that was not clicked for. */
  current(): Promise<{ readonly name: string; readonly always: boolean } | null>;
  /**
   * Asks the browser for the site, or gives it back. Must be called within the reader's click, for the site of the last
   * `current`.
   *
   * @returns whether it was done; `false` also where the reader said no to the browser
   */
  choose(always: boolean): Promise<boolean>;
  /** Calls when the choice may have changed, here or elsewhere. */
  watch(changed: () => void): () => void;
}

/**
 * `let-in`: the reader lets us read the page, or has selected something there · `moved`: the tab may show another page by now ·
 * `progress`: how far the reading has come · `card-forward`: the reader chose a mark on the page, its card is wanted ·
 * `marks-chosen`: marks were shown or hidden by the shortcut.
 */
export type News =
  | { readonly kind: 'let-in' }
  | { readonly kind: 'moved' }
  | { readonly kind: 'progress'; readonly paragraphs: number; readonly of: number; readonly figures: number }
  | MarksNews;
export type MarksNews =
  | { readonly kind: 'card-forward'; readonly card: string }
  | { readonly kind: 'marks-chosen'; readonly shown: boolean; readonly count: number };

/** Offsets in the page's text, and the words there: they are looked for where the page has changed since. */
export interface Span {
  readonly start: number;
  readonly end: number;
  readonly quote?: string;
}

export type Mark = Relation | 'self-check';

/** A report, and what is said where it is empty. */
export interface Checked {
  readonly scope: 'page' | 'selection' | 'look-up';
  /** The words selected or typed; `null` for a whole page. */
  readonly words: string | null;
  /** The claims have their places in the page, so that they can be shown there. */
  readonly onPage: boolean;
  /** Identity of the page that was read, `null` where none was: another one is another page, or the same loaded anew. */
  readonly document: string | null;
  readonly report: Report;
  /** The figures read, where nothing in the corpus matches one; empty otherwise. */
  readonly unmatched: readonly Claim[];
  /** What the corpus says on the subject of words that nothing compares with; empty for a whole page. */
  readonly subject: readonly SubjectClaim[];
  readonly paragraphs: number;
  /** Articles in the corpus. */
  readonly articles: number;
}

/** Why there is no report; `host` is the site's, `null` where the browser does not tell. */
export interface Failure {
  readonly kind: 'unreadable' | 'not-permitted' | 'stopped' | 'no-selection' | 'foreign-frame' | 'failed';
  readonly host: string | null;
  readonly detail: string;
}
