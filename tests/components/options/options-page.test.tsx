import { cleanup, fireEvent, render, screen, waitFor, within } from '@testing-library/preact';
import axe from 'axe-core';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { MessagesProvider } from '../../../components/messages/messages.ts';
import type { ListedSite, OptionsBackend, Stored } from '../../../components/options/options-backend.ts';
import { OptionsPage } from '../../../components/options/options-page.tsx';
import type { Settings } from '../../../components/settings/settings.ts';
import { siteFromTyped } from '../../../platform/sites/site.ts';
import { british } from '../english.ts';

const FIRST: Settings = { units: 'as-written', marks: true, markedRelations: ['differs', 'changed-over-time'], theme: 'system' };

/** A browser behind the options: it keeps what it is told, and tells of it. */
function standIn() {
  const listeners = new Set<() => void>();
  const watch = (changed: () => void) => {
    listeners.add(changed);
    return () => void listeners.delete(changed);
  };
  const tell = () => {
    for (const changed of listeners) changed();
  };
  const state = {
    settings: [] as Partial<Settings>[],
    sites: [{ pattern: 'https://gazette.example/*', name: 'gazette.example', since: '2025-06-02' }] as ListedSite[],
    stored: { reports: { count: 2, bytes: 64_200 }, onDisk: 420 } as Stored,
    allows: true,
    keepsSettings: true,
    deleted: 0,
    elsewhere: (_: Settings) => {},
  };
  const backend: OptionsBackend = {
    changeSettings: async (changes) => {
      if (!state.keepsSettings) throw new Error('full');
      state.settings.push(changes);
    },
    watchSettings: (changed) => {
      state.elsewhere = changed;
      return () => {};
    },
    sites: {
      list: async () => [...state.sites],
      parse: siteFromTyped,
      add: async (site) => {
        if (state.allows) state.sites.push({ ...site, since: '2025-07-01' });
        tell();
        return state.allows;
      },
      remove: async ({ pattern }) => {
        if (!state.allows) return false;
        state.sites = state.sites.filter((site) => site.pattern !== pattern);
        tell();
        return true;
      },
      watch,
    },
    shortcuts: {
      list: async () => [
        { name: '_execute_action', title: 'Read this page', keys: ['Alt', 'Shift', 'S'] },
        { name: 'panel', title: 'Open the side panel', keys: [] },
      ],
      change: async () => state.allows,
    },
    data: {
      measure: async () => state.stored,
      clearReports: async () => {
        state.stored = { ...state.stored, reports: { count: 0, bytes: 0 } };
      },
      deleteAll: async () => {
        state.deleted += 1;
      },
      watch,
    },
  };
  return { backend, state };
}

let browser: ReturnType<typeof standIn>;

beforeEach(async () => {
  browser = standIn();
  render(
    <MessagesProvider value={british}>
      <OptionsPage first={FIRST} backend={browser.backend} />
    </MessagesProvider>,
  );
  await screen.findByText('gazette.example');
  await screen.findByText('Read this page');
});
afterEach(cleanup);

const section = (title: string) => within(screen.getByRole('region', { name: title }));

describe('the options', () => {
  it('have nothing that axe finds', async () => {
    const { violations } = await axe.run(document, { rules: { 'color-contrast': { enabled: false }, 'target-size': { enabled: false } } });
    expect(violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' ')}`)).toEqual([]);
  });

  it('change one setting at a time, and show it at once', () => {
    fireEvent.click(screen.getByRole('radio', { name: 'Metric' }));
    expect(browser.state.settings).toEqual([{ units: 'metric' }]);
    expect(screen.getByRole<HTMLInputElement>('radio', { name: 'Metric' }).checked).toBe(true);
    fireEvent.click(screen.getByRole('radio', { name: 'Dark' }));
    expect(browser.state.settings.at(-1)).toEqual({ theme: 'dark' });
  });

  it('keep the relations to be marked in their order, and close them while nothing is marked', () => {
    fireEvent.click(screen.getByRole('checkbox', { name: 'Agrees' }));
    expect(browser.state.settings).toEqual([{ markedRelations: ['differs', 'changed-over-time', 'agrees'] }]);
    fireEvent.click(screen.getByRole('checkbox', { name: 'Differs' }));
    expect(browser.state.settings.at(-1)).toEqual({ markedRelations: ['changed-over-time', 'agrees'] });
    fireEvent.click(screen.getByRole('switch', { name: /Marks on the page/ }));
    expect(browser.state.settings.at(-1)).toEqual({ marks: false });
    expect(screen.getByRole<HTMLFieldSetElement>('group', { name: 'Mark figures whose relation is' }).disabled).toBe(true);
  });

  it('follow a change that was made elsewhere', async () => {
    browser.state.elsewhere({ ...FIRST, units: 'imperial' });
    await waitFor(() => expect(screen.getByRole<HTMLInputElement>('radio', { name: 'Imperial' }).checked).toBe(true));
  });

  it('say where a change could not be kept', async () => {
    browser.state.keepsSettings = false;
    fireEvent.click(screen.getByRole('radio', { name: 'Light' }));
    await waitFor(() => expect(screen.getByRole('alert').textContent).toMatch(/could not store/));
  });

  it('add a site that is typed, and say why one is not added', async () => {
    const sites = section('Sites always checked');
    const add = (typed: string) => {
      fireEvent.input(sites.getByRole('textbox'), { target: { value: typed } });
      fireEvent.click(sites.getByRole('button', { name: 'Add the site' }));
    };
    add('herald.example/world');
    await sites.findByText('herald.example is always checked from now on.');
    expect(browser.state.sites.map(({ pattern }) => pattern)).toContain('https://herald.example/*');
    add('herald');
    await sites.findByText(/“herald” is not the address of a site/);
    browser.state.allows = false;
    add('other.example');
    await sites.findByText(/not allowed to let Second Source in on other.example/);
  });

  it('take a site back, and leave the focus where one can go on', async () => {
    const sites = section('Sites always checked');
    fireEvent.click(sites.getByRole('button', { name: 'Remove gazette.example' }));
    await sites.findByText(/gazette.example is no longer checked/);
    await sites.findByText(/No site yet/);
    expect(document.activeElement).toBe(sites.getByRole('textbox'));
  });

  it('show the shortcuts as they are, and where to change them if the browser opens nothing', async () => {
    const shortcuts = section('Shortcuts');
    expect([...document.querySelectorAll('kbd')].map((key) => key.textContent)).toEqual(['Alt', 'Shift', 'S']);
    shortcuts.getByText('not set');
    browser.state.allows = false;
    fireEvent.click(shortcuts.getByRole('button', { name: 'Change in the browser’s settings' }));
    await shortcuts.findByText(/did not open its page for shortcuts/);
  });

  it('tell what is stored, and forget the reports', async () => {
    const data = section('Your data');
    await data.findByText(/2 reports, 64.2 kB/);
    data.getByText(/0.4 kB on this computer/);
    fireEvent.click(data.getByRole('button', { name: 'Clear' }));
    await data.findByText('The reports are forgotten.');
    await waitFor(() => expect(data.getByRole<HTMLButtonElement>('button', { name: 'Clear' }).disabled).toBe(true));
  });

  it('delete everything only when asked twice', async () => {
    const data = section('Your data');
    fireEvent.click(data.getByRole('button', { name: 'Delete…' }));
    await waitFor(() => expect(document.activeElement?.textContent).toBe('Keep'));
    fireEvent.click(data.getByRole('button', { name: 'Keep' }));
    expect(browser.state.deleted).toBe(0);
    await vi.waitFor(() => expect(document.activeElement?.textContent).toBe('Delete…'));
    fireEvent.click(data.getByRole('button', { name: 'Delete…' }));
    fireEvent.click(data.getByRole('button', { name: 'Delete everything' }));
    await data.findByText('Everything is deleted.');
    expect(browser.state.deleted).toBe(1);
  });
});
