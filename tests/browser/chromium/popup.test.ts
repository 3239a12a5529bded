import { mkdir } from 'node:fs/promises';
import path from 'node:path';
import { beforeAll, describe, expect, test } from 'vitest';
import { picturePanel } from '../../../scripts/panel/picture-panel.ts';
import type { ShownCard, ShownPanel } from '../../../scripts/panel/read-panel.ts';
import { DEMO, driveExtension, PICTURES } from './harness.ts';

// The demonstration page, clicked on as a reader does. The corpus's own articles say what must stand beside its figures.

const driven = driveExtension();

describe('a page that the corpus covers', () => {
  let shown: ShownPanel;

  beforeAll(async () => {
    const page = await driven().open(DEMO);
    const { popup, shown: panel } = await driven().click(page);
    shown = panel;
    await mkdir(PICTURES, { recursive: true });
    await popup.screenshot({ path: path.join(PICTURES, 'popup-window.png') as `${string}.png` });
    const files = { light: path.join(PICTURES, 'popup-light.png'), dark: path.join(PICTURES, 'popup-dark.png') };
    await picturePanel(driven().extension, page, files);
    await page.bringToFront();
  });

  /** The one card that has this figure. */
  function cardWith(figure: string): ShownCard {
    const cards = shown.cards.filter((card) => card.text.includes(figure));
    expect(
      cards.map((card) => card.heading),
      `cards with ${figure}`,
    ).toHaveLength(1);
    return cards[0]!;
  }

  test('people evacuated differ, with both figures', () => {
    const card = cardWith('130,000');
    expect(card.relation).toBe('differs');
    expect(card.text).toContain('200,000');
  });

  test('the area held is compared in one unit', () => {
    const card = cardWith('1,300');
    expect(['changed-over-time', 'compatible']).toContain(card.relation);
    expect(card.text).toContain('1,000');
  });

  test('drones shot down agree, and the copies of one wire report are one origin', () => {
    const card = cardWith('117');
    expect(card.relation).toBe('agrees');
    expect(card.text).toMatch(/1 origin/);
  });

  test('all prisoners are not compared with the prisoners of one day as if they were the same', () => {
    const card = cardWith('594');
    expect(['agrees', 'different-scope']).toContain(card.relation);
  });

  test('the wrong conversion is found', () => {
    expect(shown.text).toContain('15 miles');
    expect(shown.text).toMatch(/11(\.\d+)? mi/);
  });

  test('differing facts come first', () => {
    const order = ['differs', 'changed-over-time', 'compatible', 'agrees', 'different-scope'];
    const ranks = shown.cards.map((card) => order.indexOf(card.relation)).filter((rank) => rank >= 0);
    expect(ranks.length).toBeGreaterThan(3);
    expect(ranks).toEqual([...ranks].sort((a, b) => a - b));
  });

  test('adverts, links and comments are not read', () => {
    for (const figure of ['250,000', '48,000', '1,234', '1,100', '€399', '6.2%']) expect(shown.text).not.toContain(figure);
  });

  test.each([
    ['the plant’s distance from the fighting', '35 km', 'the width of the strip', /25 mi/],
    ['the plant’s distance from the fighting', '35 km', 'another place’s distance from the border', /26/],
    ['a village’s distance from the border', '18 km', 'that of other places', /26/],
    ['a village’s distance from the border', '18 km', 'a share of territory', /18%/],
    ['drones shot down over Russia', '117', 'drones fired at Ukraine', /about 100/],
  ])('%s (%s) is not set beside %s', (_what, figure, _other, wrong) => {
    const cards = shown.cards.filter((card) => card.relation !== 'different-scope' && card.relation !== 'self-check');
    const about = cards.filter((card) => card.text.includes(figure));
    expect(
      about.map((card) => card.heading),
      `cards with ${figure}`,
    ).not.toEqual([]);
    for (const card of about) expect(card.text, card.heading).not.toMatch(wrong);
  });

  test('the badge tells how many facts differ', async () => {
    const worker = await driven().extension.worker();
    const badge = await worker.evaluate(async () => {
      const [tab] = await chrome.tabs.query({ active: true, lastFocusedWindow: true });
      return chrome.action.getBadgeText({ tabId: tab?.id ?? -1 });
    });
    expect(Number(badge)).toBe(shown.cards.filter((card) => card.relation === 'differs').length);
  });
});
