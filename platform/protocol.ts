import * as v from 'valibot';
import type { Claim, Report, SubjectClaim } from '../engine/types.ts';
import { LONGEST_LOOK_UP } from './longest-look-up.ts';
import { LONGEST_CARD, LONGEST_TEXT, MARKS, type MarkKind, type PageRequest } from './page/page-request.ts';

export { MARKS, type MarkKind, type PageRequest };

/**
 * Everything that travels between the extension's contexts. Whoever receives parses with the schemas here:
 * the background what the panel and the page script send, the page script what the background sends.
 */

const TabId = v.pipe(v.number(), v.integer(), v.minValue(0));
const Offset = v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(LONGEST_TEXT));

const Span = v.object({ start: Offset, end: Offset });
export type Span = v.InferOutput<typeof Span>;

/** A place on the page and, where the caller has them, the words there: they are looked for where the page has changed. */
const ShownSpan = v.object({ start: Offset, end: Offset, quote: v.optional(v.pipe(v.string(), v.maxLength(1000))) });

/* Panel → background */

const PanelRequest = v.variant('type', [
  /** The report of a tab. `waiting-selection`: of the selection that waits for that tab, if any, else of the whole page. */
  v.object({ type: v.literal('check'), tabId: TabId, scope: v.picklist(['waiting-selection', 'page']), again: v.boolean() }),
  v.object({ type: v.literal('stop'), tabId: TabId }),
  v.object({ type: v.literal('look-up'), text: v.pipe(v.string(), v.maxLength(LONGEST_LOOK_UP)) }),
  v.object({ type: v.literal('show'), tabId: TabId, span: ShownSpan, mark: v.picklist(MARKS) }),
  /** The report of a text of the extension's own: the sample on the welcome page. */
  v.object({
    type: v.literal('check-text'),
    title: v.pipe(v.string(), v.maxLength(1000)),
    publisher: v.pipe(v.string(), v.maxLength(1000)),
    published: v.pipe(v.string(), v.isoDate()),
    text: v.pipe(v.string(), v.maxLength(LONGEST_LOOK_UP)),
  }),
  /** A site that the browser has been asked for is to be always checked, or no longer. */
  v.object({ type: v.picklist(['add-site', 'remove-site']), pattern: v.pipe(v.string(), v.maxLength(1000)) }),
  /** The badge of a tab, after the reader has called something not the same fact, or has taken that back. */
  v.object({ type: v.literal('count-again'), tabId: TabId }),
]);
export type PanelRequest = v.InferOutput<typeof PanelRequest>;

/* Background → panel: our own answers, so types suffice (`components/panel/backend.ts` says the same from the panel's side) */

/** What was checked: the report, and what the panel says where the report is empty. */
export interface Checked {
  readonly scope: 'page' | 'selection' | 'look-up';
  /** The words selected or typed; `null` for a whole page. */
  readonly words: string | null;
  /** Offsets of the claims are offsets in the page's text, so that they can be shown there. */
  readonly onPage: boolean;
  /** Identity of the page that was read, `null` where none was: another one is another page, or the same loaded anew. */
  readonly document: string | null;
  readonly report: Report;
  /** The page's figures where nothing in the corpus matches one; empty otherwise. */
  readonly unmatched: readonly Claim[];
  /** What the corpus says on the subject of words that nothing compares with; empty for a whole page. */
  readonly subject: readonly SubjectClaim[];
  readonly paragraphs: number;
  /** Articles in the corpus. */
  readonly articles: number;
}

/**
 * Why there is no report. `host` is the site's, `null` where the browser does not tell.
 * `unreadable`: a page of the browser, a store, a PDF · `not-permitted`: a page that was not clicked for ·
 * `stopped`: by the reader · `no-selection`: nothing is selected on the page · `foreign-frame`: what is selected stands in a
 * frame of another site · `failed`: everything else, with a detail for a bug report.
 */
export interface Failure {
  readonly kind: 'unreadable' | 'not-permitted' | 'stopped' | 'no-selection' | 'foreign-frame' | 'failed';
  readonly host: string | null;
  readonly detail: string;
}

/* Background → page script: `PageRequest`, in page/page-request.ts. To open panels: `PanelNews`, in panel-news.ts */

/* Page script → background: from the process of a page that nobody vetted */

const Text = v.nullable(v.pipe(v.string(), v.maxLength(10_000)));
const Identity = v.object({
  /** Changes whenever the page is loaded anew or navigates within itself. */
  document: v.pipe(v.string(), v.maxLength(10_000)),
  /** The page has text that an extension may read: not a PDF viewer. */
  readable: v.boolean(),
  /** The looks of marks were brought into this document. */
  styled: v.boolean(),
});
const PageText = v.object({
  /** The number of this reading: marks name it, so that none is drawn on another text. */
  reading: v.pipe(v.number(), v.integer(), v.minValue(0)),
  input: v.object({
    url: Text,
    title: Text,
    publisher: Text,
    published: Text,
    language: Text,
    wire: Text,
    text: v.pipe(v.string(), v.maxLength(LONGEST_TEXT)),
  }),
  paragraphs: Offset,
  /** Where the selection lies in the text; `null` without one, or where it is outside the article. */
  selection: v.nullable(Span),
});
const Shown = v.object({ found: v.boolean() });
const Selected = v.object({
  /** The words selected, in the page, a field or a frame of the same site; `null` where nothing is. */
  words: v.nullable(v.pipe(v.string(), v.maxLength(LONGEST_LOOK_UP))),
  /** A frame of another site has the focus: what is selected there cannot be seen from here. */
  foreignFrame: v.boolean(),
});
export type Identity = v.InferOutput<typeof Identity>;
export type PageText = v.InferOutput<typeof PageText>;
export type Shown = v.InferOutput<typeof Shown>;
export type Selected = v.InferOutput<typeof Selected>;

const Card = v.pipe(v.string(), v.maxLength(LONGEST_CARD));
const Marked = v.object({
  shown: v.boolean(),
  /** Figures marked now. */
  count: v.pipe(v.number(), v.integer(), v.minValue(0)),
  /** A screen reader was told. */
  announced: v.boolean(),
});
/** Where the keyboard has gone among the marks: the card of the figure there, `null` where none is marked. */
const Moved = v.object({ card: v.nullable(Card), announced: v.boolean() });
export type Marked = v.InferOutput<typeof Marked>;
export type Moved = v.InferOutput<typeof Moved>;

/* Page script → background, unasked */

const PageEvent = v.variant('type', [
  /** The reader clicked on a mark, or pressed Enter on it. */
  v.object({ type: v.literal('card'), card: Card }),
  /** The page has text that its report is not of. `again`: a report that is kept of it is of an older text. */
  v.object({ type: v.literal('changed'), again: v.boolean() }),
]);
export type PageEvent = v.InferOutput<typeof PageEvent>;

/* Script of an always checked site → background: no more than that there is a page to read, or no longer */

const WatchMessage = v.object({ type: v.picklist(['page-left', 'page-there']) });
export type WatchMessage = v.InferOutput<typeof WatchMessage>;

/** The request in a message to the background, or `null` where it is none. */
export const parsePanelRequest = (message: unknown): PanelRequest | null => parse(PanelRequest, message);
export const parseWatchMessage = (message: unknown): WatchMessage | null => parse(WatchMessage, message);
export const parseIdentity = (answer: unknown): Identity | null => parse(Identity, answer);
export const parsePageText = (answer: unknown): PageText | null => parse(PageText, answer);
export const parseSelected = (answer: unknown): Selected | null => parse(Selected, answer);
export const parseShown = (answer: unknown): Shown | null => parse(Shown, answer);
export const parseMarked = (answer: unknown): Marked | null => parse(Marked, answer);
export const parseMoved = (answer: unknown): Moved | null => parse(Moved, answer);
export const parsePageEvent = (message: unknown): PageEvent | null => parse(PageEvent, message);

function parse<Schema extends v.GenericSchema>(schema: Schema, value: unknown): v.InferOutput<Schema> | null {
  const result = v.safeParse(schema, value);
  return result.success ? result.output : null;
}
