import { ensureChromium, ensureFirefox } from './browsers/ensure-browser.ts';
import type { FoundBrowser } from './browsers/find-browser.ts';
import type { Outcome } from './checks/check.ts';
import { listChecks } from './checks/checks.ts';
import { runCheck } from './checks/run-check.ts';
import { runCommand, UserError } from './user-error.ts';

// `npm test`: every check, whatever the others say, and one last line with the sum.

const say = (line: string): void => {
  process.stdout.write(`${line}\n`);
};

async function main(): Promise<number> {
  const chromium = tryToHave(ensureChromium);
  const firefox = tryToHave(ensureFirefox);
  const total = { passed: 0, failed: 0 };
  const broken = new Set<string>();

  function count(name: string, outcome: Outcome): void {
    total.passed += outcome.passed;
    total.failed += outcome.failed;
    if (outcome.failed > 0) broken.add(name);
    say(lineFor(name, outcome));
    if (outcome.details) say(indent(outcome.details));
  }

  for (const check of listChecks({ chromium: chromium.program?.path ?? null, firefox: firefox.program?.path ?? null })) {
    const missing = check.needs?.find((name) => broken.has(name));
    count(check.name, missing === undefined ? await runCheck(check) : couldNotRun(`Not run: ${missing} failed.`));
  }
  // Without Chromium the suite that matters most did not run: that is a failure. Firefox is a second opinion.
  if (chromium.program === null) count('built extension in Chromium', couldNotRun(chromium.why));
  if (firefox.program === null) say(`- built extension in Firefox: skipped. ${firefox.why}`);

  say(`${total.passed} passed, ${total.failed} failed`);
  return total.failed > 0 ? 1 : 0;
}

type Had = { readonly program: FoundBrowser } | { readonly program: null; readonly why: string };

function tryToHave(ensure: (say: (line: string) => void) => FoundBrowser): Had {
  try {
    return { program: ensure(say) };
  } catch (error) {
    if (error instanceof UserError) return { program: null, why: error.message };
    throw error;
  }
}

function couldNotRun(why: string): Outcome {
  return { passed: 0, failed: 1, skipped: 0, seconds: 0, details: why };
}

function lineFor(name: string, { passed, failed, skipped, seconds }: Outcome): string {
  const counts = [`${passed} passed`, failed > 0 ? `${failed} failed` : '', skipped > 0 ? `${skipped} skipped` : ''].filter(Boolean);
  return `${failed > 0 ? '✗' : '✓'} ${name}: ${counts.join(', ')} (${seconds.toFixed(1)} s)`;
}

/** Most lines of a failing check that are shown; each check can be run alone for the rest. */
const MOST_LINES = 120;

function indent(text: string): string {
  const lines = text.trimEnd().split('\n');
  // What went wrong stands at the end of most tools' output.
  const shown = lines.length > MOST_LINES ? [`(${lines.length - MOST_LINES} lines before)`, ...lines.slice(-MOST_LINES)] : lines;
  return shown.map((line) => `    ${line}`).join('\n');
}

await runCommand(main);
