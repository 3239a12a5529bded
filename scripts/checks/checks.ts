import { toolCommand } from '../project.ts';
import type { Check } from './check.ts';

/** The browsers that the built extension can be driven in, as far as they are here. */
export interface Programs {
  readonly chromium: string | null;
  readonly firefox: string | null;
}

/** Every check of `npm test`, in the order in which they run: the quick and telling ones first. */
export function listChecks({ chromium, firefox }: Programs): Check[] {
  const checks: Check[] = [
    {
      kind: 'command',
      name: 'format and lint',
      ...toolCommand('biome', 'ci', '--error-on-warnings', '--colors=off', '--max-diagnostics=10', '.'),
      minutes: 2,
    },
    { kind: 'command', name: 'types', ...toolCommand('tsc', '--project', '.'), minutes: 3 },
    { kind: 'command', name: 'types of the engine, without DOM', ...toolCommand('tsc', '--project', 'engine'), minutes: 3 },
    {
      kind: 'command',
      name: 'import directions',
      ...toolCommand('depcruise', '--config', '.dependency-cruiser.cjs', ...FOLDERS),
      minutes: 2,
    },
    { kind: 'suite', name: 'unit and component tests', ...toolCommand('vitest', 'run', '--exclude', EVALUATION), minutes: 8 },
    { kind: 'suite', name: 'evaluation floors', ...toolCommand('vitest', 'run', 'tests/evaluation'), minutes: 8 },
    { kind: 'command', name: BUILD_CHROME, ...toolCommand('wxt', 'build'), minutes: 4 },
    { kind: 'command', name: BUILD_FIREFOX, ...toolCommand('wxt', 'build', '--browser', 'firefox', '--mv3'), minutes: 4 },
    sizes('chrome', BUILD_CHROME),
    sizes('firefox', BUILD_FIREFOX),
  ];
  const browserSuite = (folder: string) =>
    toolCommand('vitest', 'run', '--config', 'tests/browser/vitest.config.ts', `tests/browser/${folder}`);
  if (chromium !== null)
    checks.push({
      kind: 'suite',
      name: 'built extension in Chromium',
      ...browserSuite('chromium'),
      env: { CHROME_PATH: chromium },
      needs: [BUILD_CHROME],
      minutes: 8,
    });
  if (firefox !== null)
    checks.push({
      kind: 'suite',
      name: 'built extension in Firefox',
      ...browserSuite('firefox'),
      env: { FIREFOX_PATH: firefox },
      needs: [BUILD_FIREFOX],
      minutes: 6,
    });
  return checks;
}

const sizes = (browser: 'chrome' | 'firefox', build: string): Check => ({
  kind: 'command',
  name: `size budgets, ${browser}`,
  ...toolCommand('tsx', 'scripts/checks/check-sizes.ts', browser),
  needs: [build],
  minutes: 1,
});

const BUILD_CHROME = 'build for Chrome';
const BUILD_FIREFOX = 'build for Firefox';
const EVALUATION = 'tests/evaluation/**';
const FOLDERS = ['engine', 'platform', 'components', 'entrypoints', 'corpus', 'cli', 'scripts', 'tests'];
