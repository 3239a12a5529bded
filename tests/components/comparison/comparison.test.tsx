import { cleanup, fireEvent, render, screen, waitFor, within } from '@testing-library/preact';
import axe from 'axe-core';
import { afterEach, describe, expect, it } from 'vitest';
import { Comparison } from '../../../components/comparison/comparison.tsx';
import { ComparisonGone } from '../../../components/comparison/gone.tsx';
import type { EvidenceFile } from '../../../components/evidence/evidence-backend.ts';
import { MessagesProvider } from '../../../components/messages/messages.ts';
import { notSameFact } from '../../../engine/report/not-same-fact.ts';
import type { Report } from '../../../engine/types.ts';
import { british } from '../english.ts';
import { floodReport } from '../fixtures/flood-report.ts';
import { checkedPage, standIn } from '../stand-in-backend.ts';

afterEach(cleanup);

const AT = Date.UTC(2025, 5, 12, 9, 40);

function show(report: Report = floodReport, answers: Parameters<typeof standIn>[0] = {}) {
  const backend = standIn(answers);
  render(
    <MessagesProvider value={british}>
      <Comparison checked={checkedPage(report)} at={AT} backend={backend} />
    </MessagesProvider>,
  );
  return backend;
}

const facts = () => [...document.querySelectorAll('tbody:not(.doubtful) .fact')].map((fact) => fact.textContent);
const columns = () => [...document.querySelectorAll('thead tr:last-child th:nth-child(n+4) .outlet')].map((head) => head.textContent);
const row = (label: string) => screen.getByRole('rowheader', { name: new RegExp(label) }).closest('tr')!;
const choose = (label: string, value: string) => fireEvent.change(screen.getByRole('combobox', { name: label }), { target: { value } });
const saved = ({ asked }: ReturnType<typeof standIn>) => asked.at(-1)?.[1] as EvidenceFile;
const find = (words: string) => fireEvent.input(screen.getByRole('searchbox'), { target: { value: words } });

describe('the table', () => {
  it('has a row for each fact, most serious first, then the doubtful ones', () => {
    show();
    expect(facts()).toEqual(floodReport.facts.map(({ label }) => label));
    expect(within(document.querySelector<HTMLElement>('tbody.doubtful')!).getByText('Boats in use')).toBeTruthy();
  });

  it('has a column for each article, those of one origin under one bracket', () => {
    show();
    expect(columns()).toEqual(['Coastwire', 'Telmar Times', 'Senn Observer', 'Valley Herald', 'Harbour Courier', 'Radio Brisk']);
    const bracket = screen.getByText('3 reports, 1 origin: Coastwire').closest('th');
    expect(bracket?.getAttribute('colspan')).toBe('3');
    expect(screen.getAllByText('own report')).toHaveLength(3);
  });

  it('names relation, figure, conversion, day and claimant in each cell, and what no article reports', () => {
    show();
    const cells = [...row('Peak of the Senn').querySelectorAll('td')].map((cell) => cell.textContent?.replace(/\s/g, ' '));
    expect(cells[2]).toBe('Agrees: 31 ft= 9.4 m · 6 Jun');
    expect(cells[4]).toBe('–not reported');
    expect(row('People evacuated').textContent).toContain('civil protection office');
  });

  it('makes grey what only repeats its origin', () => {
    show();
    expect([...row('People evacuated').querySelectorAll('td')].map((cell) => cell.className)).toEqual([
      'page',
      'scale',
      'grp',
      'grp same',
      'grp same',
      '',
      '',
      '',
    ]);
  });

  it('puts the copies of an origin in one column where that is wanted', () => {
    show();
    choose('Copies', 'together');
    expect(columns()[0]).toBe('Coastwire + 2');
    expect(columns()).toHaveLength(4);
  });

  it('is ordered as wanted', () => {
    show();
    choose('Order', 'label');
    expect(facts()).toEqual([...facts()].sort());
    choose('Order', 'page');
    expect(facts()[0]).toBe('Deaths, Senn floods');
    choose('Order', 'reports');
    expect(facts()[0]).toBe('Deaths, Senn floods');
    expect(screen.getByRole('columnheader', { name: /Fact/ }).textContent).toContain('most reported first');
  });

  it('is filtered by relation, and keeps only the columns that are left', () => {
    show();
    fireEvent.click(screen.getByRole('button', { name: 'Differs 1' }));
    expect(facts()).toEqual(['People evacuated, Senn valley']);
    expect(columns()).toEqual(['Coastwire', 'Telmar Times', 'Senn Observer', 'Harbour Courier']);
  });

  it('finds facts and sources, and says how many', async () => {
    show();
    find('herald');
    expect(facts()).toEqual(['Deaths, Senn floods', 'Area under water', 'Homes without power']);
    await waitFor(() => expect(screen.getByText('3 facts shown')).toBeTruthy());
    find('HOMES pówer');
    expect(facts()).toEqual(['Homes without power']);
    find('glacier');
    expect(screen.getByText('No fact fits what you chose.')).toBeTruthy();
    expect(screen.queryByRole('table')).toBeNull();
  });

  it('draws figures on one scale where they have one, in words too', () => {
    show();
    expect(within(row('People evacuated')).getByRole('img').getAttribute('aria-label')).toContain('This page: 10,800 to 13,200.');
    expect(within(row('Deaths')).getByRole('img').getAttribute('aria-label')).toContain('By date: 3 Jun: 41');
    expect(row('People rescued').textContent).toContain('no common scale');
  });
});

describe('the page', () => {
  it('draws the course of every running total', () => {
    show();
    const [course] = screen.getAllByRole('figure');
    expect(screen.getAllByRole('figure')).toHaveLength(1);
    expect(course?.textContent).toContain('Deaths, Senn floods');
    expect(within(course!).getByRole('img').getAttribute('aria-label')).toContain('11 Jun: 124');
  });

  it('tells what does not fit, what was not counted, and when and with what it was made', () => {
    show();
    expect(screen.getByRole('heading', { name: 'Self-check' }).closest('section')?.textContent).toContain('444 sq mi');
    expect(screen.getByText(/Lake Country Post, Aldern Evening/)).toBeTruthy();
    expect(document.querySelector('.colophon')?.textContent).toMatch(/does not say who is right.*12 June 2025.*43 articles/);
  });

  it('copies and saves the report', async () => {
    const backend = show();
    fireEvent.click(screen.getByRole('button', { name: 'Copy' }));
    expect(backend.asked.at(-1)?.[0]).toBe('copyRich');
    for (const kind of ['CSV', 'JSON']) {
      fireEvent.click(screen.getByRole('button', { name: kind }));
      await waitFor(() => expect(saved(backend).name).toMatch(new RegExp(`\\.${kind}$`, 'i')));
    }
    await waitFor(() => expect(screen.getByText(/^Saved as second-source-senn-floods/)).toBeTruthy());
  });

  it('leaves out what the reader has called not the same fact, from files too, and shows it again', async () => {
    const area = floodReport.facts.find(({ id }) => id === 'area')!;
    const backend = show(floodReport, { judgements: [notSameFact(area, area.sources[0]!, floodReport.page, 1)] });
    await waitFor(() => expect(facts()).not.toContain('Area under water'));
    fireEvent.click(screen.getByRole('button', { name: 'CSV' }));
    await waitFor(() => expect(saved(backend).content).not.toContain('Area under water'));
    fireEvent.click(screen.getByRole('button', { name: /Show again/, hidden: true }));
    await waitFor(() => expect(facts()).toContain('Area under water'));
  });

  it('has nothing that axe finds', async () => {
    document.title = 'Second Source';
    show();
    const { violations } = await axe.run(document, { rules: { 'color-contrast': { enabled: false }, 'target-size': { enabled: false } } });
    expect(violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' ')}`)).toEqual([]);
  });

  it('says so where its report is no longer kept', () => {
    render(
      <MessagesProvider value={british}>
        <ComparisonGone />
      </MessagesProvider>,
    );
    expect(screen.getByRole('heading', { name: 'This comparison is no longer kept' })).toBeTruthy();
  });
});
