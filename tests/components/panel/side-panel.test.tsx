import { cleanup, fireEvent, render, screen, waitFor, within } from '@testing-library/preact';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { Backend } from '../../../components/backend.ts';
import { MessagesProvider } from '../../../components/messages/messages.ts';
import type { Place } from '../../../components/panel/place.ts';
import { SidePanel, type Tabs } from '../../../components/panel/side-panel.tsx';
import type { View } from '../../../components/panel/view.ts';
import { british } from '../english.ts';
import { report } from '../fixtures/build.ts';
import { floodReport } from '../fixtures/flood-report.ts';
import { checkedPage, found, refused, standIn } from '../stand-in-backend.ts';

const PLACE: Place = { kind: 'side-panel', words: null, openSidePanel: null, askForPage: null, shortcut: 'Alt+Shift+K' };

let on: Parameters<Tabs['follow']>[0];
let scrolled = 0;
const kept = new Map<number, View>();
const views = { recall: (tabId: number) => kept.get(tabId) ?? null, keep: (tabId: number, view: View) => void kept.set(tabId, view) };

beforeEach(() => {
  kept.clear();
  scrolled = 0;
  vi.stubGlobal('scrollTo', (_: number, y: number) => {
    scrolled = y;
    window.scrollY = y;
  });
});
afterEach(() => {
  cleanup();
  vi.unstubAllGlobals();
});

const flood = () => standIn({ check: found(checkedPage(floodReport, { document: 'flood' })) });
const plain = () => standIn({ check: found(checkedPage(report({ page: { title: 'Letters' } }), { document: 'letters' })) });

function open(backends: Record<number, Backend>, place = PLACE) {
  const tabs: Tabs = {
    current: 1,
    follow: (listener) => {
      on = listener;
      return () => {};
    },
  };
  const backendOf = (tabId: number | null) => backends[tabId ?? 0] ?? standIn({});
  render(
    <MessagesProvider value={british}>
      <SidePanel tabs={tabs} backendOf={backendOf} views={views} place={place} />
    </MessagesProvider>,
  );
}

const inSight = () => document.querySelector<HTMLElement>('.panel:not([hidden])')!;
const inState = (name: string) => waitFor(() => expect(inSight().dataset.state).toBe(name));
function scroll(to: number) {
  window.scrollY = to;
  fireEvent.scroll(window);
}

describe('the side panel', () => {
  it('follows the tab in front, and keeps the others as they were left', async () => {
    const one = flood();
    open({ 1: one, 2: plain() });
    await inState('report');
    fireEvent.click(within(inSight()).getByRole('button', { name: 'Agrees 3' }));
    scroll(120);
    on.front(2);
    await inState('no-figures');
    expect(scrolled).toBe(0);
    on.front(1);
    await inState('report');
    expect(scrolled).toBe(120);
    expect(within(inSight()).getByRole('button', { name: 'Agrees 3' }).getAttribute('aria-pressed')).toBe('true');
    // It looks whether the page is still there, and asks for nothing twice.
    await waitFor(() =>
      expect(one.asked).toEqual([
        ['check', 'waiting-selection', false],
        ['check', 'waiting-selection', false],
      ]),
    );
  });

  it('takes up the view of a page that was kept while it was shut, but not for another page', async () => {
    kept.set(1, { document: 'flood', filter: 'differs', scroll: 90 });
    kept.set(2, { document: 'an older page', filter: 'differs', scroll: 90 });
    open({ 1: flood(), 2: flood() });
    await inState('report');
    await waitFor(() => expect(scrolled).toBe(90));
    expect(within(inSight()).getAllByRole('article')).toHaveLength(1);
    on.front(2);
    await waitFor(() => expect(within(inSight()).getAllByRole('article').length).toBeGreaterThan(1));
    await waitFor(() => expect(scrolled).toBe(0));
  });

  it('drops what was closed, the tab in front too', async () => {
    open({ 1: flood(), 2: plain() });
    await inState('report');
    on.closed(1);
    on.front(2);
    await inState('no-figures');
    expect(document.querySelectorAll('.panel')).toHaveLength(1);
  });

  it('says what to press where it was not let in, and reads once it is', async () => {
    const backend = standIn({ check: refused('not-permitted') });
    open({ 1: backend });
    await inState('not-permitted');
    expect(inSight().textContent).toContain('This page has not been read');
    expect(inSight().textContent).toContain('Alt+Shift+K');
    expect(screen.getByRole('img', { name: 'the Second Source button' })).toBeTruthy();
    expect(screen.queryByRole('button', { name: 'Read this page' })).toBeNull();
    backend.answers.check = found(checkedPage(floodReport));
    backend.tell({ kind: 'let-in' });
    await inState('report');
  });

  it('has a button for it where the browser takes that for leave', async () => {
    const askForPage = vi.fn();
    open({ 1: standIn({ check: refused('not-permitted') }) }, { ...PLACE, askForPage, shortcut: null });
    await inState('not-permitted');
    fireEvent.click(screen.getByRole('button', { name: 'Read this page' }));
    expect(askForPage).toHaveBeenCalledOnce();
    expect(inSight().textContent).not.toContain('Alt');
  });
});

describe('a tab whose page changes', () => {
  it('is read anew, at its top, with all facts in sight', async () => {
    const backend = flood();
    open({ 1: backend });
    await inState('report');
    fireEvent.click(screen.getByRole('button', { name: 'Agrees 3' }));
    scroll(200);
    backend.answers.check = found(checkedPage(floodReport, { document: 'another' }));
    backend.tell({ kind: 'moved' });
    await waitFor(() => expect(screen.getByRole('button', { name: 'All 6' }).getAttribute('aria-pressed')).toBe('true'));
    await waitFor(() => expect(scrolled).toBe(0));
  });

  it('keeps what is looked at where it is the same page after all', async () => {
    const backend = flood();
    open({ 1: backend });
    await inState('report');
    const before = screen.getAllByRole('article')[0];
    fireEvent.click(screen.getByRole('button', { name: 'Agrees 3' }));
    fireEvent.click(screen.getByRole('button', { name: 'All 6' }));
    backend.tell({ kind: 'moved' });
    await waitFor(() => expect(backend.asked).toHaveLength(2));
    expect(inSight().dataset.state).toBe('report');
    backend.tell({ kind: 'let-in' });
    await waitFor(() => expect(backend.asked).toHaveLength(3));
    expect(inSight().dataset.state).toBe('report');
    expect(before).toBeTruthy();
  });

  it('leaves typed words alone, and goes from a selection to the new page', async () => {
    const backend = flood();
    backend.answers.lookUp = found(checkedPage(floodReport, { scope: 'look-up', words: '12 boats', document: null }));
    open({ 1: backend });
    await inState('report');
    const field = screen.getByRole('searchbox');
    fireEvent.input(field, { target: { value: '12 boats' } });
    fireEvent.submit(field.closest('form')!);
    await waitFor(() => screen.getByText('12 boats'));
    const asked = backend.asked.length;
    backend.tell({ kind: 'moved' });
    expect(backend.asked).toHaveLength(asked);

    backend.answers.check = found(checkedPage(floodReport, { scope: 'selection', words: 'About boats', document: 'flood' }));
    backend.tell({ kind: 'let-in' });
    await waitFor(() => screen.getByText('About boats'));
    backend.answers.check = found(checkedPage(floodReport, { document: 'flood' }));
    backend.tell({ kind: 'moved' });
    await waitFor(() => expect(backend.asked.length).toBe(asked + 2));
    screen.getByText('About boats');
    backend.answers.check = found(checkedPage(report({ page: { title: 'Letters' } }), { document: 'letters' }));
    backend.tell({ kind: 'moved' });
    await inState('no-figures');
  });

  it('looks again after a reading during which it changed', async () => {
    const backend = standIn({});
    open({ 1: backend });
    backend.tell({ kind: 'moved' });
    expect(backend.asked).toHaveLength(1);
    // The first reading ends, of a page that is gone: let in is answered at once.
    backend.answers.check = found(checkedPage(floodReport));
    backend.tell({ kind: 'let-in' });
    await inState('report');
    await waitFor(() => expect(backend.asked).toHaveLength(3));
  });
});

describe('a long page', () => {
  it('tells how far its reading is', async () => {
    const backend = standIn({});
    open({ 1: backend });
    await inState('reading');
    backend.tell({ kind: 'progress', paragraphs: 16, of: 42, figures: 7 });
    await waitFor(() => expect(inSight().textContent).toContain('7 figures so far, in 16 of 42 paragraphs.'));
    expect(screen.getByRole('progressbar').getAttribute('aria-valuenow')).toBe('38');
  });
});
