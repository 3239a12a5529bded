import { readdirSync, readFileSync } from 'node:fs';
import { basename } from 'node:path';
import type { ArticleInput } from '../engine/types.ts';
import { parseArticle } from './parse-article.ts';

const ARTICLES = new URL('./articles/', import.meta.url);

/** Reads the articles that come with the extension, in the order of their ids. Throws where one is faulty, naming file, line and field. */
export function loadBundledArticles(): ArticleInput[] {
  return readdirSync(ARTICLES)
    .filter((name) => name.endsWith('.md'))
    .sort()
    .map((name) => {
      const file = `corpus/articles/${name}`;
      const article = parseArticle(readFileSync(new URL(name, ARTICLES), 'utf8'), file);
      if (!article.ok) throw new Error(article.error);
      const id = basename(name, '.md');
      if (article.value.id !== id)
        throw new Error(`${file}: id: wants the file's name ${JSON.stringify(id)}, found ${JSON.stringify(article.value.id)}`);
      return article.value;
    });
}
