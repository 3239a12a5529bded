import { cleanup, fireEvent, screen, waitFor } from '@testing-library/preact';
import axe from 'axe-core';
import { afterEach, describe, expect, it } from 'vitest';
import type { Checked, Failure } from '../../../components/backend.ts';
import type { Result } from '../../../engine/types.ts';
import { claim, report } from '../fixtures/build.ts';
import { floodReport } from '../fixtures/flood-report.ts';
import { boats } from '../fixtures/subject.ts';
import { checkedPage, found, refused, standIn } from '../stand-in-backend.ts';
import { renderPanel } from './render-panel.tsx';

afterEach(cleanup);

/** Colours and sizes need a browser that lays out; there they are measured with the built extension. */
const findings = async () => {
  document.title = 'Second Source';
  const { violations } = await axe.run(document, { rules: { 'color-contrast': { enabled: false }, 'target-size': { enabled: false } } });
  return violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' ')}`);
};

const STATES: readonly [name: string, answer: Result<Checked, Failure> | undefined][] = [
  ['reading', undefined],
  ['report', found(checkedPage(floodReport))],
  ['no-figures', found(checkedPage(report({ page: { title: 'Letters' } })))],
  ['uncovered', found(checkedPage(report({ page: { title: 'Floods', claims: 1 } }), { unmatched: [claim('612', 612)] }))],
  ['unreadable', refused('unreadable')],
  ['not-permitted', refused('not-permitted')],
  ['stopped', refused('stopped')],
  ['no-selection', refused('no-selection')],
  ['foreign-frame', refused('foreign-frame')],
  ['subject', found(checkedPage(report({}), { scope: 'selection', words: 'boats', subject: boats }))],
  ['failed', refused('failed', { detail: 'the port closed' })],
];

describe('axe finds nothing', () => {
  it.each(STATES)('in the state %s', async (name, answer) => {
    renderPanel(standIn(answer === undefined ? {} : { check: answer }));
    await waitFor(() => expect(document.querySelector<HTMLElement>('.panel')?.dataset.state).toBe(name));
    expect(await findings()).toEqual([]);
  });

  it('in a report with everything open', async () => {
    renderPanel(standIn({ check: found(checkedPage(floodReport)) }));
    await waitFor(() => screen.getByText('Possibly the same fact (1)'));
    fireEvent.click(screen.getByText('Possibly the same fact (1)'));
    for (const details of document.querySelectorAll('details')) details.open = true;
    for (const button of screen.getAllByRole('button', { name: 'Sources' })) fireEvent.click(button);
    expect(await findings()).toEqual([]);
  });

  it('in a look-up', async () => {
    renderPanel(standIn({ check: found(checkedPage(floodReport, { scope: 'look-up', words: '117 dead', onPage: false })) }));
    await waitFor(() => screen.getByText('117 dead'));
    expect(await findings()).toEqual([]);
  });
});
