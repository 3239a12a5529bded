import { buildPack } from '../../engine/pipeline.ts';
import { readArguments } from '../arguments.ts';
import { InputError } from '../input-error.ts';
import { readArticleFolder } from '../inputs/read-article-folder.ts';
import { writeWhole } from '../output/write-whole.ts';

/** `build DIR --out PACK`: one pack of all articles of a folder. */
export async function build(argv: readonly string[]): Promise<string> {
  const { positionals, options } = readArguments('build', argv, { out: 'value' });
  const [dir, ...more] = positionals;
  if (dir === undefined) throw new InputError('build: no folder given; see second-source build --help');
  if (more.length > 0) throw new InputError(`build: one folder at a time, but also given ${more[0]}; see second-source build --help`);
  if (options.out === null) throw new InputError('build: --out PACK is missing; see second-source build --help');
  const articles = readArticleFolder(dir);
  writeWhole(options.out, JSON.stringify(buildPack(articles)));
  return `${options.out}: ${articles.length} ${articles.length === 1 ? 'article' : 'articles'}\n`;
}
