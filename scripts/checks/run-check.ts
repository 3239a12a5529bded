import { spawn } from 'node:child_process';
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { PROJECT } from '../project.ts';
import type { Check, Outcome } from './check.ts';
import { countSuite } from './count-suite.ts';

/** Runs one check to its end or its time limit. Never throws: what goes wrong is the outcome. */
export async function runCheck(check: Check): Promise<Outcome> {
  const started = performance.now();
  const seconds = () => (performance.now() - started) / 1000;
  if (check.kind === 'command') {
    const { exitCode, output } = await run(check, check.args);
    const fine = exitCode === 0;
    return { passed: fine ? 1 : 0, failed: fine ? 0 : 1, skipped: 0, seconds: seconds(), details: fine ? '' : output };
  }
  const folder = await mkdtemp(path.join(tmpdir(), 'second-source-'));
  try {
    const file = path.join(folder, 'report.json');
    const { exitCode, output } = await run(check, [...check.args, '--reporter=default', '--reporter=json', `--outputFile.json=${file}`]);
    const counts = countSuite(await readJson(file), exitCode);
    return { ...counts, seconds: seconds(), details: counts.failed > 0 ? output : '' };
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

async function readJson(file: string): Promise<unknown> {
  try {
    return JSON.parse(await readFile(file, 'utf8'));
  } catch {
    return null;
  }
}

function run(check: Check, args: readonly string[]): Promise<{ exitCode: number | null; output: string }> {
  return new Promise((resolve) => {
    const child = spawn(check.command, args, {
      cwd: PROJECT,
      // CI: tools write plain lines and wait for no keyboard.
      env: { ...process.env, CI: '1', NO_COLOR: '1', ...check.env },
      stdio: ['ignore', 'pipe', 'pipe'],
      // A group of its own, so that a check that hangs takes its browsers with it.
      detached: process.platform !== 'win32',
    });
    // …and so that Ctrl+C, which reaches only our own group, must be handed on.
    const interrupted = (signal: NodeJS.Signals): void => {
      stop(child.pid);
      process.exit(signal === 'SIGINT' ? 130 : 143);
    };
    process.once('SIGINT', interrupted);
    process.once('SIGTERM', interrupted);
    const over = (): void => {
      clearTimeout(limit);
      process.off('SIGINT', interrupted);
      process.off('SIGTERM', interrupted);
    };
    let output = '';
    let tooLate = false;
    const collect = (chunk: Buffer) => {
      output += chunk.toString();
    };
    child.stdout.on('data', collect);
    child.stderr.on('data', collect);
    const limit = setTimeout(() => {
      tooLate = true;
      stop(child.pid);
    }, check.minutes * 60_000);
    child.on('error', (error) => {
      over();
      resolve({ exitCode: null, output: error.message });
    });
    child.on('close', (exitCode) => {
      over();
      resolve({ exitCode: tooLate ? null : exitCode, output: tooLate ? `${output}\nStopped after ${check.minutes} minutes.` : output });
    });
  });
}

function stop(pid: number | undefined): void {
  if (pid === undefined) return;
  try {
    process.kill(process.platform === 'win32' ? pid : -pid, 'SIGKILL');
  } catch {
    // It ended by itself in the meantime.
  }
}
