import { mkdir } from 'node:fs/promises';
import path from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import type { Page } from 'puppeteer-core';
import { afterEach, beforeAll, describe, expect, test } from 'vitest';
import { DEMO, driveExtension, PICTURES } from './harness.ts';
import { snapshotPage } from './snapshot-page.ts';
import { taskTimes } from './task-times.ts';

// Marks on pages as readers meet them: split figures, text that changes, pages that navigate by themselves.

const driven = driveExtension();
const MARKS = 'tests/browser/pages/marks.html';

let page: Page;

beforeAll(async () => {
  await mkdir(PICTURES, { recursive: true });
});

afterEach(async () => {
  await page.close();
});

/** The figures that are marked, by the name of the highlight; the pieces of a split figure are put together. */
const marked = (of: Page): Promise<Record<string, string>> =>
  of.evaluate(() =>
    Object.fromEntries(
      [...CSS.highlights].map(([name, ranges]) => [
        name.replace('second-source-', ''),
        [...ranges]
          .map((range) => (range as Range).toString())
          .join('')
          .replace(/\s+/g, ' '),
      ]),
    ),
  );

async function checked(file: string): Promise<void> {
  page = await driven().open(file);
  const { popup } = await driven().click(page);
  await popup.close();
}

/** Waits until the marks of a kind are these. */
const until = async (name: string, words: string | undefined): Promise<void> => {
  await expect.poll(async () => (await marked(page))[name], { timeout: 15_000, interval: 100 }).toBe(words);
};

const act = (name: string): Promise<void> => page.evaluate(`acts.${name}()`) as Promise<void>;

async function command(name: string): Promise<void> {
  const tabId = await driven().extension.tabId(page);
  const worker = await driven().extension.worker();
  await worker.evaluate(
    async (which, id) => {
      const tab = await chrome.tabs.get(id);
      (chrome.commands.onCommand as unknown as { dispatch(command: string, tab: unknown): void }).dispatch(which, tab);
    },
    name,
    tabId,
  );
}

/** Sends the page script a request, as the background does. */
async function ask(request: object): Promise<void> {
  const tabId = await driven().extension.tabId(page);
  await (await driven().extension.worker()).evaluate((id, message) => chrome.tabs.sendMessage(id, message), tabId, request);
}

const ALL = ['differs', 'changed-over-time', 'compatible', 'agrees', 'different-scope', 'self-check'];

/** The middle of the first piece of a mark. */
const placeOf = (name: string): Promise<{ x: number; y: number }> =>
  page.evaluate((key) => {
    const [range] = CSS.highlights.get(`second-source-${key}`) as unknown as Iterable<Range>;
    const box = range!.getBoundingClientRect();
    return { x: box.left + box.width / 2, y: box.top + box.height / 2 };
  }, name);

/** The card that has the focus in a popup. */
const focused = (popup: Page): Promise<string> =>
  popup
    .waitForFunction(() => document.activeElement?.matches('article[data-card]') === true, { timeout: 10_000 })
    .then(() => popup.evaluate(() => (document.activeElement as HTMLElement).textContent.replace(/\s+/g, ' ')));

describe('the marks of a report', () => {
  test('are drawn when the page is checked, with what differs and what changed, and leave the document as it was', async () => {
    page = await driven().open(DEMO);
    const before = await snapshotPage(page);
    await page.evaluate(() => {
      const seen: string[] = [];
      Object.assign(globalThis, { seen });
      new MutationObserver((records) => seen.push(...records.map(({ type }) => type))).observe(document, {
        subtree: true,
        childList: true,
        attributes: true,
        characterData: true,
      });
    });
    const { popup, shown } = await driven().click(page);
    const marks = await marked(page);
    expect(marks.differs).toContain('Around 130,000');
    expect(Object.keys(marks).sort()).toEqual(
      [...new Set(shown.cards.map(({ relation }) => relation))]
        .filter((relation) => ['differs', 'changed-over-time'].includes(relation))
        .sort(),
    );
    await popup.close();
    await command('next-mark');
    await command('toggle-marks');
    await command('toggle-marks');
    await until('differs', marks.differs);
    expect(await page.evaluate(() => (globalThis as unknown as { seen: string[] }).seen)).toEqual([]);
    expect(await snapshotPage(page)).toBe(before);
  });

  test('cover a figure that elements, line breaks and no-break spaces split, and nothing else', async () => {
    await checked(MARKS);
    const marks = await marked(page);
    expect(marks.differs).toContain('Around 130,000');
    await ask({ type: 'choose', kinds: ALL, shown: true });
    const all = await marked(page);
    expect(Object.values(all).join()).toMatch(/nearly 500.square miles/);
    for (const words of Object.values(all)) expect(words).not.toMatch(/civilians|commander|officials/);
  });

  test('are drawn in the colours for the ground that they stand on', async () => {
    await checked(MARKS);
    expect(Object.keys(await marked(page))).toContain('differs');
    await page.close();
    page = await driven().open(MARKS);
    await page.evaluate(() => document.body.classList.add('dark'));
    const { popup } = await driven().click(page);
    await popup.close();
    const names = Object.keys(await marked(page));
    expect(names).toContain('differs-on-dark');
    expect(names.every((name) => name.endsWith('-on-dark'))).toBe(true);
  });

  test('are told apart in every relation, on light and dark pages and in forced colours', async () => {
    await checked(DEMO);
    await ask({ type: 'choose', kinds: ALL, shown: true });
    const names = Object.keys(await marked(page));
    for (const kind of ['differs', 'compatible', 'agrees', 'self-check']) expect(names).toContain(kind);
    const picture = (name: string) => page.screenshot({ path: path.join(PICTURES, name) as `${string}.png`, fullPage: true });
    await picture('marks-light.png');
    const session = await page.createCDPSession();
    await session.send('Emulation.setEmulatedMedia', { features: [{ name: 'forced-colors', value: 'active' }] });
    await picture('marks-forced.png');
    await session.send('Emulation.setEmulatedMedia', { features: [] });
    await page.addStyleTag({ content: 'body, body * { background: #141414 !important; color: #ddd !important }' });
    await ask({ type: 'choose', kinds: ALL, shown: true });
    expect(Object.keys(await marked(page)).every((name) => name.endsWith('-on-dark'))).toBe(true);
    await picture('marks-dark.png');
  });
});

describe('a page that changes', () => {
  test('keeps its marks when its text is drawn anew or moves', async () => {
    await checked(MARKS);
    const before = await marked(page);
    await act('redraw');
    await expect.poll(() => marked(page), { timeout: 10_000 }).toEqual(before);
    await act('prepend');
    await sleep(1500);
    expect(await marked(page)).toEqual(before);
  });

  test('loses the mark of a figure that is no longer there, and gets that of the new one', async () => {
    await checked(MARKS);
    await act('correct');
    await until('differs', 'Around 131,500');
  });

  test('gets marks in text that comes late', async () => {
    await checked(MARKS);
    await act('append');
    await expect.poll(async () => (await marked(page)).differs, { timeout: 15_000 }).toContain('around 130,000');
  });

  test('that shows another article without loading has that article’s marks only', async () => {
    await checked(MARKS);
    await act('navigate');
    await until('differs', 'About 130,000');
    expect(Object.keys(await marked(page))).toEqual(['differs']);
  });

  test('has its marks when it comes back from the back-forward cache', async () => {
    await checked(MARKS);
    const before = await marked(page);
    await page.goto(`${driven().server.url}tests/browser/pages/uncovered.html`, { waitUntil: 'load' });
    await page.goBack({ waitUntil: 'load' });
    await expect.poll(() => marked(page), { timeout: 10_000 }).toEqual(before);
  });
});

describe('a mark', () => {
  test('brings up its card on a click, and the page hears the click too', async () => {
    await checked(MARKS);
    const place = await placeOf('differs');
    const popup = await driven().extension.popupAfter(() => page.mouse.click(place.x, place.y));
    expect(await focused(popup)).toContain('130,000');
    expect(await page.evaluate('heard')).toEqual(['click']);
  });

  test('is nothing to a click beside it, on a link, or one that selects', async () => {
    await checked(MARKS);
    await ask({ type: 'choose', kinds: ALL, shown: true });
    const place = await placeOf('differs');
    await page.mouse.click(place.x, place.y + 60);
    await page.evaluate(() => document.getElementById('loss')?.scrollIntoView({ behavior: 'instant', block: 'center' }));
    const link = await page.$('#loss a');
    await link?.click();
    await sleep(700);
    const popups = driven()
      .extension.browser.targets()
      .filter((target) => target.url().includes('popup.html'));
    expect(popups).toEqual([]);
  });

  test('is reached by the shortcut, and Enter brings up its card', async () => {
    await checked(MARKS);
    await ask({ type: 'choose', kinds: ALL, shown: true });
    await command('next-mark');
    await until('current', 'Around 130,000');
    for (let i = 0; i < 12 && (await marked(page)).current !== '594'; i++) {
      await command('next-mark');
      await sleep(150);
    }
    await until('current', '594');
    await page.waitForFunction(() => window.scrollY > 300);
    await command('previous-mark');
    await expect.poll(async () => (await marked(page)).current).not.toBe('594');
    await command('next-mark');
    await until('current', '594');
    const popup = await driven().extension.popupAfter(() => page.keyboard.press('Enter'));
    expect(await focused(popup)).toContain('594');
  });

  test('is hidden and shown by one shortcut, which a screen reader is told', async () => {
    await checked(MARKS);
    const before = await marked(page);
    const tabId = await driven().extension.tabId(page);
    const title = async () => (await driven().extension.worker()).evaluate((id) => chrome.action.getTitle({ tabId: id }), tabId);
    await command('toggle-marks');
    await expect.poll(() => marked(page)).toEqual({});
    await expect.poll(title).toContain('Marks hidden');
    const panel = await driven().extension.openExtensionPage(`popup.html?tab=${tabId}`);
    await panel.waitForSelector('[data-state="report"]');
    await command('toggle-marks');
    await expect.poll(() => marked(page)).toEqual(before);
    await expect.poll(title).not.toContain('Marks hidden');
    const told = await panel.$eval('[data-role="news"]', (element) => element.textContent);
    expect(told).toContain('Marks shown');
    await panel.close();
  });

  test('brings its card forward in a panel that is open, and opens no other', async () => {
    await checked(MARKS);
    const tabId = await driven().extension.tabId(page);
    const panel = await driven().extension.openExtensionPage(`popup.html?tab=${tabId}`);
    await panel.waitForSelector('[data-state="report"]');
    await page.bringToFront();
    const place = await placeOf('differs');
    const count = () =>
      driven()
        .extension.browser.targets()
        .filter((target) => target.url().includes('popup.html')).length;
    const before = count();
    await page.mouse.click(place.x, place.y);
    await panel.bringToFront();
    expect(await focused(panel)).toContain('130,000');
    expect(count()).toBe(before);
    await panel.close();
  });
});

describe('the page’s main thread', () => {
  const LIMIT = 50;

  /** The tasks of a page of so many paragraphs that is read, marked, and changed while it is marked. */
  async function timesWith(paragraphs: number) {
    page = await driven().open(MARKS);
    await page.evaluate((length) => {
      const filler = document.createElement('div');
      const paragraph = (i: number) => `<p>The <b>parcel</b> number ${i} was sorted and put on its <i>shelf</i> again.</p>`;
      filler.innerHTML = Array.from({ length }, (_, i) => paragraph(i)).join('');
      document.querySelector('article')?.append(filler);
      document.body.getBoundingClientRect();
    }, paragraphs);
    return taskTimes(page, async () => {
      const { popup } = await driven().click(page);
      await popup.close();
      await until('differs', 'Around 130,000');
      await act('redraw');
      await sleep(2500);
      await until('differs', 'Around 130,000');
    });
  }

  test('is never held for more than 50 ms on the page of a long article', async () => {
    const { all, ours } = await timesWith(500);
    expect(ours.length).toBeGreaterThan(3);
    expect(all[0], `longest tasks: ${all.slice(0, 5).join(', ')} ms`).toBeLessThan(LIMIT);
  });

  // The browser applies a new style sheet to all elements at once, which takes longer the more there are; ours are slices.
  test('is never held for more than 50 ms by our scripts on a page of 24,000 elements', async () => {
    const { ours } = await timesWith(8000);
    expect(ours.length).toBeGreaterThan(10);
    expect(ours[0], `longest tasks: ${ours.slice(0, 5).join(', ')} ms`).toBeLessThan(LIMIT);
  });
});
