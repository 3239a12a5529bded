// Runs one system in a process of its own: node run-system.mjs BUNDLE TEXTS SECONDS. Prints what it took, in milliseconds.
import { readFileSync } from 'node:fs';

const [bundle, file, seconds] = process.argv.slice(2);
const texts = JSON.parse(readFileSync(file, 'utf8'));

const start = performance.now();
const { default: system } = await import(bundle);
const run = system.open();
run(texts[0]);
const cold = performance.now();

const warm = texts.map((text) => {
  const times = [];
  const until = performance.now() + Number(seconds) * 1000;
  // The compiler needs some runs to see what is worth its while.
  while (times.length < 3 || (performance.now() < until && times.length < 2000)) {
    const before = performance.now();
    run(text);
    times.push(performance.now() - before);
  }
  return Math.min(...times);
});
process.stdout.write(JSON.stringify({ cold: cold - start, warm }));
