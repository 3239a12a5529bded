import { mkdir, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import * as v from 'valibot';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { ReportSchema } from '../../../engine/report/report-schema.ts';
import { findFirefox } from '../../../scripts/browsers/find-browser.ts';
import { type ExtensionFirefox, launchFirefox } from '../../../scripts/browsers/launch-firefox.ts';
import { type FileServer, serveFiles } from '../../../scripts/pages/serve-files.ts';
import { PROJECT } from '../../../scripts/project.ts';

// Evidence from the real popup of Firefox: its clipboard and its downloads are others than Chromium's, and its background is an
// event page.

const DEMO = 'scripts/demo/index.html';
const PICTURES = path.join(PROJECT, 'tests', 'browser', 'pictures');
let firefox: ExtensionFirefox;
let server: FileServer;
let folder: string;

beforeAll(async () => {
  const program = findFirefox().found;
  if (!program) throw new Error('No Firefox here: npm test says how to get one.');
  folder = await mkdtemp(path.join(tmpdir(), 'second-source-files-'));
  await mkdir(PICTURES, { recursive: true });
  server = await serveFiles(PROJECT, ['scripts/demo']);
  firefox = await launchFirefox(program);
  await firefox.inBrowser(
    `Services.prefs.setIntPref('browser.download.folderList', 2);
     Services.prefs.setStringPref('browser.download.dir', args[0]);
     Services.prefs.setBoolPref('browser.download.alwaysOpenPanel', false);
     // Stands for the reader's own click, which a script cannot make in a popup.
     Services.prefs.setBoolPref('dom.events.testing.asyncClipboard', true);`,
    folder,
  );
});

afterAll(async () => {
  await firefox?.close();
  await server?.close();
  await rm(folder, { recursive: true, force: true });
});

/** Waits for what a script beside the popup finds. */
async function inPopup<T>(what: string, script: string): Promise<T> {
  for (let i = 0; i < 200; i++) {
    const found = await firefox.inPopup<T | null>(`if (popup === null) return null; ${script}`);
    if (found !== null && found !== false) return found;
    await sleep(100);
  }
  throw new Error(`Not within 20 s: ${what}.`);
}

async function openPopup(): Promise<void> {
  await firefox.closePopup();
  await firefox.closePopup();
  await firefox.goTo(server.url + DEMO);
  await firefox.openPopup();
  await inPopup('the report', `return popup.document.querySelector('[data-state=report] article') !== null;`);
}

const CARD = `const card = [...popup.document.querySelectorAll('article[data-relation]')].find((each) => each.textContent.includes('130,000'));`;

/** Chooses an item of a menu that a script finds the button of. */
const choose = (item: string) =>
  inPopup(
    `a menu with "${item}"`,
    `${CARD}
     card.querySelector('[aria-haspopup=menu]').click();
     await new Promise((done) => popup.setTimeout(done, 100));
     const chosen = [...popup.document.querySelectorAll('[role=menuitem]')].find((each) => each.textContent === ${JSON.stringify(item)});
     chosen?.click();
     return chosen !== undefined;`,
  );

test('a card is saved as a file, from the popup', async () => {
  await openPopup();
  await choose('Save as JSON');
  let text = '';
  for (let i = 0; text === '' && i < 100; i++) {
    await sleep(100);
    const name = (await readdir(folder)).find((file) => file.endsWith('.json'));
    if (name !== undefined) text = await readFile(path.join(folder, name), 'utf8');
  }
  const report = v.parse(ReportSchema, JSON.parse(text));
  expect(report.facts.map(({ relation }) => relation)).toEqual(['differs']);
  await inPopup('the name of the file', `${CARD} return card.textContent.includes('Saved as second-source-');`);
});

test('"Copy" puts rich text on the clipboard, and plain text beside it', async () => {
  await openPopup();
  await inPopup(
    '"Copied"',
    `${CARD}
     const button = [...card.querySelectorAll('button')].find((each) => each.textContent === 'Copy' || each.textContent === 'Copied');
     if (button.textContent === 'Copied') return true;
     button.click();
     await new Promise((done) => popup.setTimeout(done, 200));
     return button.textContent === 'Copied';`,
  );
  const flavours = await firefox.inBrowser<string[]>(`
    const read = (flavour) => {
      const transferable = Cc['@mozilla.org/widget/transferable;1'].createInstance(Ci.nsITransferable);
      transferable.init(null);
      transferable.addDataFlavor(flavour);
      Services.clipboard.getData(transferable, Services.clipboard.kGlobalClipboard);
      const data = {};
      try { transferable.getTransferData(flavour, data); } catch { return ''; }
      return data.value.QueryInterface(Ci.nsISupportsString).data;
    };
    return [read('text/html'), read('text/plain')];`);
  expect(flavours[0]).toContain('<table');
  expect(flavours[0]).toContain('200,000');
  expect(flavours[1]).toMatch(/^### ≠ Differs/);
});

test('"Not the same fact" holds when the popup is opened again, and after the background was stopped', async () => {
  await openPopup();
  const differing = `return popup.document.querySelectorAll('article[data-relation=differs] .not-same').length`;
  for (let i = 0; i < 5 && (await firefox.inPopup<number>(differing)) > 0; i++) {
    await firefox.inPopup(`popup.document.querySelector('article[data-relation=differs] .not-same').click();`);
    await sleep(300);
  }
  await firefox.closePopup();
  await firefox.inBrowser('await extension.terminateBackground({ ignoreDevToolsAttached: true });');
  await openPopup();
  expect(await firefox.inPopup<number>(`return popup.document.querySelectorAll('article[data-relation=differs]').length`)).toBe(0);
  await inPopup(
    'what was hidden, shown again',
    `for (const button of popup.document.querySelectorAll('.judged .undo')) button.click();
     return popup.document.querySelectorAll('article[data-relation=differs]').length > 0;`,
  );
});

test('the whole comparison opens in a tab, and can be loaded again when the background was stopped', async () => {
  await openPopup();
  await firefox.inPopup(`popup.document.querySelector('[aria-label="Whole comparison"]').click();`);
  let address = '';
  for (let i = 0; address === '' && i < 100; i++) {
    await sleep(100);
    address = await firefox.inBrowser<string>(
      `return [...gBrowser.browsers].map(({ currentURI }) => currentURI.spec).find((url) => url.includes('/comparison.html')) ?? '';`,
    );
  }
  expect(address).toMatch(/comparison\.html\?report=[0-9a-f-]{36}$/);
  await firefox.inBrowser('await extension.terminateBackground({ ignoreDevToolsAttached: true });');
  await firefox.goTo(address);
  let shown: string[] = [];
  for (let i = 0; shown.length === 0 && i < 100; i++) {
    await sleep(100);
    shown = await firefox.inPage<string[]>(`return [...document.querySelectorAll('tbody .fact')].map((fact) => fact.textContent);`);
  }
  expect(shown.length).toBeGreaterThan(5);
  const image = await firefox.inBrowser<string>(`
    const view = gBrowser.selectedBrowser;
    const bitmap = await view.browsingContext.currentWindowGlobal.drawSnapshot(null, 1, 'white');
    const canvas = document.createElementNS('http://www.w3.org/1999/xhtml', 'canvas');
    canvas.width = bitmap.width;
    canvas.height = bitmap.height;
    canvas.getContext('2d').drawImage(bitmap, 0, 0);
    return canvas.toDataURL('image/png').split(',')[1];`);
  await writeFile(path.join(PICTURES, 'firefox-comparison.png'), Buffer.from(image, 'base64'));
});
