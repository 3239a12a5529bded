import { cleanup, fireEvent, screen, waitFor, within } from '@testing-library/preact';
import { afterEach, describe, expect, it } from 'vitest';
import { claim, report } from '../fixtures/build.ts';
import { floodReport } from '../fixtures/flood-report.ts';
import { checkedPage, found, refused, standIn } from '../stand-in-backend.ts';
import { renderPanel } from './render-panel.tsx';

afterEach(cleanup);

const panel = () => document.querySelector('.panel') as HTMLElement;
const inState = (name: string) => waitFor(() => expect(panel().dataset.state).toBe(name));
const cards = () => screen.getAllByRole('article').map((card) => card.dataset.relation);
const card = (name: RegExp) => screen.getByRole('article', { name });

async function withReport(parts: Parameters<typeof standIn>[0] = {}) {
  const backend = standIn({ check: found(checkedPage(floodReport)), ...parts });
  renderPanel(backend);
  await inState('report');
  return backend;
}

describe('the report', () => {
  it('is asked for as soon as the panel opens', async () => {
    const backend = await withReport();
    expect(backend.asked).toEqual([['check', 'waiting-selection', false]]);
  });

  it('puts differing facts first, self-checks before what agrees, and doubtful pairs away', async () => {
    await withReport();
    expect(cards()).toEqual(['differs', 'changed-over-time', 'self-check', 'compatible', 'agrees', 'agrees', 'different-scope']);
    fireEvent.click(screen.getByText('Possibly the same fact (1)'));
    await waitFor(() => expect(card(/Boats in use/)).toBeTruthy());
  });

  it('tells how much of the page others report, and announces it', async () => {
    await withReport();
    expect(screen.getByText('1 differs').closest('p')?.textContent).toBe('6 of 19 figures are reported elsewhere · 1 differs');
    expect(document.querySelector('[data-role=announcement]')?.textContent).toBe('1 differs. 6 of 19 figures are reported elsewhere');
  });

  it('names both figures, the relation with its ratio, and the origins', async () => {
    await withReport();
    const differing = card(/People evacuated/);
    expect(differing.textContent).toContain('about 12,000');
    expect(differing.textContent).toContain('nearly 18,500');
    expect(differing.querySelector('.chip')?.textContent).toBe('Differs1.5×');
    expect(differing.textContent).toContain('3 reports, 1 origin');
    expect(within(differing).getAllByRole('listitem')).toHaveLength(2);
    expect(differing.textContent).toContain('Why compared: left their homes ≈ evacuated; people; Senn valley. Mind: 3 days apart.');
  });

  it('gives every plot in words', async () => {
    await withReport();
    const [intervals, timeline] = screen.getAllByRole('img');
    expect(intervals?.getAttribute('aria-label')).toBe('This page: 10,800 to 13,200. Other: 16,650 to 18,500. The intervals do not meet.');
    expect(timeline?.getAttribute('aria-label')).toBe('By date: 3 Jun: 41; 4 Jun: 76; 6 Jun: 98; this page, 9 Jun: 117; 11 Jun: 124.');
  });

  it('converts beside the written figure', async () => {
    await withReport();
    expect(card(/Peak of the Senn/).textContent).toMatch(/9\.4.m.*31.ft.*= 9\.4.m/);
  });

  it('says what sets two figures of different scope apart', async () => {
    await withReport();
    const scope = card(/People rescued/);
    expect(scope.textContent).toContain('in all, since 2 Jun');
    expect(scope.textContent).toContain('on one day, 6 Jun');
    expect(scope.textContent).toContain('Not compared: a total and one day. Mind: not independently confirmed.');
  });

  it('links only to addresses of the web', async () => {
    await withReport();
    for (const link of screen.getAllByRole('link', { hidden: true })) {
      expect(link.getAttribute('href')).toMatch(/^https:/);
      expect(link.getAttribute('rel')).toBe('noreferrer');
    }
  });

  it("names the page's copies, which confirm nothing", async () => {
    await withReport();
    const notice = screen.getByRole('region', { name: 'Copies of this page' });
    expect(notice.textContent).toContain('2 articles copy this page. They do not count as confirmation.');
    expect(notice.textContent).toContain('Aldern Evening, same text, 10 Jun');
  });
});

describe('the filters', () => {
  it('count, and show only their kind', async () => {
    await withReport();
    expect(
      within(screen.getByRole('group', { name: 'Show' }))
        .getAllByRole('button')
        .map((button) => button.textContent),
    ).toEqual(['All 6', 'Differs 1', 'Changed 1', 'Agrees 3', 'Not comparable 1']);
    fireEvent.click(screen.getByRole('button', { name: 'Agrees 3' }));
    expect(cards()).toEqual(['compatible', 'agrees', 'agrees']);
    expect(screen.getByRole('button', { name: 'Agrees 3' }).getAttribute('aria-pressed')).toBe('true');
  });

  it('are left out where there is only one kind', async () => {
    const only = report({ page: { claims: 3 }, facts: [floodReport.facts[0]!] });
    await withReport({ check: found(checkedPage(only)) });
    expect(screen.queryByRole('group', { name: 'Show' })).toBeNull();
  });
});

describe('the actions of a card', () => {
  it('show the figure on the page', async () => {
    const backend = await withReport();
    const { start, end, quote } = floodReport.facts[0]!.page[0]!;
    fireEvent.click(within(card(/People evacuated/)).getByRole('button', { name: 'Show on page' }));
    expect(backend.asked.at(-1)).toEqual(['show', { start, end, quote }, 'differs']);
  });

  it('say so where the figure is gone', async () => {
    await withReport({ shown: false });
    fireEvent.click(within(card(/People evacuated/)).getByRole('button', { name: 'Show on page' }));
    await waitFor(() => expect(within(card(/People evacuated/)).getByRole('status').textContent).toContain('no longer on the page'));
  });

  it('go through the places of a fact that stands at several', async () => {
    const twice = {
      ...floodReport.facts[0]!,
      page: [claim('12,000', 12000, { start: 5, end: 11 }), claim('12,000', 12000, { start: 50, end: 56 })],
    };
    const backend = await withReport({ check: found(checkedPage(report({ page: { claims: 2 }, facts: [twice] }))) });
    const button = within(card(/People evacuated/)).getByRole('button', { name: /Show on page/ });
    expect(button.textContent).toBe('Show on page (1 of 2)');
    for (const start of [5, 50, 5]) {
      fireEvent.click(button);
      await waitFor(() => expect(backend.asked.at(-1)?.[1]).toMatchObject({ start }));
      await waitFor(() => expect(button.textContent).toBe(start === 5 ? 'Show on page (2 of 2)' : 'Show on page (1 of 2)'));
    }
  });

  it('copy the card', async () => {
    const backend = await withReport();
    fireEvent.click(within(card(/People evacuated/)).getByRole('button', { name: 'Copy' }));
    await waitFor(() => expect(backend.asked.at(-1)?.[0]).toBe('copyRich'));
    const [, html, text] = backend.asked.at(-1) ?? [];
    expect(html).toContain('≠ Differs (1.5×): People evacuated, Senn valley</h3>');
    expect(text).toContain('≠ Differs (1.5×): People evacuated, Senn valley\n');
    await waitFor(() => expect(within(card(/People evacuated/)).getByRole('button', { name: 'Copied' })).toBeTruthy());
  });

  it('open the sources of a card that keeps them shut', async () => {
    await withReport();
    const button = within(card(/People rescued/)).getByRole('button', { name: 'Sources' });
    const sources = document.getElementById(button.getAttribute('aria-controls') ?? '');
    expect(sources?.hidden).toBe(true);
    fireEvent.click(button);
    expect(sources?.hidden).toBe(false);
    expect(button.getAttribute('aria-expanded')).toBe('true');
  });
});

describe('a selection and a look-up', () => {
  it('say what they are about and lead back to the whole page', async () => {
    const backend = await withReport({ check: found(checkedPage(floodReport, { scope: 'selection', words: 'About 12,000 people' })) });
    expect(screen.getByText('About 12,000 people')).toBeTruthy();
    expect(card(/People evacuated/).textContent).toContain('Your selection');
    fireEvent.click(screen.getByRole('button', { name: 'Back to the whole page' }));
    expect(backend.asked.at(-1)).toEqual(['check', 'page', false]);
  });

  it('take typed words', async () => {
    const backend = await withReport({
      lookUp: found(checkedPage(floodReport, { scope: 'look-up', words: '12,000 evacuated', onPage: false })),
    });
    const field = screen.getByRole('searchbox', { name: 'Look up a figure or a sentence' });
    fireEvent.input(field, { target: { value: ' 12,000 evacuated ' } });
    fireEvent.submit(field.closest('form')!);
    expect(backend.asked.at(-1)).toEqual(['lookUp', '12,000 evacuated']);
    await waitFor(() => expect(card(/People evacuated/).textContent).toContain('You looked up'));
    expect(within(card(/People evacuated/)).queryByRole('button', { name: 'Show on page' })).toBeNull();
  });
});

describe('the states', () => {
  it('wait a moment before they speak of reading, and can be stopped', async () => {
    const backend = standIn({});
    renderPanel(backend);
    expect(panel().dataset.state).toBe('waiting');
    await inState('reading');
    fireEvent.click(screen.getByRole('button', { name: 'Stop' }));
    expect(backend.asked.at(-1)).toEqual(['stop']);
  });

  it('tell a page without figures', async () => {
    renderPanel(standIn({ check: found(checkedPage(report({ page: { title: 'Letters' } }))) }));
    await inState('no-figures');
    expect(screen.getByText(/The text has 11 paragraphs/)).toBeTruthy();
    fireEvent.click(screen.getByRole('button', { name: 'Look up something else' }));
    expect(document.activeElement).toBe(screen.getByRole('searchbox'));
  });

  it('tell a page that nothing covers, with its figures', async () => {
    const unmatched = [64000, 9.4, 612, 41].map((value, i) =>
      claim(String(value), value, { measured: `thing ${i}`, start: 10 * i, end: 10 * i + 5 }),
    );
    const backend = standIn({ check: found(checkedPage(report({ page: { claims: 4 } }), { unmatched })) });
    renderPanel(backend);
    await inState('uncovered');
    expect(screen.getByText(/none of the/).textContent).toBe(
      '4 figures read; none of the 43 articles that you have reports the same facts. That says nothing about whether they are right.',
    );
    expect(screen.getAllByRole('listitem')).toHaveLength(3);
    fireEvent.click(screen.getByRole('button', { name: 'All 4 figures' }));
    expect(screen.getAllByRole('listitem')).toHaveLength(4);
    fireEvent.click(screen.getByRole('button', { name: '9.4' }));
    expect(backend.asked.at(-1)?.[1]).toEqual({ start: 10, end: 15 });
  });

  it('tell why a page cannot be read, and still look things up', async () => {
    renderPanel(standIn({ check: refused('unreadable') }));
    await inState('unreadable');
    expect(screen.getByRole('heading', { name: 'This page cannot be read' })).toBeTruthy();
    expect(screen.getAllByRole('searchbox')).toHaveLength(1);
  });

  it('name the site that is not permitted', async () => {
    renderPanel(standIn({ check: refused('not-permitted', { host: 'lakepost.example' }) }));
    await inState('not-permitted');
    expect(screen.getByRole('heading', { name: 'Not permitted on lakepost.example' })).toBeTruthy();
  });

  it('give the detail of a failure, and try again', async () => {
    const backend = standIn({ check: refused('failed', { detail: 'the port closed' }) });
    renderPanel(backend);
    await inState('failed');
    fireEvent.click(screen.getByRole('button', { name: 'Copy the detail' }));
    expect(backend.asked.at(-1)).toEqual(['copy', 'the port closed']);
    fireEvent.click(screen.getByRole('button', { name: 'Try again' }));
    expect(backend.asked.at(-1)).toEqual(['check', 'page', true]);
  });
});
