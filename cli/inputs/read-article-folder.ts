import { readdirSync, statSync } from 'node:fs';
import { extname, join } from 'node:path';
import type { ArticleInput } from '../../engine/types.ts';
import { InputError } from '../input-error.ts';
import { readArticleFile } from './read-article-file.ts';
import { asInputError } from './read-bytes.ts';

const ARTICLES = new Set(['.md', '.txt', '.html', '.htm', '.xhtml']);

/** Reads all articles of a folder, in the order of their names. Throws InputError for none at all and for an id used twice. */
export function readArticleFolder(dir: string): ArticleInput[] {
  const files = articleFiles(dir);
  if (files.length === 0) throw new InputError(`${dir}: holds no .md, .txt or .html article`);
  const seen = new Map<string, string>();
  return files.map((file) => {
    const article = readArticleFile(file);
    const other = seen.get(article.id);
    if (other !== undefined) throw new InputError(`${file}: has the id ${JSON.stringify(article.id)} of ${other}`);
    seen.set(article.id, file);
    return article;
  });
}

function articleFiles(dir: string): string[] {
  try {
    if (!statSync(dir).isDirectory()) throw new InputError(`${dir}: is not a folder`);
    return readdirSync(dir)
      .filter((name) => !name.startsWith('.') && ARTICLES.has(extname(name).toLowerCase()))
      .sort()
      .map((name) => join(dir, name))
      .filter((file) => statSync(file).isFile());
  } catch (error) {
    throw asInputError(dir, error);
  }
}
