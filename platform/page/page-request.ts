/**
 * What the background asks of the page script, with its check: written by hand, as a schema library would be a seventh of the script.
 * `platform/protocol.ts` has all other messages.
 */

/** How a figure is marked on the page: by its fact's relation, or as a finding about the page itself. */
export const MARKS = ['differs', 'changed-over-time', 'compatible', 'agrees', 'different-scope', 'self-check'] as const;
export type MarkKind = (typeof MARKS)[number];

/** Longest page text that is taken, in UTF-16 units: some twenty long novels, and well under a message's limit. */
export const LONGEST_TEXT = 12_000_000;
/** Most figures that are marked on one page; each is a live range that the browser keeps up to date. */
export const MOST_FIGURES = 2000;
/** Longest id of a card. */
export const LONGEST_CARD = 200;
/** Longest quotation of a figure. */
const LONGEST_QUOTE = 1000;

/** A figure of the report: where it stands in the text of the reading that the report is of, and the card that tells of it. */
export interface Figure {
  readonly card: string;
  readonly kind: MarkKind;
  readonly start: number;
  readonly end: number;
}

/** Which marks are drawn. */
export interface MarkChoice {
  readonly kinds: readonly MarkKind[];
  /** `false`: the reader has hidden them all. */
  readonly shown: boolean;
}

export type PageRequest =
  | { readonly type: 'identify' }
  | { readonly type: 'read' }
  /** Scrolls to a figure. `quote`: its words, where the caller has them; they are looked for where the page was read anew since. */
  | {
      readonly type: 'show';
      readonly span: { readonly start: number; readonly end: number };
      readonly quote: string | null;
      readonly mark: MarkKind;
    }
  /** Marks the figures of a report. `reading`: the number of the reading that it is of. */
  | { readonly type: 'mark'; readonly reading: number; readonly figures: readonly Figure[]; readonly choice: MarkChoice }
  /** Changes which marks are drawn; `null` leaves it as it is, `toggle` shows them where they are hidden and hides them where they are shown. */
  | { readonly type: 'choose'; readonly kinds: readonly MarkKind[] | null; readonly shown: boolean | 'toggle' | null }
  /** Goes to the next (1) or previous (-1) marked figure. */
  | { readonly type: 'move'; readonly step: 1 | -1 };

type Fields = Readonly<Record<string, unknown>>;

/** The request in a message, with nothing but what belongs to it; `null` where it is none. */
export function parsePageRequest(message: unknown): PageRequest | null {
  const fields = fieldsOf(message);
  if (fields === null) return null;
  const { type } = fields;
  switch (type) {
    case 'identify':
    case 'read':
      return { type };
    case 'show': {
      const span = spanOf(fieldsOf(fields.span));
      const { quote, mark } = fields;
      if (span === null || !isMark(mark) || (quote !== null && !isText(quote, LONGEST_QUOTE))) return null;
      return { type, span, quote, mark };
    }
    case 'mark': {
      const { reading, figures, choice } = fields;
      const of = fieldsOf(choice);
      const shown = of?.shown;
      if (!isCount(reading) || !Array.isArray(figures) || figures.length > MOST_FIGURES) return null;
      if (of === null || !areMarks(of.kinds) || typeof shown !== 'boolean') return null;
      const parsed = figures.map(figureOf);
      return parsed.includes(null) ? null : { type, reading, figures: parsed as Figure[], choice: { kinds: of.kinds, shown } };
    }
    case 'choose': {
      const { kinds, shown } = fields;
      if ((kinds !== null && !areMarks(kinds)) || (shown !== null && shown !== 'toggle' && typeof shown !== 'boolean')) return null;
      return { type, kinds, shown };
    }
    case 'move':
      return fields.step === 1 || fields.step === -1 ? { type, step: fields.step } : null;
    default:
      return null;
  }
}

function figureOf(value: unknown): Figure | null {
  const fields = fieldsOf(value);
  const span = spanOf(fields);
  if (fields === null || span === null || !isMark(fields.kind) || !isText(fields.card, LONGEST_CARD)) return null;
  return { card: fields.card, kind: fields.kind, ...span };
}

function spanOf(fields: Fields | null): { start: number; end: number } | null {
  if (fields === null) return null;
  const { start, end } = fields;
  return isCount(start) && isCount(end) && start <= end && end <= LONGEST_TEXT ? { start, end } : null;
}

const fieldsOf = (value: unknown): Fields | null =>
  typeof value === 'object' && value !== null && !Array.isArray(value) ? (value as Fields) : null;
const isCount = (value: unknown): value is number => Number.isSafeInteger(value) && (value as number) >= 0;
const isText = (value: unknown, longest: number): value is string => typeof value === 'string' && value.length <= longest;
const isMark = (value: unknown): value is MarkKind => (MARKS as readonly unknown[]).includes(value);
const areMarks = (value: unknown): value is MarkKind[] => Array.isArray(value) && value.length <= MARKS.length && value.every(isMark);
