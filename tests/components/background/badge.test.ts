import { readFileSync } from 'node:fs';
import { describe, expect, it, vi } from 'vitest';
import { article, claim, fact, report, source } from '../fixtures/build.ts';
import { floodReport } from '../fixtures/flood-report.ts';

vi.mock('../../../platform/browser.ts', () => ({ browser: {} }));
const { BADGE_COLOUR, badgeText } = await import('../../../platform/background/badge.ts');

const differing = (count: number) =>
  report({
    facts: Array.from({ length: count }, (_, i) =>
      fact(`f${i}`, 'Homes', 'differs', [claim('1', 1)], [source(article('a'), claim('2', 2), 'differs')]),
    ),
  });

describe('the badge', () => {
  it('counts the facts that differ', () => {
    expect(badgeText(floodReport)).toBe('1');
    expect(badgeText(differing(12))).toBe('12');
  });

  it('is empty where none does, and has room for any number', () => {
    expect(badgeText(report())).toBe('');
    expect(badgeText(differing(1000)).length).toBeLessThanOrEqual(4);
  });

  it('has the colour of differing figures', () => {
    const tokens = readFileSync('components/styles/tokens.css', 'utf8');
    expect(/--differs:\s*light-dark\((#\w+)/.exec(tokens)?.[1]).toBe(BADGE_COLOUR);
  });
});
