import { setTimeout as sleep } from 'node:timers/promises';
import { beforeEach, expect, test } from 'vitest';
import type { ExtensionFirefox } from '../../../scripts/browsers/launch-firefox.ts';
import type { FileServer } from '../../../scripts/pages/serve-files.ts';
import { driveFirefox } from './driven-firefox.ts';

// Marks in Firefox: the same pages as in Chromium, real clicks and key presses.

let firefox: ExtensionFirefox;
let server: FileServer;

driveFirefox((driven) => {
  ({ firefox, server } = driven);
});

/** Every node with its kind, name, attributes and text, and the number of style sheets. */
const SNAPSHOT = `
  const lines = [];
  const visit = (node) => {
    const attributes = node.attributes ? [...node.attributes].map(({ name, value }) => name + '=' + JSON.stringify(value)).join(' ') : '';
    lines.push([node.nodeType, node.nodeName, attributes, JSON.stringify(node.nodeValue)].join(' '));
    for (const child of node.childNodes) visit(child);
  };
  visit(document);
  return lines.concat('sheets ' + document.styleSheets.length + ' ' + document.adoptedStyleSheets.length).join(' | ');`;

/** What is highlighted, by the name of the highlight; the pieces of a split figure are put together. */
const marked = (): Promise<Record<string, string>> =>
  firefox.inPage(`
    return Object.fromEntries([...CSS.highlights].map(([name, ranges]) => [
      name.replace('second-source-', ''), [...ranges].map(String).join('').replace(/\\s+/g, ' ')]));`);

const until = async (name: string, words: string | undefined): Promise<void> => {
  await expect.poll(async () => (await marked())[name], { timeout: 15_000, interval: 100 }).toBe(words);
};

beforeEach(async () => {
  await firefox.closePopup();
  await firefox.goTo(`${server.url}tests/browser/pages/marks.html`);
  await firefox.openPopup();
  await until('differs', 'Around 130,000');
  await firefox.closePopup();
});

test('the document with marks is the document without them, node by node', async () => {
  const withMarks = await firefox.inPage<string>(SNAPSHOT);
  await firefox.goTo(`${server.url}tests/browser/pages/marks.html`);
  expect(await marked()).toEqual({});
  expect(await firefox.inPage<string>(SNAPSHOT)).toBe(withMarks);
});

test('marks follow text that is drawn anew, comes late or is another article', async () => {
  const act = (name: string) => firefox.inPage(`window.eval('acts').${name}()`);
  await act('redraw');
  await sleep(1500);
  await until('differs', 'Around 130,000');
  await act('append');
  await expect.poll(async () => (await marked()).differs, { timeout: 15_000 }).toContain('around 130,000');
  await act('navigate');
  await until('differs', 'About 130,000');
});

test('a page that comes back from the back-forward cache still has its marks', async () => {
  await firefox.goTo(`${server.url}tests/browser/pages/uncovered.html`);
  await firefox.inPage('history.back()');
  await expect.poll(() => firefox.inPage('return location.pathname')).toContain('marks.html');
  await until('differs', 'Around 130,000');
});

test('a click on a mark brings up its card', async () => {
  await firefox.click('#split b');
  const focused = `return popup?.document.activeElement?.closest('article[data-card]')?.innerText ?? ''`;
  await expect.poll(() => firefox.inPopup<string>(focused), { timeout: 15_000, interval: 200 }).toContain('130,000');
  expect(await firefox.inPage(`return window.eval('heard').join()`)).toBe('click');
});

test('one shortcut goes from figure to figure, another hides and shows them all', async () => {
  await firefox.press('Alt', 'n');
  await until('current', 'Around 130,000');
  await firefox.press('Alt', 'Shift', 'm');
  await expect.poll(marked, { timeout: 5000 }).toEqual({});
  await firefox.press('Alt', 'Shift', 'm');
  await until('differs', 'Around 130,000');
});
