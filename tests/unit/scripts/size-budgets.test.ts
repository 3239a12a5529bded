import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { gzipSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { loadedBy, weigh } from '../../../scripts/checks/size-budgets.ts';

let folder: string;
const HTML = '<script type="module" crossorigin src="/chunks/popup.js"></script><link rel="stylesheet" href="/assets/popup.css">';
const POPUP = 'import{a as b}from"./shared.js";import"./other.js";b()';
const SHARED = 'export const a=1;import("./late.js")';

beforeAll(async () => {
  folder = await mkdtemp(path.join(tmpdir(), 'second-source-sizes-'));
  await mkdir(path.join(folder, 'chunks'));
  await mkdir(path.join(folder, 'assets'));
  const files = { 'popup.html': HTML, 'chunks/popup.js': POPUP, 'chunks/shared.js': SHARED, 'assets/popup.css': 'p{}' };
  for (const [name, content] of Object.entries({ ...files, 'chunks/other.js': '1', 'chunks/late.js': '2' }))
    await writeFile(path.join(folder, name), content);
});

afterAll(() => rm(folder, { recursive: true, force: true }));

describe('the weight of a part', () => {
  it('counts what its entry loads, however far down, once and after gzip', async () => {
    const { files, bytes } = await weigh(folder, { part: 'popup', entries: ['popup.html', 'chunks/shared.js'], most: 10 });
    expect([...files].sort()).toEqual([
      'assets/popup.css',
      'chunks/late.js',
      'chunks/other.js',
      'chunks/popup.js',
      'chunks/shared.js',
      'popup.html',
    ]);
    const packed = (text: string): number => gzipSync(text, { level: 9 }).length;
    expect(bytes).toBe([HTML, POPUP, SHARED, 'p{}', '1', '2'].reduce((sum, text) => sum + packed(text), 0));
  });

  it('cannot be told of a part that was not built', async () => {
    await expect(weigh(folder, { part: 'page', entries: ['page.js'], most: 10 })).rejects.toThrow(/page\.js/);
  });

  it('takes no address of the web for a file', () => {
    expect(loadedBy('a.html', '<a href="https://news.example/a.html">')).toEqual([]);
    expect(loadedBy('chunks/a.js', 'x("from","./b.js")')).toEqual([]);
    expect(loadedBy('data.json', 'from "./a.js"')).toEqual([]);
  });
});
