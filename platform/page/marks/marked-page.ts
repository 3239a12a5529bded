import { addressOf, type KnownText } from '../known-text.ts';
import { type Figure, type MarkChoice, MOST_FIGURES } from '../page-request.ts';
import type { PageReading } from '../read-page.ts';
import { runInSlices } from '../slices.ts';
import { drawMarks } from './draw-marks.ts';
import { figureAt } from './hit-test.ts';
import { quoteFrom } from './locate-quote.ts';
import { type PlacedFigure, placeFigures, type QuotedFigure } from './place-figures.ts';
import { scrollToRange } from './scroll-to.ts';
import { type Look, type PageWatch, watchPage } from './watch-page.ts';

/** What the marks need from outside. */
export interface Outside {
  /** A figure's card is wanted. */
  cardWanted(card: string): void;
  /** The page has another text than the one that the report is of. `again`: it must be read anew even where a report is kept. */
  pageChanged(again: boolean): void;
}

/** Where the keyboard is among the marked figures. */
export interface Position {
  readonly figure: PlacedFigure;
  /** Counted from 1. */
  readonly number: number;
  readonly count: number;
}

/** Shortest time between two reports of a change; each one doubles it, up to the longest: on a live page the engine must rest too. Milliseconds. */
const SHORTEST_BETWEEN = 3000;
const LONGEST_BETWEEN = 60_000;
/** A block shorter than this is a clock or a counter, not a sentence. */
const SENTENCE = 20;

/** The marks on the page: which figures, where they stand now, which has the keyboard. */
export class MarkedPage {
  #figures: readonly QuotedFigure[] = [];
  #choice: MarkChoice = { kinds: [], shown: true };
  /** In the order of the text. */
  #placed: readonly PlacedFigure[] = [];
  #current: PlacedFigure | null = null;
  /** Has the pointer. */
  #pointed: PlacedFigure | null = null;
  #placing = 0;
  #between = SHORTEST_BETWEEN;
  #mayReport = 0;
  #reporting: ReturnType<typeof setTimeout> | undefined;
  readonly #watch: PageWatch;
  readonly #text: KnownText;
  readonly #outside: Outside;

  constructor(text: KnownText, outside: Outside) {
    this.#text = text;
    this.#outside = outside;
    this.#watch = watchPage(
      () => this.#look().catch(() => 'same' as const),
      () => outside.pageChanged(false),
    );
  }

  get choice(): MarkChoice {
    return this.#choice;
  }

  /** A report's figures were given, whether or not they are drawn. */
  get hasFigures(): boolean {
    return this.#figures.length > 0;
  }

  /** Number of figures that are marked now. */
  get count(): number {
    return this.#placed.length;
  }

  /** Marks the figures of a report; those marked before go. `false` where the report is of an older reading. */
  async mark(reading: number, figures: readonly Figure[], choice: MarkChoice): Promise<boolean> {
    const told = this.#text.told;
    if (told === null || told.number !== reading || told.address !== addressOf()) return false;
    this.#figures = figures
      .slice(0, MOST_FIGURES)
      .map(({ card, kind, start, end }) => ({ card, kind, quote: quoteFrom(told.text, start, end) }));
    this.#current = null;
    this.#choose(choice);
    await this.#place(false);
    return true;
  }

  /** Changes which marks are drawn. */
  async choose(choice: MarkChoice): Promise<void> {
    this.#choose(choice);
    await this.#place(true);
  }

  /** Scrolls to words of the page and marks them, also where their kind is not drawn or all marks are hidden. `false` where they are gone. */
  async show(figure: QuotedFigure): Promise<boolean> {
    const [found] = await this.#find([figure], true);
    if (found === undefined) return false;
    this.#goTo(this.#placed.find(({ at, kind }) => at === found.at && kind === found.kind) ?? found);
    return true;
  }

  /** Goes to the next (1) or previous (-1) marked figure, first to the one nearest to what is in sight; `null` without any. */
  move(step: 1 | -1): Position | null {
    const count = this.#placed.length;
    if (count === 0) return null;
    const before = this.#current;
    const known = before === null ? -1 : this.#placed.findIndex((figure) => figure.card === before.card && figure.at === before.at);
    const index = known === -1 ? this.#nearest(step) : (known + step + count) % count;
    const figure = this.#placed[index]!;
    this.#goTo(figure);
    return { figure, number: index + 1, count };
  }

  /** The pointer is at a point of the window. */
  point(x: number, y: number): void {
    const pointed = this.#placed.length === 0 ? null : figureAt(this.#placed, x, y);
    if (pointed === this.#pointed) return;
    this.#pointed = pointed;
    this.#draw();
  }

  /** A click at a point of the window. */
  click(x: number, y: number): void {
    const figure = this.#placed.length === 0 ? null : figureAt(this.#placed, x, y);
    if (figure === null) return;
    this.#current = figure;
    this.#draw();
    this.#outside.cardWanted(figure.card);
  }

  /** Enter was pressed while nothing of the page had the focus. */
  enter(): void {
    if (this.#current !== null && this.#placed.includes(this.#current)) this.#outside.cardWanted(this.#current.card);
  }

  #choose(choice: MarkChoice): void {
    this.#choice = choice;
    if (choice.shown && this.#figures.length > 0) this.#watch.start();
    else this.#watch.stop();
  }

  #goTo(figure: PlacedFigure): void {
    this.#current = figure;
    this.#draw();
    scrollToRange(figure.ranges[0]!);
  }

  #nearest(step: 1 | -1): number {
    const inSight = (figure: PlacedFigure): boolean => figure.ranges[0]!.getBoundingClientRect().bottom > 0;
    const first = this.#placed.findIndex(inSight);
    if (step === 1) return first === -1 ? 0 : first;
    return first <= 0 ? this.#placed.length - 1 : first - 1;
  }

  #draw(): void {
    drawMarks(this.#placed, this.#pointed ?? this.#current);
  }

  /**
   * Finds the figures that are to be drawn where they stand now, and draws them.
   * @param afresh the page may have changed since it was read
   */
  async #place(afresh: boolean): Promise<void> {
    this.#placing += 1;
    const mine = this.#placing;
    const { kinds, shown } = this.#choice;
    const wanted = shown ? this.#figures.filter(({ kind }) => kinds.includes(kind)) : [];
    const placed = wanted.length === 0 ? [] : await this.#find(wanted, afresh);
    // Only the newest may draw.
    if (mine !== this.#placing) return;
    const same = (other: PlacedFigure | null): PlacedFigure | null =>
      other === null ? null : (placed.find(({ card, quote }) => card === other.card && quote.start === other.quote.start) ?? null);
    this.#placed = placed;
    this.#current = same(this.#current);
    this.#pointed = null;
    this.#draw();
  }

  /** The figures in the page as it was read last; where some are gone from it and it may have changed, in the page as it is now. */
  async #find(figures: readonly QuotedFigure[], afresh: boolean): Promise<PlacedFigure[]> {
    const { now } = this.#text;
    const found = now === null ? [] : await runInSlices(placeFigures(figures, now));
    if (found.length === figures.length || !afresh) return found;
    return runInSlices(placeFigures(figures, await this.#text.read()));
  }

  /** Reads the page that has changed, puts the marks where their figures stand now, and says so where it has text that no report is of. */
  async #look(): Promise<Look> {
    const told = this.#text.told;
    const navigated = told !== null && told.address !== addressOf();
    if (navigated) {
      // What was marked belongs to another page, though it may look alike.
      this.#figures = [];
      await this.#place(false);
    }
    const before = this.#text.now?.input.text ?? '';
    const reading = await this.#text.read();
    await this.#place(false);
    if (told !== null && told === this.#text.told && (navigated || hasNewText(reading, told.text))) this.#report(navigated);
    return before === reading.input.text ? 'same' : 'changed';
  }

  /** Says that the page has changed, now or once enough time has passed since that was said last. */
  #report(navigated: boolean): void {
    clearTimeout(this.#reporting);
    if (navigated) this.#between = SHORTEST_BETWEEN;
    this.#reporting = setTimeout(() => {
      this.#mayReport = performance.now() + this.#between;
      this.#between = Math.min(this.#between * 2, LONGEST_BETWEEN);
      this.#outside.pageChanged(true);
    }, this.#mayReport - performance.now());
  }
}

/** The reading has a sentence that the text does not. */
function hasNewText({ input, blocks }: PageReading, text: string): boolean {
  if (input.text === text) return false;
  const known = new Set(text.split('\n\n'));
  return blocks.some(({ start, end }) => end - start >= SENTENCE && !known.has(input.text.slice(start, end)));
}
