import { BUILT } from '../project.ts';
import { runCommand, UserError } from '../user-error.ts';
import { BUDGETS, weigh } from './size-budgets.ts';

// `tsx scripts/checks/check-sizes.ts chrome`: what the parts of a build weigh; fails where one is over its budget.

await runCommand(async () => {
  const browser = process.argv[2];
  if (browser !== 'chrome' && browser !== 'firefox') throw new UserError('Say which build: chrome or firefox.', 2);
  let over = 0;
  for (const budget of BUDGETS) {
    const { part, bytes, most } = await weigh(BUILT[browser], budget);
    if (bytes > most) over++;
    process.stdout.write(`${bytes > most ? '✗' : '✓'} ${part}: ${(bytes / 1000).toFixed(1)} kB of ${most / 1000} kB\n`);
  }
  return over > 0 ? 1 : 0;
});
