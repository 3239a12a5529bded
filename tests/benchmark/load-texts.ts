import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { parseArticle } from '../evaluation/labelled-events.ts';

/** The texts of all articles in a folder of events, sorted by name. */
export function loadTexts(folder: string): string[] {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('.txt'))
    .sort()
    .map((file) => parseArticle(readFileSync(path.join(folder, file), 'utf8')).text);
}
