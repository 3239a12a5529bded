import { readArguments } from '../arguments.ts';
import { InputError } from '../input-error.ts';
import { openPack, readPack } from '../inputs/read-corpora.ts';

/** `inspect PACK`: what is in a pack. A damaged pack is refused as everywhere. */
export async function inspect(argv: readonly string[]): Promise<string> {
  const { positionals, options } = readArguments('inspect', argv, { json: 'switch' });
  const [file, ...more] = positionals;
  if (file === undefined) throw new InputError('inspect: no pack given; see second-source inspect --help');
  if (more.length > 0) throw new InputError(`inspect: one pack at a time, but also given ${more[0]}`);
  const pack = readPack(file);
  openPack(file, pack);
  const articles = pack.articles.map(({ citation, read }) => ({ ...citation, claims: read.claims.length }));
  const claims = articles.reduce((sum, article) => sum + article.claims, 0);
  const origins = new Set(articles.map((article) => article.origin)).size;
  if (options.json) return `${JSON.stringify({ format: pack.format, version: pack.version, articles, claims, origins })}\n`;
  const lines = articles.map(
    (article) =>
      `  ${article.id}: ${article.title} (${[article.publisher, article.published ?? 'undated'].filter((part) => part !== null).join(', ')}), claims ${article.claims}, origin ${article.origin}`,
  );
  return `${file}: whole, version ${pack.version}; articles ${articles.length}, claims ${claims}, origins ${origins}\n${lines.map((line) => `${line}\n`).join('')}`;
}
