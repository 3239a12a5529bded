import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { cleanup, fireEvent, render, screen, waitFor } from '@testing-library/preact';
import axe from 'axe-core';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { MessagesProvider } from '../../../components/messages/messages.ts';
import { SAMPLE, SAMPLE_BLOCKS } from '../../../components/welcome/sample.ts';
import { WelcomePage } from '../../../components/welcome/welcome-page.tsx';
import { parseArticle } from '../../../corpus/parse-article.ts';
import { buildPack, checkPage, openCorpus } from '../../../engine/pipeline.ts';
import { british } from '../english.ts';
import { checkedPage, found, refused, standIn } from '../stand-in-backend.ts';

afterEach(cleanup);

const ARTICLES = 'corpus/articles';

/** Read by path, as the imitated browser has no file addresses. */
const articles = readdirSync(ARTICLES)
  .sort()
  .map((name) => {
    const article = parseArticle(readFileSync(join(ARTICLES, name), 'utf8'), name);
    if (!article.ok) throw new Error(article.error);
    return article.value;
  });

/** The sample as the background checks it, with the corpus that comes with the extension. */
const report = checkPage({ ...SAMPLE, url: null, language: 'en', wire: null }, openCorpus([buildPack(articles)]));

const show = (answer = found(checkedPage(report))) => {
  const openOptions = vi.fn();
  render(
    <MessagesProvider value={british}>
      <WelcomePage backend={{ ...standIn({}), check: async () => answer, copy: async () => true, openOptions }} />
    </MessagesProvider>,
  );
  return openOptions;
};

describe('the sample', () => {
  it('is laid out as its text has it', () => {
    for (const { start, text } of SAMPLE_BLOCKS) expect(SAMPLE.text.slice(start, start + text.length)).toBe(text);
  });

  it('shows one figure that differs before others that do not', () => {
    expect(report.facts[0]?.relation).toBe('differs');
    expect(report.facts[0]?.page[0]?.quote).toBe('130,000');
    expect(new Set(report.facts.map(({ relation }) => relation)).size).toBeGreaterThan(2);
    expect(report.selfChecks).toEqual([]);
  });
});

describe('the welcome page', () => {
  it('marks the figures that have a card', async () => {
    show();
    await waitFor(() => expect(document.querySelectorAll('article.card')).toHaveLength(report.facts.length));
    const marks = [...document.querySelectorAll<HTMLElement>('mark')];
    expect(marks.map((mark) => mark.textContent)).toEqual(
      report.facts
        .flatMap(({ page }) => page)
        .sort((a, b) => a.start - b.start)
        .map(({ quote }) => quote),
    );
    expect(marks[0]?.dataset.relation).toBe('differs');
  });

  it('leads from a card to its figure', async () => {
    show();
    const [first] = await screen.findAllByRole('button', { name: /Show on page/ });
    fireEvent.click(first!);
    await waitFor(() => expect(document.querySelector('mark.current')?.textContent).toBe('130,000'));
  });

  it('opens the options, and says so where the sample could not be read', async () => {
    const openOptions = show(refused('failed'));
    await screen.findByText(/could not be read/);
    fireEvent.click(screen.getByRole('button', { name: 'Choose units and sites' }));
    expect(openOptions).toHaveBeenCalledOnce();
  });

  it('has nothing that axe finds', async () => {
    show();
    await screen.findAllByRole('button', { name: /Show on page/ });
    const { violations } = await axe.run(document, { rules: { 'color-contrast': { enabled: false }, 'target-size': { enabled: false } } });
    expect(violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' ')}`)).toEqual([]);
  });
});
