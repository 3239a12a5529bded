import { cleanup, fireEvent, screen, waitFor, within } from '@testing-library/preact';
import { afterEach, describe, expect, it } from 'vitest';
import { report } from '../fixtures/build.ts';
import { boats } from '../fixtures/subject.ts';
import { checkedPage, found, refused, standIn } from '../stand-in-backend.ts';
import { renderPanel } from './render-panel.tsx';

afterEach(cleanup);

const panel = () => document.querySelector('.panel') as HTMLElement;
const inState = (name: string) => waitFor(() => expect(panel().dataset.state).toBe(name));
const looked = (parts: Parameters<typeof checkedPage>[1], claims = 0) =>
  found(checkedPage(report({ page: { claims } }), { scope: 'selection', words: 'boats', onPage: false, ...parts }));

describe('what the corpus says on a subject', () => {
  it('is a card a claim, best first, with its figure, sentence and articles', async () => {
    renderPanel(standIn({ check: looked({ subject: boats }) }));
    await inState('subject');
    const cards = screen.getAllByRole('article').map((card) => card.textContent);
    expect(cards).toHaveLength(2);
    expect(cards[0]).toContain('about 40 boats');
    expect(cards[0]).toContain('The office counted about 40 boats on the river.');
    expect(cards[0]).toContain('Boats on the Senn');
    expect(cards[0]).toMatch(/Coastwire\s¶5/);
    expect(panel().textContent).toContain('2 figures on this subject, in 3 articles. There is no figure in these words');
    expect(document.querySelector('[data-role=announcement]')?.textContent).toBe('2 figures on this subject, in 3 articles.');
  });

  it('says that a figure was there where nothing compares with it', async () => {
    renderPanel(standIn({ check: looked({ subject: boats }, 1) }));
    await inState('subject');
    expect(panel().textContent).toContain('No article gives this figure for the same fact.');
  });

  it('can be copied with its citation', async () => {
    const backend = standIn({ check: looked({ subject: boats }) });
    renderPanel(backend);
    await inState('subject');
    fireEvent.click(within(screen.getAllByRole('article')[0]!).getByRole('button', { name: 'Copy' }));
    expect(backend.asked.at(-1)).toEqual([
      'copy',
      'about 40 boats\nThe office counted about 40 boats on the river.\nBoats on the Senn, Aldern Gazette, 2025-06-09, ¶3, https://gazette.example/a',
    ]);
  });

  it('is long only where the reader asks for that', async () => {
    const many = Array.from({ length: 14 }, (_, i) => ({ ...boats[1]!, claim: { ...boats[1]!.claim, start: i } }));
    renderPanel(standIn({ check: looked({ subject: many }) }));
    await inState('subject');
    expect(screen.getAllByRole('article')).toHaveLength(10);
    fireEvent.click(screen.getByRole('button', { name: '4 more' }));
    expect(screen.getAllByRole('article')).toHaveLength(14);
  });

  it('is told to be nothing where it is nothing', async () => {
    renderPanel(standIn({ check: looked({}) }));
    await inState('no-figures');
    expect(panel().textContent).toContain('Nothing on this in 43 articles');
  });
});

describe('the shortcut for a selection', () => {
  it.each([
    ['no-selection', 'Nothing is selected'],
    ['foreign-frame', 'comes from another site'],
  ] as const)('says why there is none (%s), and offers the page', async (kind, words) => {
    const backend = standIn({ check: refused(kind) });
    renderPanel(backend);
    await inState(kind);
    expect(panel().textContent).toContain(words);
    fireEvent.click(screen.getByRole('button', { name: 'Compare the whole page' }));
    expect(backend.asked.at(-1)).toEqual(['check', 'page', false]);
  });
});
