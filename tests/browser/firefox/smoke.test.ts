import path from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { expect, test } from 'vitest';
import type { ExtensionFirefox } from '../../../scripts/browsers/launch-firefox.ts';
import type { FileServer } from '../../../scripts/pages/serve-files.ts';
import { PROJECT } from '../../../scripts/project.ts';
import { driveFirefox } from './driven-firefox.ts';

// The ways through the extension that Firefox does differently: its popup, its native context menu, its event page.

let firefox: ExtensionFirefox;
let server: FileServer;

driveFirefox((driven) => {
  ({ firefox, server } = driven);
});

interface Panel {
  readonly state: string;
  readonly cards: readonly { readonly relation: string; readonly text: string }[];
}

/** Waits until the open popup has its answer. */
async function readPopup(): Promise<Panel> {
  for (let i = 0; i < 200; i++) {
    const panel = await firefox.inPopup<Panel | null>(`
      const root = popup?.document.querySelector('[data-state]');
      if (!root || ['waiting', 'reading'].includes(root.dataset.state)) return null;
      return {
        state: root.dataset.state,
        cards: [...popup.document.querySelectorAll('article[data-relation]')].map((card) => ({
          relation: card.dataset.relation,
          text: card.innerText.replace(/\\s+/g, ' '),
        })),
      };`);
    if (panel !== null) return panel;
    await sleep(100);
  }
  throw new Error('The popup gave no answer within 20 s.');
}

async function check(file: string): Promise<Panel> {
  await firefox.closePopup();
  await firefox.goTo(server.url + file);
  await firefox.openPopup();
  return readPopup();
}

const DEMO = 'scripts/demo/index.html';
test('the popup sets the page’s figures beside the corpus', async () => {
  const panel = await check(DEMO);
  await firefox.picturePopup(path.join(PROJECT, 'tests', 'browser', 'pictures', 'firefox-popup.png'));
  expect(panel.state).toBe('report');
  const figures = panel.cards.map((card) => card.text).join('\n');
  for (const figure of ['130,000', '594', '117', '8.5']) expect(figures).toContain(figure);
});

test('"Show on page" marks the figure and leaves the page’s DOM as it is', async () => {
  await check(DEMO);
  const before = await firefox.inPage<string>('return document.documentElement.outerHTML');
  await firefox.inPopup(`
    const card = [...popup.document.querySelectorAll('article[data-relation]')].find((each) => each.textContent.includes('130,000'));
    [...card.querySelectorAll('button')].find((button) => button.textContent.startsWith('Show on page')).click();`);
  let marked: string[] = [];
  for (let i = 0; marked.length === 0 && i < 100; i++) {
    await sleep(100);
    marked = await firefox.inPage<string[]>('return [...CSS.highlights.values()].flatMap((ranges) => [...ranges]).map(String)');
  }
  expect(new Set(marked)).toEqual(new Set(['Around 130,000']));
  expect(await firefox.inPage('return window.scrollY')).toBeGreaterThan(0);
  expect(await firefox.inPage<string>('return document.documentElement.outerHTML')).toBe(before);
});

test('the native context menu reports on the selection alone', async () => {
  const whole = await check(DEMO);
  await firefox.closePopup();
  await firefox.inPage(`
    const paragraph = [...document.querySelectorAll('p')].find((p) => p.textContent.includes('130,000'));
    paragraph.scrollIntoView({ block: 'center' });
    getSelection().selectAllChildren(paragraph);
    paragraph.id = 'selected';`);
  await firefox.chooseInContextMenu('#selected', 'Cross-check');
  const panel = await readPopup();
  expect(panel.cards.length).toBeGreaterThan(0);
  expect(panel.cards.length).toBeLessThan(whole.cards.length);
  expect(panel.cards.map((card) => card.text).join(' ')).toContain('130,000');
});

test('a page that the corpus does not cover shows no fact', async () => {
  const panel = await check('tests/browser/pages/uncovered.html');
  expect(panel).toEqual({ state: 'uncovered', cards: [] });
});

test('a click after the background was stopped gets its report', async () => {
  await firefox.closePopup();
  await firefox.inBrowser('await extension.terminateBackground({ ignoreDevToolsAttached: true });');
  expect(await firefox.inBrowser('return extension.backgroundState')).not.toBe('running');
  expect((await check(DEMO)).state).toBe('report');
});
