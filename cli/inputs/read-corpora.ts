import { loadBundledArticles } from '../../corpus/load-bundled-articles.ts';
import { buildPack, type Corpus, openCorpus, type Pack, parsePack } from '../../engine/pipeline.ts';
import { InputError } from '../input-error.ts';
import { readBytes } from './read-bytes.ts';
import { decodeOrFail } from './read-page-file.ts';

/** Opens the given packs together; without any, the bundled corpus, built from its articles. */
export function readCorpora(files: readonly string[]): Corpus {
  if (files.length === 0) return openCorpus([buildPack(loadBundledArticles())]);
  return { shelves: files.flatMap((file) => openPack(file, readPack(file)).shelves) };
}

/** Makes a pack ready for matching. Throws InputError, naming its file, where its index is damaged. */
export function openPack(file: string, pack: Pack): Corpus {
  try {
    return openCorpus([pack]);
  } catch (error) {
    throw new InputError(`${file}: damaged pack: ${error instanceof Error ? error.message : String(error)}`);
  }
}

/** Reads a pack file. Throws InputError where it is no pack, damaged or of another version. */
export function readPack(file: string): Pack {
  const text = decodeOrFail(file, readBytes(file));
  let json: unknown;
  try {
    json = JSON.parse(text);
  } catch {
    throw new InputError(`${file}: not a pack: it is not whole JSON`);
  }
  const pack = parsePack(json);
  if (!pack.ok) throw new InputError(`${file}: ${pack.error}`);
  return pack.value;
}
