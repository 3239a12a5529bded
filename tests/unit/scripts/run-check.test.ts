import { expect, test } from 'vitest';
import { runCheck } from '../../../scripts/checks/run-check.ts';

const node = (script: string) => ({ command: process.execPath, args: ['-e', script] });

test('a command that ends well is one passed, and says nothing', async () => {
  const outcome = await runCheck({ kind: 'command', name: 'fine', ...node('console.log("chatter")'), minutes: 1 });
  expect(outcome).toMatchObject({ passed: 1, failed: 0, details: '' });
});

test('a command that fails is one failed, with what it wrote to either stream', async () => {
  const outcome = await runCheck({
    kind: 'command',
    name: 'bad',
    ...node('console.log("out"); console.error("err"); process.exit(3)'),
    minutes: 1,
  });
  expect(outcome).toMatchObject({ passed: 0, failed: 1 });
  expect(outcome.details).toContain('out');
  expect(outcome.details).toContain('err');
});

test('a command that does not end is stopped, and fails', async () => {
  const outcome = await runCheck({ kind: 'command', name: 'endless', ...node('setInterval(() => {}, 1000)'), minutes: 0.01 });
  expect(outcome).toMatchObject({ passed: 0, failed: 1 });
  expect(outcome.details).toContain('Stopped');
});

test('a command that does not exist fails', async () => {
  const outcome = await runCheck({ kind: 'command', name: 'none', command: '/no/such/program', args: [], minutes: 1 });
  expect(outcome).toMatchObject({ passed: 0, failed: 1 });
});

test('a suite that leaves no report fails', async () => {
  const outcome = await runCheck({ kind: 'suite', name: 'mute', ...node(''), minutes: 1 });
  expect(outcome).toMatchObject({ passed: 0, failed: 1 });
});
