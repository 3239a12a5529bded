import { describe, expect, it } from 'vitest';
import { figureParts, figureText } from '../../../components/format/figure.ts';
import { UNIT_SYMBOLS } from '../../../components/format/unit-symbols.ts';
import { british, inLocale } from '../english.ts';
import { claim } from '../fixtures/build.ts';

const area = { unit: 'square-kilometer', unitNames: ['square kilometer'], dimension: 'area' } as const;

describe('a figure', () => {
  it('is grouped, with its modifier before it', () => {
    expect(figureText(claim('about 12,000', 12000, { modifier: 'about' }), british)).toBe('about 12,000');
    expect(figureText(claim('nearly 18,500', 18500, { modifier: 'nearly' }), british)).toBe('nearly 18,500');
  });

  it('takes a unit that Intl knows, and one that it does not', () => {
    expect(figureText(claim('9.4 m', 9.4, { unit: 'meter', dimension: 'length' }), british)).toMatch(/^9\.4.m$/);
    expect(figureText(claim('1,150 sq km', 1150, area), british)).toMatch(/^1,150.km²$/);
  });

  it('names a unit that nobody has a symbol for', () => {
    expect(figureText(claim('3 hands', 3, { unit: 'hand', unitNames: ['hand'], dimension: 'length' }), british)).toMatch(/^3.hand$/);
  });

  it('writes whole millions in words and keeps every digit of others', () => {
    expect(figureText(claim('1.2 million', 1_200_000), british)).toMatch(/^1\.2.million$/);
    expect(figureText(claim('1,234,567', 1_234_567), british)).toBe('1,234,567');
  });

  it('shows money with its currency', () => {
    expect(figureText(claim('€3 bn', 3e9, { unit: 'EUR', dimension: 'money' }), british)).toMatch(/^3.billion.euros$/);
    expect(figureText(claim('$12.5', 12.5, { unit: 'USD', dimension: 'money' }), british)).toMatch(/12\.5$/);
  });

  it('shows a range as one', () => {
    expect(
      figureText(claim('26 to 28 km', { min: 26, max: 28 }, { modifier: 'range', unit: 'kilometer', dimension: 'length' }), british),
    ).toMatch(/^26–28.km$/);
  });

  it('leaves as written what has no digits', () => {
    expect(figureText(claim('dozens', { min: 24, max: 99 }, { modifier: 'vague' }), british)).toBe('dozens');
    expect(figureText(claim('threefold', 3, { dimension: 'ratio' }), british)).toBe('threefold');
    expect(figureText(claim('6 August', 20000, { dimension: 'date' }), british)).toBe('6 August');
  });

  it('follows the locale of the reader', () => {
    expect(figureText(claim('12,000.5', 12000.5), inLocale('de'))).toBe('12.000,5');
  });

  it('sets number and percent sign large, words and symbols small', () => {
    expect(
      figureParts(claim('about 18%', 18, { modifier: 'about', unit: 'percent', dimension: 'percent' }), british).map(({ kind }) => kind),
    ).toEqual(['modifier', 'number']);
    expect(figureParts(claim('1,150 sq km', 1150, area), british).map(({ kind }) => kind)).toEqual(['number', 'unit']);
  });

  it('has a symbol only where Intl has none', () => {
    for (const unit of Object.keys(UNIT_SYMBOLS))
      expect(() => new Intl.NumberFormat('en', { style: 'unit', unit }), unit).toThrow(RangeError);
  });
});
