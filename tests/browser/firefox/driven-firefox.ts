import { afterAll, beforeAll } from 'vitest';
import { findFirefox } from '../../../scripts/browsers/find-browser.ts';
import { type ExtensionFirefox, launchFirefox } from '../../../scripts/browsers/launch-firefox.ts';
import { type FileServer, serveFiles } from '../../../scripts/pages/serve-files.ts';
import { PROJECT } from '../../../scripts/project.ts';

/** What a test file drives: one Firefox with the extension, and a server of the demonstration and test pages. */
export interface DrivenFirefox {
  readonly firefox: ExtensionFirefox;
  readonly server: FileServer;
}

/** Starts both before the file's tests and ends them after; `ready` is told once they run. */
export function driveFirefox(ready: (driven: DrivenFirefox) => void): void {
  const begun: { close(): Promise<void> }[] = [];
  beforeAll(async () => {
    const program = findFirefox().found;
    if (!program) throw new Error('No Firefox here: npm test says how to get one.');
    const server = await serveFiles(PROJECT, ['scripts/demo', 'tests/browser/pages']);
    begun.unshift(server);
    const firefox = await launchFirefox(program);
    begun.unshift(firefox);
    ready({ firefox, server });
  });
  afterAll(async () => {
    for (const each of begun) await each.close();
  });
}
