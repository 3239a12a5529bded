import { describe, expect, it } from 'vitest';
import { reasonText } from '../../../components/card/reason-text.ts';
import { british } from '../english.ts';
import { because, mind } from '../fixtures/build.ts';

describe('a reason', () => {
  it("is said in the interface's words, with its values", () => {
    expect(reasonText(because('fallback', 'related-action', ['left their homes', 'evacuated']), 2025, british)).toBe(
      'left their homes ≈ evacuated',
    );
    expect(reasonText(mind('fallback', 'hedged'), 2025, british)).toBe('not independently confirmed');
  });

  it('counts days as the language does', () => {
    expect(reasonText(mind('fallback', 'days-apart', ['1']), 2025, british)).toBe('1 day apart');
    expect(reasonText(mind('fallback', 'days-apart', ['3']), 2025, british)).toBe('3 days apart');
  });

  it('writes days for the reader', () => {
    expect(reasonText(because('fallback', 'same-day', ['2025-06-09']), 2025, british)).toBe('both of 9 Jun');
  });

  it('falls back to its English sentence where it brings too few values', () => {
    expect(reasonText(mind('no place named there', 'other-place', ['Senn', '']), 2025, british)).toBe('no place named there');
    expect(reasonText(because('people', 'same-measure', []), 2025, british)).toBe('people');
  });
});
