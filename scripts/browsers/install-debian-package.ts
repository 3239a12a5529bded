import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';

const APT = '/usr/bin/apt-get';
const TEN_MINUTES = 10 * 60_000;

/** Whether this process may install Debian packages: apt is here and we are root. */
export function canInstallPackages(): boolean {
  return existsSync(APT) && process.getuid?.() === 0;
}

/** Installs a Debian package with apt. Returns `null` when it is installed, otherwise apt's own last complaint in one line. */
export function installDebianPackage(name: string): string | null {
  // A fresh container has no package lists at all, so the update comes first; a failing mirror still shows in the install.
  apt('update');
  const failure = apt('install', '--yes', '--no-install-recommends', name);
  return failure === null ? null : `apt-get could not install ${name}: ${failure}`;
}

function apt(...args: string[]): string | null {
  const run = spawnSync(APT, ['--quiet', ...args], {
    encoding: 'utf8',
    timeout: TEN_MINUTES,
    env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  if (run.error) return run.error.message;
  if (run.status === 0) return null;
  const complaint = `${run.stdout}\n${run.stderr}`.split('\n').findLast((line) => line.startsWith('E:'));
  return complaint ?? `exit code ${run.status}`;
}
