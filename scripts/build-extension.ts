import { runCheck } from './checks/run-check.ts';
import { toolCommand } from './project.ts';
import { UserError } from './user-error.ts';

/** Builds the extension for Chromium and its kin. Throws a `UserError` with the build's own words where it fails. */
export async function buildExtension(): Promise<void> {
  const outcome = await runCheck({ kind: 'command', name: 'build', ...toolCommand('wxt', 'build'), minutes: 5 });
  if (outcome.failed > 0) throw new UserError(`${outcome.details.trimEnd()}\nThe extension could not be built.`, 1);
}
