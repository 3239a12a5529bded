import type { Filter } from './summary.ts';

/** How a tab's report is looked at. */
export interface View {
  /** The page it is the view of (`Checked.document`). */
  readonly document: string | null;
  readonly filter: Filter;
  /** CSS pixels from the top. */
  readonly scroll: number;
}

/** What remembers the views of tabs, longer than a panel is open. */
export interface Views {
  recall(tabId: number): View | null;
  keep(tabId: number, view: View): void;
}
