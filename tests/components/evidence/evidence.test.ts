import { cleanup, fireEvent, screen, waitFor, within } from '@testing-library/preact';
import { afterEach, describe, expect, it } from 'vitest';
import type { EvidenceFile } from '../../../components/evidence/evidence-backend.ts';
import { notSameFact } from '../../../engine/report/not-same-fact.ts';
import type { Report } from '../../../engine/types.ts';
import { floodReport } from '../fixtures/flood-report.ts';
import { renderPanel } from '../panel/render-panel.tsx';
import { checkedPage, found, standIn } from '../stand-in-backend.ts';

afterEach(cleanup);

const onPage: Report = { ...floodReport, page: { ...floodReport.page, url: 'https://gazette.example/toll' } };
const card = (name: RegExp) => screen.getByRole('article', { name });
const EVACUATED = /People evacuated/;
const AREA = /Area under water/;

async function withReport(parts: Parameters<typeof standIn>[0] = {}, report: Report = onPage) {
  const backend = standIn({ check: found(checkedPage(report)), ...parts });
  renderPanel(backend);
  await waitFor(() => expect(document.querySelector<HTMLElement>('.panel')?.dataset.state).toBe('report'));
  return backend;
}

function choose(menu: HTMLElement, item: string): void {
  fireEvent.click(menu);
  fireEvent.click(screen.getByRole('menuitem', { name: item }));
}
const ofCard = (name: RegExp) => within(card(name)).getByRole('button', { name: 'Keep this fact as evidence' });
const ofReport = () => screen.getByRole('button', { name: 'Keep the report as evidence' });
const saved = (backend: { asked: unknown[][] }) => backend.asked.at(-1)?.[1] as EvidenceFile;

describe('keeping a card', () => {
  it('saves it as a file of each kind, named for the fact', async () => {
    const backend = await withReport();
    for (const [item, name, begins] of [
      ['Save as Markdown', 'second-source-people-evacuated-senn-valley-2025-06-09.md', '### ≠ Differs'],
      ['Save as CSV', 'second-source-people-evacuated-senn-valley-2025-06-09.csv', '\uFEFFpage_title,'],
      ['Save as JSON', 'second-source-people-evacuated-senn-valley-2025-06-09.json', '{\n  "format": "second-source-report"'],
      ['Save as Web Annotation', 'second-source-people-evacuated-senn-valley-2025-06-09.jsonld', '{\n  "@context"'],
    ] as const) {
      choose(ofCard(EVACUATED), item);
      await waitFor(() => expect(saved(backend)).toMatchObject({ name }));
      expect(saved(backend).content.slice(0, begins.length)).toBe(begins);
      expect(saved(backend).content).not.toContain('Homes without power');
      await waitFor(() => expect(card(EVACUATED).textContent).toContain(`Saved as ${name}`));
    }
  });

  it('copies a link to the place on the page', async () => {
    const backend = await withReport();
    choose(ofCard(EVACUATED), 'Copy link to this place');
    await waitFor(() => expect(backend.asked.at(-1)).toEqual(['copy', 'https://gazette.example/toll#:~:text=About%2012%2C000']));
    await waitFor(() => expect(within(card(EVACUATED)).getByText('Link copied')).toBeTruthy());
  });

  it('offers no place and no annotation where the words are of no page', async () => {
    await withReport({}, floodReport);
    fireEvent.click(ofCard(EVACUATED));
    expect(screen.getAllByRole('menuitem').map((item) => item.textContent)).toEqual([
      'Copy as Markdown',
      'Save as Markdown',
      'Save as CSV',
      'Save as JSON',
    ]);
  });

  it('says where the browser refuses', async () => {
    await withReport({ copies: false, saves: false });
    choose(ofCard(EVACUATED), 'Copy as Markdown');
    await waitFor(() => expect(within(card(EVACUATED)).getByText('The browser did not let this be copied.')).toBeTruthy());
    choose(ofCard(EVACUATED), 'Save as CSV');
    await waitFor(() => expect(within(card(EVACUATED)).getByText('The browser did not let this be saved.')).toBeTruthy());
  });

  it('keeps a finding about the page', async () => {
    const backend = await withReport();
    const finding = card(/Two units that do not match/);
    fireEvent.click(within(finding).getByRole('button', { name: 'Copy' }));
    await waitFor(() => expect(String(backend.asked.at(-1)?.[2])).toContain('It comes to: 444 sq mi'));
  });
});

describe('keeping the report', () => {
  it('copies it formatted, in the words of the interface', async () => {
    const backend = await withReport();
    choose(ofReport(), 'Copy');
    await waitFor(() => expect(backend.asked.at(-1)?.[0]).toBe('copyRich'));
    const [, html, text] = backend.asked.at(-1) as string[];
    expect(html).toMatch(/^<h1><a href="https:\/\/gazette\.example\/toll">Senn floods/);
    expect(text).toContain('6 of 19 figures are reported elsewhere.');
    for (const { label } of onPage.facts) expect(text).toContain(label);
  });

  it('opens the whole comparison', async () => {
    const backend = await withReport();
    fireEvent.click(screen.getByRole('button', { name: 'Whole comparison' }));
    expect(backend.asked.at(-1)).toEqual(['openComparison', checkedPage(onPage)]);
  });
});

describe('"Not the same fact"', () => {
  const notSame = (name: RegExp, which: RegExp = /Not the same fact/) => {
    const [button] = within(card(name)).getAllByRole('button', { name: which, hidden: true });
    fireEvent.click(button!);
  };
  const undo = () => screen.getByRole('button', { name: 'Undo' });

  it('takes the source away with the copies that say the same, counts anew, and can be undone on the spot', async () => {
    await withReport();
    const before = card(/Deaths/).textContent;
    notSame(/Deaths/, /Not the same fact: 98, Coastwire/);
    await waitFor(() => expect(card(/Deaths/).textContent).toContain('98 (Telmar Times) will not be set beside this again.'));
    expect(card(/Deaths/).textContent).toContain('3 reports, 3 origins');
    expect(document.activeElement).toBe(undo());
    fireEvent.click(undo());
    await waitFor(() => expect(card(/Deaths/).textContent).toBe(before));
  });

  it('puts a note in the place of a card that has no source left', async () => {
    await withReport();
    notSame(AREA);
    await waitFor(() => expect(screen.queryByRole('article', { name: AREA })).toBeNull());
    expect(undo().closest('.hidden-note')?.textContent).toContain('Area under water: hidden, as not the same fact.');
    expect(screen.getByRole('button', { name: 'All 5' })).toBeTruthy();
    fireEvent.click(undo());
    await waitFor(() => expect(card(AREA)).toBeTruthy());
  });

  it('tells the relation of what is left without moving the card', async () => {
    const [evacuated, ...others] = onPage.facts;
    const mixed = { ...evacuated!, sources: [...evacuated!.sources, { ...onPage.facts[4]!.sources[0]!, relation: 'agrees' as const }] };
    await withReport({}, { ...onPage, facts: [mixed, ...others] });
    notSame(EVACUATED, /nearly 18,500/);
    await waitFor(() => expect(card(EVACUATED).dataset.relation).toBe('agrees'));
    expect(screen.getAllByRole('article')[0]).toBe(card(EVACUATED));
    expect(document.querySelector('[data-role=announcement]')?.textContent).not.toContain('differ');
  });

  it('holds when the page is read again, and can be taken back later', async () => {
    const area = onPage.facts.find(({ id }) => id === 'area')!;
    await withReport({ judgements: [notSameFact(area, area.sources[0]!, onPage.page, 1)] });
    await waitFor(() => expect(screen.queryByRole('article', { name: AREA })).toBeNull());
    expect(screen.queryByText(/hidden, as not the same fact/)).toBeNull();
    fireEvent.click(screen.getByText('Not the same fact (1)'));
    fireEvent.click(screen.getByRole('button', { name: /Show again: 1,150 square kilometres/, hidden: true }));
    await waitFor(() => expect(card(AREA)).toBeTruthy());
    expect(screen.getByText('Shown again')).toBeTruthy();
  });

  it('leaves all as it was where nothing can be kept, and says so', async () => {
    await withReport({ keeps: false });
    notSame(AREA);
    await waitFor(() => expect(screen.getByRole('alert').textContent).toBe('This could not be kept. Nothing was changed.'));
    expect(card(AREA)).toBeTruthy();
  });
});
