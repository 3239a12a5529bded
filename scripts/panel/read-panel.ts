import type { Page } from 'puppeteer-core';

/** A card as the panel shows it. */
export interface ShownCard {
  readonly relation: string;
  readonly heading: string;
  /** Its visible text, one line a block; without the plot, which says the same in a picture, and without the buttons. */
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
  const faults: string[] = [];
  const note = (fault: unknown): void => {
    faults.push(String(fault).split('\n')[0] ?? '');
  };
  panel.on('pageerror', note);
  try {
    return await readSettledPanel(panel, timeout);
  } catch (cause) {
    // A panel that broke while it started says why only in its console.
    throw new Error(`The panel showed no answer within ${timeout / 1000} s. ${faults.join(' ')}`.trim(), { cause });
  } finally {
    panel.off('pageerror', note);
  }
}

async function readSettledPanel(panel: Page, timeout: number): Promise<ShownPanel> {
  await panel.waitForFunction(
    () => {
      const state = document.querySelector('[data-state]')?.getAttribute('data-state');
      return Boolean(state) && state !== 'waiting' && state !== 'reading';
    },
    { timeout },
  );
  const raw = await panel.evaluate(() => {
    // No function may be named in here: the loader would wrap it in a helper that the page does not have.
    // biome-ignore-start lint/performance/useDomNodeTextContent: what is shown counts, so what is hidden must not be read
    return {
      state: document.querySelector('[data-state]')?.getAttribute('data-state') ?? '',
      header: document.querySelector('header')?.innerText ?? '',
      cards: [...document.querySelectorAll<HTMLElement>('article[data-relation]')].map((card) => ({
        relation: card.dataset.relation ?? '',
        heading: card.querySelector<HTMLElement>('h2, h3')?.innerText ?? '',
        blocks: [...card.children]
          .filter(
            (block) =>
              block.checkVisibility() && block instanceof HTMLElement && !block.matches(':has(> button):not(:has(> :not(button)))'),
          )
          .flatMap((block) => (block.matches('dl, ul') ? [...block.children] : [block]))
          .map((block) => (block as HTMLElement).innerText),
      })),
      text: document.body.innerText,
    };
    // biome-ignore-end lint/performance/useDomNodeTextContent: see above
  });
  return {
    state: raw.state,
    header: tidy(raw.header),
    cards: raw.cards.map(({ relation, heading, blocks }) => ({
      relation,
      heading: tidy(heading),
      text: blocks
        .map((block) => tidy(block).replaceAll('\n', ' · '))
        .filter(Boolean)
        .join('\n'),
    })),
    text: tidy(raw.text),
  };
}

const tidy = (text: string): string =>
  text
    .split('\n')
    .map((line) => line.replace(/\s+/g, ' ').trim())
    .filter(Boolean)
    .join('\n');
