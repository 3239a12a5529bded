import { act, cleanup, fireEvent, screen, waitFor } from '@testing-library/preact';
import { afterEach, describe, expect, it } from 'vitest';
import { cardOfFact } from '../../../engine/report/page-marks.ts';
import { floodReport } from '../fixtures/flood-report.ts';
import { checkedPage, found, standIn } from '../stand-in-backend.ts';
import { renderPanel } from './render-panel.tsx';

afterEach(cleanup);

const panel = () => document.querySelector('.panel') as HTMLElement;
const agreeing = floodReport.facts.find(({ relation }) => relation === 'agrees')!;
const focusedCard = () => (document.activeElement as HTMLElement | null)?.dataset.card;

async function opened(parts: Parameters<typeof standIn>[0] = {}) {
  const backend = standIn({ check: found(checkedPage(floodReport)), ...parts });
  renderPanel(backend);
  await waitFor(() => expect(panel().dataset.state).toBe('report'));
  return backend;
}

describe('a card whose mark was chosen on the page', () => {
  it('is opened and takes the focus', async () => {
    const backend = await opened();
    act(() => backend.tell({ type: 'card-forward', card: cardOfFact(agreeing) }));
    await waitFor(() => expect(focusedCard()).toBe(cardOfFact(agreeing)));
    expect(document.activeElement?.querySelector('details')?.open).toBe(true);
  });

  it('is shown though a filter hid it, and then leaves filter and focus to the reader', async () => {
    const backend = await opened();
    fireEvent.click(screen.getByRole('button', { name: /^Differs/ }));
    act(() => backend.tell({ type: 'card-forward', card: cardOfFact(agreeing) }));
    await waitFor(() => expect(focusedCard()).toBe(cardOfFact(agreeing)));
    const filter = screen.getByRole('button', { name: /^Changed/ });
    filter.focus();
    fireEvent.click(filter);
    await waitFor(() => expect(document.querySelectorAll('article')).toHaveLength(1));
    expect(document.activeElement).toBe(filter);
  });

  it('comes with the report of the page where the panel shows something else', async () => {
    const backend = await opened({
      check: found(checkedPage({ ...floodReport, facts: floodReport.facts.slice(0, 1) }, { scope: 'selection', words: 'x' })),
    });
    act(() => backend.tell({ type: 'card-forward', card: cardOfFact(agreeing) }));
    await waitFor(() => expect(backend.asked.at(-1)).toEqual(['check', 'page', false]));
  });

  it('that the report does not have changes nothing', async () => {
    const backend = await opened();
    act(() => backend.tell({ type: 'card-forward', card: 'fact:gone' }));
    expect(backend.asked).toHaveLength(1);
  });
});

describe('marks that were hidden or shown', () => {
  it('are announced', async () => {
    const backend = await opened();
    const told = () => document.querySelector('[data-role=news]')?.textContent;
    expect(told()).toBe('');
    act(() => backend.tell({ type: 'marks-chosen', shown: false, count: 0 }));
    await waitFor(() => expect(told()).toBe('Marks hidden'));
    act(() => backend.tell({ type: 'marks-chosen', shown: true, count: 7 }));
    await waitFor(() => expect(told()).toBe('Marks shown. Marked figures on this page: 7'));
  });
});
