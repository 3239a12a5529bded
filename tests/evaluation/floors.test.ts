import { beforeAll, describe, expect, it } from 'vitest';
import { type Evaluation, evaluateEvents, type Figures, figuresOf } from './evaluate.ts';

/**
 * What matching has reached on events that it was not fitted on, less a margin for the draw of the folds. They are floors against
 * falling back, not the aim: docs/accuracy.md has the figures and says where they fall short.
 */
const FLOORS = { recall: 0.45, withPossible: 0.68, precision: 0.82, unequal: 0.38, relation: 0.83 };
const CEILINGS = { traps: 0.07, scopeNoise: 0.03 };

describe('labelled events, each scored by models that never saw its siblings', () => {
  let evaluation: Evaluation;
  let all: Figures;
  beforeAll(() => {
    evaluation = evaluateEvents();
    all = figuresOf(evaluation, new Set(evaluation.events.map((_, i) => i)));
  }, 480_000);

  it('reads every label: nearly all labelled figures have a claim', () => {
    const labels = evaluation.events.flatMap(({ pairs }) => pairs);
    const read = labels.filter(({ claimsA, claimsB }) => claimsA.length > 0 && claimsB.length > 0);
    expect(labels.length).toBeGreaterThan(9000);
    expect(read.length / labels.length).toBeGreaterThan(0.97);
  });

  it.each(Object.entries(FLOORS))('%s is at least %d', (name, floor) => {
    expect(all[name as keyof Figures]).toBeGreaterThanOrEqual(floor);
  });

  it.each(Object.entries(CEILINGS))('%s are at most %d', (name, ceiling) => {
    expect(all[name as keyof Figures]).toBeLessThanOrEqual(ceiling);
  });

  it('means what it says: of rows given a probability, about that share is true', () => {
    for (const from of [0.2, 0.4, 0.6, 0.8]) {
      const rows = evaluation.rows.filter(({ probability }) => probability >= from && probability < from + 0.2);
      const share = rows.filter(({ e }) => e.y === 1).length / rows.length;
      expect(Math.abs(share - (from + 0.1))).toBeLessThan(0.08);
    }
  });
});
