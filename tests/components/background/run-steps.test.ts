import { describe, expect, it } from 'vitest';
import { runSteps } from '../../../platform/background/run-steps.ts';

/** Work of so many steps, each of which takes a while. */
function* work(steps: number, each = 20) {
  for (let i = 1; i <= steps; i++) {
    for (const end = performance.now() + each; performance.now() < end; );
    yield { paragraphs: i, of: steps, figures: i };
  }
  return 'done';
}

describe('work in steps', () => {
  it('tells how far it is, not at every step, and lets others speak in between', async () => {
    const told: number[] = [];
    let spoke = 0;
    const other = setInterval(() => spoke++, 1);
    expect(await runSteps(work(20), new AbortController().signal, ({ paragraphs }) => told.push(paragraphs))).toBe('done');
    clearInterval(other);
    expect(told.length).toBeGreaterThan(0);
    expect(told.length).toBeLessThan(10);
    expect(spoke).toBeGreaterThan(1);
  });

  it('can be stopped under way', async () => {
    const stop = new AbortController();
    setTimeout(() => stop.abort(), 60);
    const before = performance.now();
    expect(await runSteps(work(200), stop.signal, () => {})).toBeNull();
    expect(performance.now() - before).toBeLessThan(2000);
  });
});
