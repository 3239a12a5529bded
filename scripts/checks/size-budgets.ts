import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { gzipSync } from 'node:zlib';

/** A part of the built extension that must stay small, and what it may weigh. */
export interface Budget {
  readonly part: string;
  /** Files that the browser starts with, relative to the built folder; what they load comes with them. */
  readonly entries: readonly string[];
  /** Bytes after gzip; a kB is 1,000 of them. */
  readonly most: number;
}

/** The bundled pack is data and counted nowhere. */
export const BUDGETS: readonly Budget[] = [
  // On the page's own thread and in its memory, for every page that is checked.
  { part: 'content script, with the looks of marks', entries: ['page.js', 'assets/marks.css'], most: 15_000 },
  // Parsed at each click on the button. The aim is 40 kB: what it weighs now, with evidence and settings, is held until it gets there.
  { part: 'popup, with components', entries: ['popup.html'], most: 52_000 },
  // Parsed whenever the browser wakes the worker.
  { part: 'background, with engine', entries: ['background.js'], most: 250_000 },
];

export interface Weight extends Budget {
  /** The files counted, relative to the built folder. */
  readonly files: readonly string[];
  /** Bytes after gzip, each file by itself, as browsers get and stores pack them. */
  readonly bytes: number;
}

/** Weighs one part. Rejects where a file is missing. */
export async function weigh(folder: string, budget: Budget): Promise<Weight> {
  const files = new Map<string, number>();
  const add = async (file: string): Promise<void> => {
    if (files.has(file)) return;
    const content = await readFile(path.join(folder, file));
    files.set(file, gzipSync(content, { level: 9 }).length);
    for (const loaded of loadedBy(file, content.toString())) await add(loaded);
  };
  for (const entry of budget.entries) await add(entry);
  return { ...budget, files: [...files.keys()], bytes: [...files.values()].reduce((sum, bytes) => sum + bytes, 0) };
}

/** Scripts and style sheets that a page or a module loads, relative to the built folder. */
export function loadedBy(file: string, content: string): string[] {
  const pattern = file.endsWith('.html')
    ? /<(?:script|link)\b[^>]*?\b(?:src|href)="([^"]+\.(?:js|css))"/g
    : /(?:\bimport\s*\(?|\bfrom)\s*["'](\.{1,2}\/[^"']+\.js|\/[^"']+\.js)["']/g;
  if (!/\.(?:html|js)$/.test(file)) return [];
  return [...content.matchAll(pattern)].map(([, address]) =>
    address!.startsWith('/') ? address!.slice(1) : path.posix.join(path.posix.dirname(file), address!),
  );
}
