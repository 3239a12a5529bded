import { mkdirSync, renameSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { buildPack } from '../engine/pipeline.ts';
import { loadBundledArticles } from './load-bundled-articles.ts';

const PACK = new URL('../public/bundled.pack.json', import.meta.url);

/** Makes the pack that the extension bundles, `public/bundled.pack.json`. Throws where an article is faulty; then nothing is written. */
export async function buildBundledPack(): Promise<void> {
  const json = JSON.stringify(buildPack(loadBundledArticles()));
  mkdirSync(new URL('.', PACK), { recursive: true });
  const temporary = `${fileURLToPath(PACK)}.tmp`;
  writeFileSync(temporary, json);
  renameSync(temporary, PACK);
}
