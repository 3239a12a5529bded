import { mkdir } from 'node:fs/promises';
import path from 'node:path';
import type { Page } from 'puppeteer-core';
import { beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { readPanel, type ShownPanel } from '../../../scripts/panel/read-panel.ts';
import { driveExtension, PICTURES } from './harness.ts';
import { openSidePanel, press, waitForPanel } from './side-panel.ts';

// Look-ups by the keyboard, from the address bar and in the panel's field. A real key press lets the extension in; as none arrives
// without a display, a click on the toolbar button before stands in for that.

const driven = driveExtension();
const SELECTIONS = 'tests/browser/pages/selections.html';
let page: Page;

beforeAll(async () => {
  await mkdir(PICTURES, { recursive: true });
  page = await driven().open(SELECTIONS);
  await page.evaluate(
    (foreign) => {
      const frame = document.querySelector<HTMLIFrameElement>('#foreign');
      if (frame !== null) frame.src = foreign;
    },
    `${driven().server.url.replace('127.0.0.1', 'localhost')}tests/browser/pages/uncovered.html`,
  );
  const { popup } = await driven().click(page);
  await popup.close();
});

beforeEach(async () => {
  await page.evaluate(() => {
    getSelection()?.removeAllRanges();
    document.querySelector<HTMLIFrameElement>('#frame')?.contentWindow?.getSelection()?.removeAllRanges();
    if (document.activeElement instanceof HTMLElement) document.activeElement.blur();
  });
});

const picture = (panel: Page, name: string) => panel.screenshot({ path: path.join(PICTURES, `${name}.png`) as `${string}.png` });

/** Selects by `how` in the page, presses the shortcut, and reads the popup that opens. */
async function crossCheck(how: () => void): Promise<ShownPanel> {
  await page.bringToFront();
  await page.evaluate(how);
  const popup = await driven().extension.popupAfter(() => press(driven(), 'cross-check-selection'));
  const shown = await readPanel(popup);
  await popup.close();
  return shown;
}

const figuresOf = ({ cards }: ShownPanel): string => cards.map((card) => card.text).join('\n');

describe('the shortcut on selected text', () => {
  test('across paragraphs compares the figures of all of them', async () => {
    const shown = await crossCheck(() => {
      const [from, to] = [document.querySelector('#first'), document.querySelector('#second')];
      if (from && to) getSelection()?.setBaseAndExtent(from, 0, to, 1);
    });
    expect(shown.state).toBe('report');
    expect(figuresOf(shown)).toContain('594');
    expect(figuresOf(shown)).toContain('130,000');
  });

  test('in a table compares the row', async () => {
    const shown = await crossCheck(() => {
      const row = document.querySelector('#row');
      if (row) getSelection()?.selectAllChildren(row);
    });
    expect(shown.state).toBe('report');
    expect(figuresOf(shown)).toContain('594');
    expect(figuresOf(shown)).not.toContain('130,000');
  });

  test.each([
    ['an input', () => document.querySelector<HTMLInputElement>('#input')?.select()],
    ['a text area', () => document.querySelector<HTMLTextAreaElement>('#textarea')?.select()],
    [
      'an editable part',
      () => {
        const editable = document.querySelector<HTMLElement>('#editable');
        editable?.focus();
        if (editable) getSelection()?.selectAllChildren(editable);
      },
    ],
    [
      'a frame of the same site',
      () => {
        const frame = document.querySelector<HTMLIFrameElement>('#frame');
        frame?.contentWindow?.focus();
        const body = frame?.contentDocument?.body;
        if (body) frame?.contentWindow?.getSelection()?.selectAllChildren(body);
      },
    ],
  ])('in %s compares it', async (_, how) => {
    const shown = await crossCheck(how);
    expect(shown.state).toBe('report');
    expect(shown.header).toContain('Selected:');
    expect(figuresOf(shown)).toContain('594');
    expect(figuresOf(shown)).not.toContain('130,000');
  });

  test('without a figure lists what the corpus says on the subject, with its figures', async () => {
    await page.bringToFront();
    await page.evaluate(() => {
      const words = document.querySelector('#words');
      if (words) getSelection()?.selectAllChildren(words);
    });
    const popup = await driven().extension.popupAfter(() => press(driven(), 'cross-check-selection'));
    const shown = await readPanel(popup);
    await picture(popup, 'popup-subject');
    await popup.close();
    expect(shown.state).toBe('subject');
    expect(shown.text).toContain('nothing is compared');
    expect(shown.text).toMatch(/more than 100\s+Russian prisoners/);
  });

  test.each([
    ['nothing', () => {}, 'no-selection', 'Nothing is selected'],
    ['a password', () => document.querySelector<HTMLInputElement>('#password')?.select(), 'no-selection', 'Nothing is selected'],
    ['a frame of another site', () => document.querySelector<HTMLIFrameElement>('#foreign')?.focus(), 'foreign-frame', 'another site'],
  ])('on %s says why there is nothing', async (_, how, state, words) => {
    const shown = await crossCheck(how);
    expect(shown.state).toBe(state);
    expect(shown.text).toContain(words);
    expect(shown.text).not.toContain('594');
  });
});

describe('the address bar', () => {
  test('suggests the claims closest to what is typed, with their figures', async () => {
    const worker = await driven().extension.worker();
    const rows = await worker.evaluate(
      () =>
        new Promise<{ content: string; description: string }[]>((resolve) => {
          chrome.omnibox.onInputChanged.dispatch('kursk evacu', resolve);
        }),
    );
    expect(rows.length).toBeGreaterThan(0);
    expect(rows.length).toBeLessThanOrEqual(6);
    expect(rows[0]?.description).toMatch(/^<match>around 130,000 civilians evacuated/);
  });

  test('opens what is entered as a page of its own', async () => {
    const { extension } = driven();
    const target = extension.browser.waitForTarget((each) => each.url().includes('popup.html?look-up='), { timeout: 10_000 });
    await (await extension.worker()).evaluate(() => chrome.omnibox.onInputEntered.dispatch('prisoners of war', 'newForegroundTab'));
    const result = await (await target).asPage();
    const shown = await waitForPanel(result, 'subject', 'more than 100');
    expect(shown.header).toContain('prisoners of war');
    expect(shown.text).not.toContain('Back to the whole page');
    await picture(result, 'look-up-page');
    await result.close();
  });
});

describe('the field in the side panel', () => {
  let panel: Page;

  beforeAll(async () => {
    panel = await openSidePanel(driven(), page);
  });

  async function type(words: string): Promise<void> {
    await panel.bringToFront();
    await panel.$eval(
      '.panel:not([hidden]) input[type=search]',
      (field, text) => {
        field.value = text;
        field.form?.requestSubmit();
      },
      words,
    );
  }

  test('compares a figure, and lists a subject', async () => {
    await type('594 Russian soldiers were captured in the Kursk region by Ukrainian forces');
    expect(figuresOf(await waitForPanel(panel, 'report', 'You looked up'))).toContain('594');
    await type('evacuated');
    const shown = await waitForPanel(panel, 'subject', '130,000');
    expect(shown.text).toContain('200,000');
    await picture(panel, 'side-panel-subject');
  });

  test('finds nothing on what the corpus does not tell of, and says so', async () => {
    await type('volcano');
    expect((await waitForPanel(panel, 'no-figures')).text).toContain('volcano');
  });

  test('a selection by the shortcut comes up there, and no popup stays', async () => {
    await page.bringToFront();
    await page.evaluate(() => {
      const second = document.querySelector('#second');
      if (second) getSelection()?.selectAllChildren(second);
    });
    await press(driven(), 'cross-check-selection');
    const shown = await waitForPanel(panel, 'report', 'Selected:');
    expect(figuresOf(shown)).toContain('130,000');
    expect(figuresOf(shown)).not.toContain('594');
    await expect
      .poll(
        () =>
          driven()
            .extension.browser.targets()
            .filter((each) => each.url().includes('popup.html')).length,
      )
      .toBe(0);
  });
});
