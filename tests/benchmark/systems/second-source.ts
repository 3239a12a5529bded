import { readFileSync } from 'node:fs';
import { checkPage, openCorpus, parsePack } from '../../../engine/pipeline.ts';
import type { PageInput } from '../../../engine/types.ts';
import type { System } from './system.ts';

/** The whole check: figures read, matched with the bundled corpus and compared. Gives the number of figures. */
const system: System = {
  open() {
    const pack = parsePack(JSON.parse(readFileSync(process.env.BENCHMARK_PACK!, 'utf8')));
    if (!pack.ok) throw new Error(pack.error);
    const corpus = openCorpus([pack.value]);
    return (text) => checkPage({ ...PAGE, text }, corpus).page.claims;
  },
};
export default system;

const PAGE: Omit<PageInput, 'text'> = {
  url: null,
  title: null,
  publisher: null,
  published: '2024-08-27',
  language: 'en',
  wire: null,
};
