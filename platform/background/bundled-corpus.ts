import { type Corpus, openCorpus, parsePack } from '../../engine/pipeline.ts';
import { browser } from '../browser.ts';

let opened: Promise<Corpus> | null = null;

/**
 * The corpus that comes with the extension, opened once in the worker's life.
 * Rejects where the pack is missing or damaged; the next call tries again.
 */
export function bundledCorpus(): Promise<Corpus> {
  opened ??= open().catch((cause: unknown) => {
    opened = null;
    throw cause;
  });
  return opened;
}

async function open(): Promise<Corpus> {
  const response = await fetch(browser.runtime.getURL('/bundled.pack.json'));
  const pack = parsePack(await response.json());
  if (!pack.ok) throw new Error(`bundled.pack.json: ${pack.error}`);
  return openCorpus([pack.value]);
}
