import { type PageReading, readPageInSteps } from './read-page.ts';
import { runInSlices } from './slices.ts';

/** The text of a page as the background was told it: offsets in a report are offsets in it. */
export interface ToldText {
  /** Counts the readings that the background was given. */
  readonly number: number;
  readonly address: string;
  readonly text: string;
}

/** The page's address without its fragment: another one is another page, loaded or not. */
export const addressOf = (): string => location.href.replace(/#.*$/, '');

/** What is known of the page's text: as the background was told it, and as it reads now. */
export class KnownText {
  told: ToldText | null = null;
  now: PageReading | null = null;
  #under: Promise<PageReading> | null = null;

  /** Reads the page anew, in slices. Who asks while it is being read gets that reading. */
  read(): Promise<PageReading> {
    this.#under ??= runInSlices(readPageInSteps(document, location.href))
      .then((reading) => {
        this.now = reading;
        return reading;
      })
      .finally(() => {
        this.#under = null;
      });
    return this.#under;
  }

  /** Notes that the background is told this reading, and returns its number. */
  tell(reading: PageReading): number {
    const number = (this.told?.number ?? 0) + 1;
    this.told = { number, address: addressOf(), text: reading.input.text };
    return number;
  }
}
