import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { availableParallelism, loadavg, tmpdir } from 'node:os';
import path from 'node:path';
import { loadBundledArticles } from '../../corpus/load-bundled-articles.ts';
import { buildPack } from '../../engine/pipeline.ts';
import { runCommand } from '../../scripts/user-error.ts';
import { measureSystem, SYSTEMS, type Taken } from './measure-system.ts';
import { measureWorker } from './measure-worker.ts';
import { pageMaker } from './page-of-words.ts';

// `npm run bench`: how long a whole check takes, beside what others take for a part of it, on the same text in the same run.
// It prints and asserts nothing: times are this machine's, ratios travel.

const WORDS = 1000;
const ROUNDS = 3;
const CURVE = [1000, 2000, 5000, 10_000, 20_000, 50_000, 100_000];

const say = (line = ''): void => {
  process.stdout.write(`${line}\n`);
};
const ms = (time: number): string => `${time < 10 ? time.toFixed(1) : time.toFixed(0)} ms`;
const row = (...cells: readonly string[]): string => cells.map((cell, i) => (i === 0 ? cell.padEnd(18) : cell.padStart(17))).join('');

const better = (a: Taken, b: Taken): Taken => ({
  cold: Math.min(a.cold, b.cold),
  warm: a.warm.map((time, i) => Math.min(time, b.warm[i]!)),
});
const times = (time: number, own: number | undefined): string => (own === undefined ? '–' : (time / own).toFixed(1));

async function main(): Promise<number> {
  const folder = mkdtempSync(path.join(tmpdir(), 'second-source-bench-'));
  try {
    const pack = path.join(folder, 'bundled.pack.json');
    writeFileSync(pack, JSON.stringify(buildPack(loadBundledArticles())));
    const makePage = pageMaker();
    const pageOf = (words: number): string => makePage(words).text;

    say(`A page of ${WORDS} words. Second Source: the whole check. The others: recognition or parse alone.`);
    say('Cold: a fresh process, from loading the code to the first answer. Warm: later answers. Both the best of many runs.');
    const [load] = loadavg();
    if (load! > availableParallelism() * 0.7)
      say(
        `This machine is busy (load ${load!.toFixed(1)} on ${availableParallelism()} cores): neither times nor ratios are to be trusted.`,
      );
    say();
    say(row('', 'cold', 'warm', 'cold ×', 'warm ×'));
    const best = new Map<string, Taken>();
    // In turns, so that a busy moment of the machine does not meet one system alone.
    for (let round = 0; round < ROUNDS; round++)
      for (const system of SYSTEMS) {
        if (round > 0 && !best.has(system)) continue;
        const taken = await measureSystem(system, [pageOf(WORDS)], { folder, pack, seconds: 1.5 });
        if (taken.ok) best.set(system, better(best.get(system) ?? taken.value, taken.value));
        else say(`${system}: left out, ${taken.error}`);
      }
    const own = best.get(SYSTEMS[0]);
    for (const [system, { cold, warm }] of best)
      say(row(system, ms(cold), ms(warm[0]!), times(cold, own?.cold), times(warm[0]!, own?.warm[0])));
    say();
    say('Whole check by length of page');
    say(row('words', 'time', 'time for 1,000'));
    const curve = await measureSystem(SYSTEMS[0], CURVE.map(pageOf), { folder, pack, seconds: 1 });
    if (curve.ok)
      for (const [i, words] of CURVE.entries())
        say(row(words.toLocaleString('en'), ms(curve.value.warm[i]!), ms((curve.value.warm[i]! / words) * 1000)));
    say();
    say("In Chromium's service worker, from asking to the answer");
    for (const line of await measureWorker(pageOf(WORDS), ms)) say(line);
    return 0;
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

await runCommand(main);
