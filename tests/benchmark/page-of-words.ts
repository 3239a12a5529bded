import { readFileSync } from 'node:fs';
import path from 'node:path';
import { parseHtmlPage } from '../../cli/inputs/parse-html-page.ts';
import { loadBundledArticles } from '../../corpus/load-bundled-articles.ts';
import { splitBlocks } from '../../engine/text/blocks.ts';
import { splitSentences } from '../../engine/text/sentences.ts';
import type { PageInput } from '../../engine/types.ts';
import { PROJECT } from '../../scripts/project.ts';
import { random } from '../evaluation/fit/random.ts';
import { loadTexts } from './load-texts.ts';

/**
 * Makes pages of any length from the project's own sentences. Those of the demonstration page and of the bundled corpus come
 * first, so that a page of ordinary length tells of what the corpus tells: every figure has rivals, the worst case for matching.
 * Invented news of other events follow, so that a long page has the vocabulary of a long page. Figures are varied.
 */
export function pageMaker(): (words: number) => PageInput {
  const demo = parseHtmlPage(readFileSync(path.join(PROJECT, 'scripts/demo/index.html'), 'utf8'));
  const own = [demo.text, ...loadBundledArticles().map((article) => article.text)].flatMap(sentencesOf);
  const others = loadTexts(path.join(PROJECT, 'tests/evaluation/events')).flatMap(sentencesOf);
  return (words) => {
    const next = random(words);
    const sentences: string[] = [];
    for (let count = 0, i = 0; count < words; i++) {
      const pool = i < own.length ? own : others;
      const sentence = varied(pool[(i < own.length ? i : i - own.length) % pool.length]!, next);
      const all = sentence.split(/\s+/);
      sentences.push(all.slice(0, words - count).join(' '));
      count += all.length;
    }
    // Ordinary paragraphs have two or three sentences.
    const text = sentences.map((sentence, i) => sentence + (i % 3 === 2 ? '\n\n' : ' ')).join('');
    return { ...demo, title: null, url: null, text };
  };
}

const sentencesOf = (text: string): string[] =>
  splitBlocks(text).flatMap(({ start, end }) => splitSentences(text, start, end).map((span) => text.slice(span.start, span.end)));

/** Another last digit for some figures: near enough to be compared, and a text of its own. */
const varied = (sentence: string, next: () => number): string =>
  sentence.replace(/\b\d{2,}\b(?!,\d)/g, (digits) =>
    next() < 0.5 || /^(?:19|20)\d\d$/.test(digits) ? digits : digits.slice(0, -1) + Math.floor(next() * 10),
  );
