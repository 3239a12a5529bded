import { describe, expect, it } from 'vitest';
import { buildPack, checkPage, checkPageInSteps, openCorpus, type Progress } from '../../engine/pipeline.ts';

const page = (paragraphs: number) => ({
  url: null,
  title: null,
  publisher: null,
  published: '2025-06-09',
  language: 'en',
  wire: null,
  text: Array.from({ length: paragraphs }, (_, i) => `Day ${i}: rescuers in Telmar freed ${i + 2} people. Nobody was hurt.`).join('\n\n'),
});

describe('a page checked in steps', () => {
  const corpus = openCorpus([buildPack([])]);

  it('tells how far it has come, and ends with the same report', () => {
    const steps = checkPageInSteps(page(200), corpus);
    const told: Progress[] = [];
    let step = steps.next();
    for (; step.done !== true; step = steps.next()) told.push(step.value);
    expect(told.length).toBeGreaterThan(5);
    for (const [i, { paragraphs, of, figures }] of told.entries()) {
      expect(of).toBe(200);
      expect(paragraphs).toBeGreaterThanOrEqual(told[i - 1]?.paragraphs ?? 1);
      expect(figures).toBeGreaterThanOrEqual(told[i - 1]?.figures ?? 1);
    }
    expect(told.at(-1)?.paragraphs).toBeLessThanOrEqual(200);
    expect(step.value).toEqual(checkPage(page(200), corpus));
  });

  it('takes no step for a short page', () => {
    expect(checkPageInSteps(page(2), corpus).next().done).toBe(true);
  });
});
