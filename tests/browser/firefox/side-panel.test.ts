import path from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { beforeAll, beforeEach, describe, expect, test } from 'vitest';
import type { ExtensionFirefox } from '../../../scripts/browsers/launch-firefox.ts';
import type { FileServer } from '../../../scripts/pages/serve-files.ts';
import { PROJECT } from '../../../scripts/project.ts';
import { driveFirefox } from './driven-firefox.ts';

// The sidebar, the shortcuts by real key presses, and look-ups, as Firefox has them.

let firefox: ExtensionFirefox;
let server: FileServer;

const DEMO = 'scripts/demo/index.html';
const UNCOVERED = 'tests/browser/pages/uncovered.html';
const SELECTIONS = 'tests/browser/pages/selections.html';
const PICTURES = path.join(PROJECT, 'tests', 'browser', 'pictures');

driveFirefox((driven) => {
  ({ firefox, server } = driven);
});

interface Shown {
  readonly state: string;
  readonly text: string;
  readonly cards: readonly string[];
}

const READ = (view: string) => `
  const root = ${view}?.document.querySelector('.panel:not([hidden])');
  return root && {
    state: root.dataset.state,
    text: root.innerText.replace(/\\s+/g, ' '),
    cards: [...root.querySelectorAll('article.card')].map((card) => card.innerText.replace(/\\s+/g, ' ')),
  };`;
const readSidebar = () => firefox.inSidebar<Shown | null>(READ('sidebar'));
const readPopup = () => firefox.inPopup<Shown | null>(READ('popup'));

/** Waits until a panel is in a state and has these words. */
async function waitFor(read: () => Promise<Shown | null>, state: string, words = ''): Promise<Shown> {
  let shown: Shown | null = null;
  for (let i = 0; i < 100; i++) {
    shown = await read();
    if (shown?.state === state && shown.text.includes(words)) return shown;
    await sleep(100);
  }
  throw new Error(`The panel is not "${state}" with "${words}" but: ${shown?.state} ${shown?.text.slice(0, 300)}`);
}

const isOpen = () => firefox.inBrowser<boolean>('return SidebarController.isOpen;');
const shutSidebar = () => firefox.inBrowser('SidebarController.hide();');

describe('the sidebar', () => {
  test('is not opened by the installation', async () => {
    expect(await isOpen()).toBe(false);
  });

  test('opens by the shortcut, and reads the page', async () => {
    await firefox.goTo(server.url + DEMO);
    await firefox.press('Alt', 'Shift', 'k');
    const shown = await waitFor(readSidebar, 'report', '130,000');
    expect(shown.cards.length).toBeGreaterThan(5);
    await firefox.pictureSidebar(path.join(PICTURES, 'firefox-sidebar.png'));
  });

  test('waits where it was not let in, and one click in it lets it in', async () => {
    await firefox.goTo(server.url + UNCOVERED);
    const shown = await waitFor(readSidebar, 'not-permitted', 'This page has not been read');
    expect(shown.text).toContain('Alt+Shift+K');
    await firefox.pictureSidebar(path.join(PICTURES, 'firefox-sidebar-not-read.png'));
    await firefox.clickIn('sidebar', '.panel:not([hidden]) .btn.primary');
    await waitFor(readSidebar, 'uncovered', '4,120');
    expect(await readPopup()).toBeNull();
  });

  test('picks the report up when the toolbar button is clicked', async () => {
    await firefox.goTo(server.url + DEMO);
    await waitFor(readSidebar, 'not-permitted');
    await firefox.openPopup();
    await waitFor(readSidebar, 'report', '130,000');
  });

  test('follows a page within the page', async () => {
    await firefox.inPage(`
      history.pushState({}, '', '?another');
      document.body.innerHTML = '<article><h1>Nothing to count</h1><p>There is no number in this text of a page within a page.</p></article>';`);
    await waitFor(readSidebar, 'no-figures');
  });

  test('goes on after the background was stopped', async () => {
    await firefox.goTo(server.url + DEMO);
    await waitFor(readSidebar, 'not-permitted');
    await firefox.inBrowser('await extension.terminateBackground({ ignoreDevToolsAttached: true });');
    await firefox.press('Alt', 'Shift', 'k');
    await waitFor(readSidebar, 'report', '130,000');
  });

  test('opens from the popup, which goes away', async () => {
    await shutSidebar();
    await firefox.goTo(server.url + DEMO);
    await firefox.openPopup();
    await waitFor(readPopup, 'report');
    await firefox.clickIn('popup', '[aria-label="Keep open in the side panel"]');
    await waitFor(readSidebar, 'report', '130,000');
    for (let i = 0; i < 50 && (await readPopup()) !== null; i++) await sleep(100);
    expect(await readPopup()).toBeNull();
  });
});

describe('the shortcut on selected text', () => {
  beforeAll(async () => {
    await shutSidebar();
  });
  beforeEach(async () => {
    await firefox.closePopup();
    await firefox.goTo(server.url + SELECTIONS);
  });

  test.each([
    [
      'paragraphs',
      "getSelection().setBaseAndExtent(document.querySelector('#first'), 0, document.querySelector('#second'), 1);",
      '130,000',
    ],
    ['a table', "getSelection().selectAllChildren(document.querySelector('#row'));", '594'],
    ['an input', "const field = document.querySelector('#input'); field.focus(); field.select();", '594'],
    ['a text area', "const field = document.querySelector('#textarea'); field.focus(); field.select();", '594'],
    ['an editable part', "const part = document.querySelector('#editable'); part.focus(); getSelection().selectAllChildren(part);", '594'],
    [
      'a frame of the same site',
      "const frame = document.querySelector('#frame').contentWindow; frame.focus(); frame.getSelection().selectAllChildren(frame.document.body);",
      '594',
    ],
  ])('in %s compares it', async (_, script, figure) => {
    await firefox.inPage(script);
    await firefox.press('Alt', 'Shift', 'c');
    const shown = await waitFor(readPopup, 'report', 'Selected:');
    expect(shown.cards.join(' ')).toContain(figure);
  });

  test('without a figure lists what the corpus says on the subject', async () => {
    await firefox.inPage("getSelection().selectAllChildren(document.querySelector('#words'));");
    await firefox.press('Alt', 'Shift', 'c');
    await waitFor(readPopup, 'subject', 'more than 100');
  });

  test('with nothing selected says so', async () => {
    await firefox.press('Alt', 'Shift', 'c');
    await waitFor(readPopup, 'no-selection');
  });

  test('comes up in the sidebar where that is open', async () => {
    await firefox.press('Alt', 'Shift', 'k');
    await waitFor(readSidebar, 'report');
    await firefox.inPage("getSelection().selectAllChildren(document.querySelector('#second'));");
    await firefox.press('Alt', 'Shift', 'c');
    const shown = await waitFor(readSidebar, 'report', 'Selected:');
    expect(shown.cards.join(' ')).not.toContain('594');
    for (let i = 0; i < 50 && (await readPopup()) !== null; i++) await sleep(100);
    expect(await readPopup()).toBeNull();
  });
});
