import type { Page } from 'puppeteer-core';

/** A card as the panel shows it. */
export interface ShownCard {
  readonly relation: string;
  readonly heading: string;
  /** Its visible text, one line a block. */
  readonly text: string;
}

/** What the panel shows, read from its accessible structure: what a reader of the screen, or of a screen reader, gets. */
export interface ShownPanel {
  /** `data-state` of the panel. */
  readonly state: string;
  readonly header: string;
  readonly cards: readonly ShownCard[];
  readonly text: string;
}

/** Waits until the panel has stopped reading, and returns what it then shows. Rejects after `timeout` milliseconds. */
export async function readPanel(panel: Page, timeout = 30_000): Promise<ShownPanel> {
  await panel.waitForFunction(
    () => {
      const state = document.querySelector('[data-state]')?.getAttribute('data-state');
      return state !== undefined && state !== null && state !== 'reading';
    },
    { timeout },
  );
  return panel.evaluate(() => {
    const visibleText = (element: Element | null): string =>
      element instanceof HTMLElement
        ? // biome-ignore lint/performance/useDomNodeTextContent: what is shown counts, so what is hidden must not be read
          element.innerText
            .split('\n')
            .map((line) => line.trim())
            .filter(Boolean)
            .join('\n')
        : '';
    return {
      state: document.querySelector('[data-state]')?.getAttribute('data-state') ?? '',
      header: visibleText(document.querySelector('header')),
      cards: [...document.querySelectorAll('article[data-relation]')].map((card) => ({
        relation: card.getAttribute('data-relation') ?? '',
        heading: visibleText(card.querySelector('h2, h3')),
        text: visibleText(card),
      })),
      text: visibleText(document.body),
    };
  });
}
