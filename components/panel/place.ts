/** Where the panel stands, and what can be done there. */
export interface Place {
  readonly kind: 'popup' | 'side-panel' | 'look-up';
  /** Words to be looked up in place of a page: then there is no page to go back to. */
  readonly words: string | null;
  /**
   * Moves the panel to the side of the page, with the words that it shows, if any. It must run within the reader's click.
   * `null` where there is no side panel.
   */
  readonly openSidePanel: ((shown: Shown | null) => void) | null;
  /** Asks the browser to be let in to the page, within the reader's click; `null` where only the toolbar button does that. */
  readonly askForPage: (() => void) | null;
  /** Keys of the shortcut that compares the page in the side panel; `null` where none is set. */
  readonly shortcut: string | null;
}

/** What the panel shows besides a whole page. */
export type Shown = { readonly scope: 'selection' | 'look-up'; readonly words: string };

export const POPUP: Place = { kind: 'popup', words: null, openSidePanel: null, askForPage: null, shortcut: null };
