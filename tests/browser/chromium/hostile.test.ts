import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { type FileServer, serveFiles } from '../../../scripts/pages/serve-files.ts';
import { driveExtension } from './harness.ts';

// Pages that nobody vetted. Each must end in a report or a clear state, and leave the extension as it was.

const driven = driveExtension();
let folder: string;
let server: FileServer;

beforeAll(async () => {
  folder = await mkdtemp(path.join(tmpdir(), 'second-source-hostile-'));
  server = await serveFiles(folder);
});

afterAll(async () => {
  await server.close();
  await rm(folder, { recursive: true, force: true });
});

const EVACUATED = '<p>Around 130,000 civilians were evacuated, officials in the Kursk region said on 27 August 2024.</p>';

async function open(name: string, head: string, body: string): Promise<Page> {
  const html = `<!doctype html><html lang="en"><head><meta charset="utf-8"><link rel="icon" href="data:,">${head}</head><body>${body}</body></html>`;
  await writeFile(path.join(folder, name), html);
  const page = await driven().extension.browser.newPage();
  await page.goto(server.url + name, { waitUntil: 'load' });
  return page;
}

const dated = '<meta property="article:published_time" content="2024-08-27">';

test('a page of a hundred thousand nodes is read, and the page can still be used meanwhile', async () => {
  const filler = Array.from({ length: 30_000 }, () => '<p>The <b>parcel</b> was sorted and put on its <i>shelf</i> again.</p>').join('');
  const page = await open('long.html', `<title>Long</title>${dated}`, `<article><h1>Kursk</h1>${EVACUATED}${filler}</article>`);
  await page.evaluate(() => {
    let last = performance.now();
    const tick = (): void => {
      const now = performance.now();
      document.documentElement.dataset.longest = String(Math.max(Number(document.documentElement.dataset.longest ?? 0), now - last));
      last = now;
      setTimeout(tick, 0);
    };
    tick();
  });
  const { shown } = await driven().click(page);
  expect(shown.state).not.toBe('failed');
  expect(shown.text.length).toBeGreaterThan(40);
  expect(Number(await page.evaluate(() => document.documentElement.dataset.longest))).toBeLessThan(2000);
});

test('a page of a thousand figures gets its report', async () => {
  const filler = Array.from({ length: 1000 }, (_, i) => `<p>Parcel ${i} weighed ${i + 2} kilograms.</p>`).join('');
  const page = await open(
    'figures.html',
    `<title>Figures</title>${dated}`,
    `<article><h1>Kursk evacuations</h1>${EVACUATED}${filler}</article>`,
  );
  const { shown } = await driven().click(page);
  expect(shown.state).toBe('report');
});

test('page data that reaches for prototypes changes none', async () => {
  const attack = { '@type': 'NewsArticle', headline: 'H', publisher: { name: 'P' }, datePublished: '2024-08-27' };
  const json = `{"__proto__":{"polluted":1},"constructor":{"prototype":{"polluted":1}},${JSON.stringify(attack).slice(1)}`;
  const deep = `${'['.repeat(50_000)}${']'.repeat(50_000)}`;
  const scripts = [json, deep, '{"@type":"NewsArticle",', 'null', '[{"@graph":[{"@graph":null}]}]']
    .map((data) => `<script type="application/ld+json">${data}</script>`)
    .join('');
  const page = await open('proto.html', `<title>Data</title>${scripts}`, `<article><h1>Kursk evacuations</h1>${EVACUATED}</article>`);
  const { popup, shown } = await driven().click(page);
  expect(shown.state).not.toBe('failed');
  const worker = await driven().extension.worker();
  expect(await worker.evaluate(() => String(({} as { polluted?: unknown }).polluted))).toBe('undefined');
  expect(await popup.evaluate(() => String(({} as { polluted?: unknown }).polluted))).toBe('undefined');
});

test('markup in title, publisher and text is shown as text', async () => {
  const bait = '<img src=x onerror=globalThis.ran=1><b>bold</b>';
  const escaped = bait.replaceAll('<', '&lt;').replaceAll('"', '&quot;');
  const head = `<title>${escaped}</title><meta property="og:title" content="${escaped}"><meta property="og:site_name" content="${escaped}">${dated}`;
  const body = `<article><h1>${escaped}</h1>${EVACUATED.replace('officials', `&lt;script>globalThis.ran=1&lt;/script> officials`)}</article>`;
  const { popup, shown } = await driven().click(await open('markup.html', head, body));
  expect(shown.text).toContain('<img src=x onerror=globalThis.ran=1>');
  expect(await popup.evaluate(() => document.querySelectorAll('img, script:not([src]), b > b').length)).toBe(0);
  expect(await popup.evaluate(() => (globalThis as { ran?: unknown }).ran ?? null)).toBeNull();
});

test('a page that breaks its own prototypes is read all the same', async () => {
  const sabotage = `<script>
    Array.prototype.map = Array.prototype.push = () => { throw new Error('broken'); };
    for (const name of ['textContent', 'nodeValue', 'childNodes', 'parentNode'])
      Object.defineProperty(Node.prototype, name, { get() { throw new Error('broken'); } });
    document.querySelectorAll = document.createTreeWalker = () => { throw new Error('broken'); };
    JSON.parse = () => { throw new Error('broken'); };
  </script>`;
  const head = `<title>Broken</title>${dated}${sabotage}`;
  const { shown } = await driven().click(await open('broken.html', head, `<article><h1>Kursk evacuations</h1>${EVACUATED}</article>`));
  expect(shown.text).toContain('130,000');
});

test('after all that the next page gets its report', async () => {
  const page = await open('next.html', `<title>Next</title>${dated}`, `<article><h1>Kursk evacuations</h1>${EVACUATED}</article>`);
  const { shown } = await driven().click(page);
  expect(shown.cards.map((card) => card.text).join()).toContain('130,000');
});
