import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { CURRENCIES } from '../../../engine/lexicon/en/currencies.ts';
import { UNITS } from '../../../engine/lexicon/en/units.ts';
import { readQuantities } from '../../../engine/quantities/read-quantities.ts';
import { canonicalUnit, convert, unitOf } from '../../../engine/quantities/units.ts';

describe('the unit table', () => {
  it('has each identifier once, and a canonical unit of factor 1 a dimension', () => {
    expect(new Set(UNITS.map((unit) => unit.id)).size).toBe(UNITS.length);
    for (const unit of UNITS) {
      expect(Number.isFinite(unit.factor) && unit.factor > 0, unit.id).toBe(true);
      expect(unitOf(unitOf(unit.id)!.canonical), unit.id).toMatchObject({ factor: 1, offset: 0, dimension: unit.dimension });
    }
  });

  it('has each currency once, with three letters that Intl accepts', () => {
    expect(new Set(CURRENCIES.map((currency) => currency.code)).size).toBe(CURRENCIES.length);
    for (const { code } of CURRENCIES)
      expect(() => new Intl.NumberFormat('en', { style: 'currency', currency: code }).format(1)).not.toThrow();
    expect(() => new Intl.NumberFormat('en', { style: 'currency', currency: 'GBX' }).format(1)).not.toThrow();
  });

  it('reads every unit back from its own name', () => {
    const ambiguous = new Set(['cup', 'bar', 'stone', 'degree', 'times', 'revolution', 'pound', 'are', 'quarter']);
    for (const unit of UNITS) {
      const name = unit.names[0];
      if (name === undefined || ambiguous.has(unit.id)) continue;
      const [quantity] = readQuantities(`It was 12.5 ${name.plural}.`);
      expect(quantity?.unit, name.plural).toBe(unit.id);
    }
  });

  it('converts there and back to the same value, and in order', () => {
    for (const unit of UNITS) {
      const { canonical } = unitOf(unit.id)!;
      fc.assert(
        fc.property(fc.double({ min: -1e6, max: 1e6, noNaN: true }), (value) => {
          const back = convert(convert(value, unit.id, canonical), canonical, unit.id);
          expect(Math.abs(back - value)).toBeLessThanOrEqual(1e-6 * Math.max(1, Math.abs(value)));
          expect(convert(value + 1, unit.id, canonical)).toBeGreaterThan(convert(value, unit.id, canonical));
        }),
        { numRuns: 20 },
      );
    }
  });

  it('converts known pairs', () => {
    expect(convert(1, 'mile', 'kilometer')).toBeCloseTo(1.609344, 9);
    expect(convert(500, 'square-mile', 'square-kilometer')).toBeCloseTo(1294.99, 1);
    expect(convert(104, 'fahrenheit', 'celsius')).toBeCloseTo(40, 9);
    expect(convert(1.8, 'fahrenheit', 'celsius', true)).toBeCloseTo(1, 9);
    expect(convert(60, 'mile-per-hour', 'kilometer-per-hour')).toBeCloseTo(96.56, 2);
    expect(convert(0, 'kelvin', 'celsius')).toBeCloseTo(-273.15, 9);
    expect(convert(99, 'GBX', 'GBP')).toBeCloseTo(0.99, 9);
    expect(convert(1, 'meter-per-second', 'kilometer-per-hour')).toBeCloseTo(3.6, 9);
    expect(convert(1, 'kilometer-per-minute', 'kilometer-per-hour')).toBeCloseTo(60, 9);
  });

  it('refuses what does not convert, naming it', () => {
    expect(() => convert(1, 'mile', 'kilogram')).toThrow('"mile"');
    expect(() => convert(1, 'USD', 'EUR')).toThrow('"USD"');
    expect(() => convert(1, 'parsnip', 'mile')).toThrow('"parsnip"');
    expect(unitOf('mile-per-parsnip')).toBeNull();
  });

  it('names a canonical unit for all but counts and money', () => {
    expect(canonicalUnit('count')).toBeNull();
    expect(canonicalUnit('money')).toBeNull();
    expect(canonicalUnit('length')).toBe('meter');
    expect(canonicalUnit('date')).toBe('day');
  });
});

describe('units in a text', () => {
  it.each([
    ['a size of 100 mb', 'megabyte', 100],
    ['at 40 mb per second', 'megabit', 40],
    ['a storm with a pressure of 950 mb', 'millibar', 950],
    ['a 65" screen', 'inch', 65],
    ['6\u20322\u2033 tall', 'foot', 74 / 12],
    ['an order of 120 MEUR', 'EUR', 120e6],
    ['sales of TSEK 450', 'SEK', 450e3],
    ['a fund of R2.4 billion', 'ZAR', 2.4e9],
    ['a ten-pound note', 'GBP', 10],
    ['a ten-pound hammer', 'pound', 10],
    ['27 years and six months', 'year', 27.5],
    ['27-kilometer ring', 'kilometer', 27],
    ['500 sq. km of land', 'square-kilometer', 500],
    ['301,338 km² of land', 'square-kilometer', 301_338],
    ['12 cubic metres', 'cubic-meter', 12],
    ['45 mph winds', 'mile-per-hour', 45],
    ['50 kilometres an hour', 'kilometer-per-hour', 50],
    ['95 kilometres in length', 'kilometer', 95],
    ['35.4 µg/m3', 'microgram-per-cubic-meter', 35.4],
    ['8 milligrams per litre', 'milligram-per-liter', 8],
    ['3 basis points', 'permyriad', 3],
    ['0.2 percentage points', 'percentage-point', 0.2],
    ['18 per cent', 'percent', 18],
    ['100 MB', 'megabyte', 100],
    ['100 Mb', 'megabit', 100],
    ['50 MW', 'megawatt', 50],
    ['50 mW', 'milliwatt', 50],
    ['a 6.1-magnitude quake', 'magnitude', 6.1],
    ['a quake of magnitude 6.1', 'magnitude', 6.1],
    ['2.5 tonnes of fish', 'tonne', 2.5],
    ['48m tall', 'meter', 48],
    ['7 degrees below zero', 'celsius', -7],
    ['temperatures of 104 degrees', 'fahrenheit', 104],
    ['the temperature rose to 40C', 'celsius', 40],
    ['minus 14 degrees Celsius', 'celsius', -14],
    ['rotate it by 90 degrees', 'degree', 90],
    ['34 nautical miles off', 'nautical-mile', 34],
    ['two quarters of growth', 'quarter', 2],
  ])('%s', (text, unit, value) => {
    const [quantity] = readQuantities(text);
    expect(quantity).toMatchObject({ unit, value: { min: value, max: value } });
  });

  it('adds up the parts of one amount', () => {
    expect(readQuantities('5 ft 11 in tall')[0]?.value.max).toBeCloseTo(5 + 11 / 12, 9);
    expect(readQuantities('1 hour 20 minutes')[0]?.value.max).toBeCloseTo(4 / 3, 9);
    expect(readQuantities('an hour and a half')[0]).toMatchObject({ unit: 'hour', value: { min: 1.5, max: 1.5 } });
    expect(readQuantities('three euros forty')[0]).toMatchObject({ unit: 'EUR', value: { max: 3.4 } });
  });

  it('leaves a million a million where people are counted', () => {
    expect(readQuantities('48m people')[0]).toMatchObject({ unit: null, value: { max: 48e6 } });
    expect(readQuantities('1.9m tonnes')[0]).toMatchObject({ unit: 'tonne', value: { max: 1.9e6 } });
  });

  it('does not take a preposition for inches', () => {
    expect(readQuantities('12 in the town')[0]?.unit).toBeNull();
    expect(readQuantities('2 1/2 in thick')[0]?.unit).toBe('inch');
  });

  it('settles pounds by what is told of them', () => {
    expect(readQuantities('It cost the council 3 million pounds.')[0]?.unit).toBe('GBP');
    expect(readQuantities('a 500-pound bomb')[0]?.unit).toBe('pound');
    expect(readQuantities('The calf weighs 90 pounds.')[0]?.unit).toBe('pound');
  });

  it('knows a difference of temperatures from a temperature', () => {
    expect(readQuantities('1.8 degrees Fahrenheit warmer')[0]?.canonical.max).toBeCloseTo(1, 6);
    expect(readQuantities('a high of 104 degrees Fahrenheit')[0]?.canonical.max).toBeCloseTo(40, 6);
  });
});

describe('money', () => {
  it.each([
    ['$3.5bn', 'USD', 3.5e9],
    ['US$150m', 'USD', 150e6],
    ['C$16.4 million', 'CAD', 16.4e6],
    ['A$ 3 million', 'AUD', 3e6],
    ['£1,200', 'GBP', 1200],
    ['EUR 96 million', 'EUR', 96e6],
    ['323 million euros', 'EUR', 323e6],
    ['115USD', 'USD', 115],
    ['Rs 500 crore', 'INR', 5e9],
    ['450,000 yen', 'JPY', 450_000],
    ['2 million Australian dollars', 'AUD', 2e6],
    ['90 Swedish kronor', 'SEK', 90],
    ['5 Egyptian pounds', 'EGP', 5],
    ['50,000 won', 'KRW', 50_000],
    ['-£5', 'GBP', -5],
  ])('%s', (text, unit, value) => {
    const [quantity, ...rest] = readQuantities(text);
    expect(rest).toEqual([]);
    expect(quantity).toMatchObject({ dimension: 'money', unit, value: { max: value } });
    expect(quantity?.canonical.unit).toBe(unit);
  });

  it('keeps the minor unit as written and converts it', () => {
    expect(readQuantities('35 cents a share')[0]).toMatchObject({ unit: 'USX', value: { max: 35 }, canonical: { max: 0.35, unit: 'USD' } });
    expect(readQuantities('a fare of 99p')[0]).toMatchObject({ unit: 'GBX', canonical: { unit: 'GBP' } });
  });

  it('takes the text’s own dollar for "$"', () => {
    expect(readQuantities('$5 or 40 cents', null, { currency: 'AUD' }).map((q) => q.unit)).toEqual(['AUD', 'AUX']);
    expect(readQuantities('US$5', null, { currency: 'AUD' })[0]?.unit).toBe('USD');
  });

  it('does not take verbs and nouns for currencies', () => {
    expect(readQuantities('She won 3 medals, and they won 12.').map((q) => q.unit)).toEqual([null, null]);
    expect(readQuantities('It passed the 500 mark.').map((q) => q.unit)).toEqual([null]);
  });
});
