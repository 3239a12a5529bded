import path from 'node:path';
import type { Page } from 'puppeteer-core';
import { expect, test } from 'vitest';
import { DEMO, driveExtension, PICTURES, showOnPage } from './harness.ts';
import { snapshotPage } from './snapshot-page.ts';

const driven = driveExtension();

/** What is highlighted on the page, by the name of the highlight. */
function highlighted(page: Page): Promise<Record<string, string[]>> {
  return page.evaluate(() =>
    Object.fromEntries([...CSS.highlights].map(([name, ranges]) => [name, [...ranges].map((range) => (range as Range).toString())])),
  );
}

test('"Show on page" scrolls to the figure and marks it, and the page itself stays as it is', async () => {
  const page = await driven().open(DEMO);
  const before = await snapshotPage(page);
  const mutations = await page.evaluateHandle(() => {
    const records: MutationRecord[] = [];
    const everything = { subtree: true, childList: true, attributes: true, characterData: true };
    new MutationObserver((list) => records.push(...list)).observe(document, everything);
    return records;
  });
  const { popup } = await driven().click(page);
  expect(await page.evaluate(() => window.scrollY)).toBe(0);
  await showOnPage(popup, '130,000');
  await page.waitForFunction(() => CSS.highlights.size > 0 && window.scrollY > 0, { timeout: 10_000 });

  const marks = Object.values(await highlighted(page)).flat();
  // One figure, in the looks of its relation and in those of the place just shown.
  expect(new Set(marks)).toEqual(new Set(['Around 130,000']));
  // It scrolls smoothly, so the figure comes into sight a moment later.
  await page.waitForFunction(
    () => {
      const [range] = [...CSS.highlights.values()].flatMap((ranges) => [...ranges]) as Range[];
      const box = range?.getBoundingClientRect();
      return box !== undefined && box.top >= 0 && box.bottom <= window.innerHeight;
    },
    { timeout: 10_000 },
  );
  await page.screenshot({ path: path.join(PICTURES, 'marked.png') as `${string}.png` });

  expect(await mutations.evaluate((records) => records.length)).toBe(0);
  expect(await snapshotPage(page)).toBe(before);
});
