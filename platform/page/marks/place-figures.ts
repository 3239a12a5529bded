import type { MarkKind } from '../page-request.ts';
import { rangesOf } from '../ranges.ts';
import type { PageReading } from '../read-page.ts';
import type { Steps } from '../slices.ts';
import { locateQuote, type Quote } from './locate-quote.ts';

/** A figure to be marked, as it was quoted from the reading that the report is of. */
export interface QuotedFigure {
  readonly card: string;
  readonly kind: MarkKind;
  readonly quote: Quote;
}

/** A figure where it stands on the page now. */
export interface PlacedFigure extends QuotedFigure {
  /** Offset in the text of the reading as it is now: the order of reading. */
  readonly at: number;
  /** One for each text node that shows part of it; never empty. */
  readonly ranges: readonly Range[];
}

/** Finds figures on the page, in the order of its text. Those that are no longer there are left out. */
export function* placeFigures(figures: readonly QuotedFigure[], reading: PageReading): Steps<PlacedFigure[]> {
  const placed: PlacedFigure[] = [];
  for (const figure of figures) {
    yield;
    const at = locateQuote(reading.input.text, figure.quote);
    if (at === null) continue;
    const ranges = rangesOf(reading, at, at + figure.quote.words.length);
    if (ranges.length > 0) placed.push({ ...figure, at, ranges });
  }
  return placed.sort((a, b) => a.at - b.at);
}
