import { describe, expect, it } from 'vitest';
import { isLight } from '../../../../platform/page/marks/text-tone.ts';

describe('the tone of text', () => {
  it.each([
    ['rgb(34, 34, 34)', false],
    ['rgb(220, 220, 220)', true],
    ['rgba(255, 255, 255, 0.87)', true],
    ['rgb(0, 0, 0)', false],
    ['color(srgb 0.9 0.9 0.9)', true],
    ['color(display-p3 0.1 0.1 0.12)', false],
    ['oklch(0.92 0 0)', true],
    ['oklch(0.25 0.02 260 / 0.9)', false],
    ['oklab(95% 0 0)', true],
    ['lab(90 0 0)', true],
    ['lab(20 4 -8)', false],
    ['lch(15% 3 90)', false],
  ])('%s is light: %s', (color, light) => {
    expect(isLight(color)).toBe(light);
  });

  it.each(['', 'currentcolor', 'color-mix(in lab, red, blue)', 'hsl(0 0% 0%)', 'rgb(1)', 'rgb(none none none)'])(
    'of %j is unknown',
    (color) => {
      expect(isLight(color)).toBeNull();
    },
  );
});
