import { extname } from 'node:path';
import { parseArticle } from '../../corpus/parse-article.ts';
import type { ArticleInput } from '../../engine/types.ts';
import { InputError } from '../input-error.ts';
import { readBytes } from './read-bytes.ts';
import { decodeOrFail, idOf, readPageFile } from './read-page-file.ts';

/** Reads one article of a corpus: .md with front matter and statements, or a .txt or .html page as it is. */
export function readArticleFile(file: string): ArticleInput {
  if (extname(file).toLowerCase() === '.md') {
    const article = parseArticle(decodeOrFail(file, readBytes(file)), file);
    if (!article.ok) throw new InputError(article.error);
    return article.value;
  }
  const page = readPageFile(file);
  return {
    ...page,
    id: idOf(file),
    publishedBasis: page.published === null ? null : 'dateline',
    publishedEvidence: null,
    origin: null,
    originEvidence: null,
    fingerprint: null,
    paraphrased: false,
    paragraphs: null,
  };
}
