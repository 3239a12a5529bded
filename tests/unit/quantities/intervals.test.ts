import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readQuantities } from '../../../engine/quantities/read-quantities.ts';
import type { Modifier } from '../../../engine/types.ts';

describe('modifiers', () => {
  it.each<[string, Modifier]>([
    ['900 homes', 'exact'],
    ['just 900 homes', 'exact'],
    ['about 900 homes', 'about'],
    ['some 900 homes', 'about'],
    ['an estimated 900 homes', 'about'],
    ['900 or so homes', 'about'],
    ['20-odd homes', 'about'],
    ['nearly 900 homes', 'nearly'],
    ['just under 900 homes', 'nearly'],
    ['more than 900 homes', 'more-than'],
    ['just over 900 homes', 'more-than'],
    ['in excess of 900 homes', 'more-than'],
    ['at least 900 homes', 'at-least'],
    ['no fewer than 900 homes', 'at-least'],
    ['900 or more homes', 'at-least'],
    ['900+ homes', 'at-least'],
    ['fewer than 900 homes', 'less-than'],
    ['not even 900 homes', 'less-than'],
    ['no more than 900 homes', 'at-most'],
    ['900 homes at most', 'exact'],
    ['900 at most', 'at-most'],
    ['as many as 900 homes', 'up-to'],
    ['up to 900 homes', 'up-to'],
    ['dozens of homes', 'vague'],
    ['between 800 and 900 homes', 'range'],
  ])('%s: %s', (text, modifier) => {
    expect(readQuantities(text)[0]?.modifier).toBe(modifier);
  });

  it('has the modifier in the quote, and not what is counted', () => {
    expect(readQuantities('At least 900 homes burned.')[0]?.quote).toBe('At least 900');
    expect(readQuantities('more than $5 million in aid')[0]?.quote).toBe('more than $5 million');
  });

  it('leaves prepositions alone', () => {
    expect(readQuantities('control over 74 settlements')[0]?.modifier).toBe('exact');
    expect(readQuantities('talks about 3 islands')[0]?.modifier).toBe('exact');
    expect(readQuantities('It was spread over three years.')[0]?.modifier).toBe('exact');
    expect(readQuantities('It began over three years ago.')[0]?.modifier).toBe('more-than');
    expect(readQuantities('Sales edged up to 4.8 billion.')[0]?.modifier).toBe('exact');
    expect(readQuantities('Prices are 3 per cent higher than a year ago.')[1]?.modifier).toBe('exact');
  });
});

describe('intervals', () => {
  it.each([
    ['from one to two kilometres', 1, 2, 'kilometer'],
    ['about 26 to 28 km', 26, 28, 'kilometer'],
    ['26–28 km', 26, 28, 'kilometer'],
    ['between 44 and 50 mg', 44, 50, 'milligram'],
    ['$3-4 billion', 3e9, 4e9, 'USD'],
    ['£45m to £58m', 45e6, 58e6, 'GBP'],
    ['between 60m and 80m euros', 60e6, 80e6, 'EUR'],
    ['5.25% to 5.5%', 5.25, 5.5, 'percent'],
    ['two or three days', 2, 3, 'day'],
    ['a 10-15-minute walk', 10, 15, 'minute'],
    ['from -18 °C to -34 °C', -34, -18, 'celsius'],
  ])('%s', (text, min, max, unit) => {
    const ranged = text.startsWith('from -18') ? `It ranged ${text}` : text;
    const quantities = readQuantities(ranged);
    expect(quantities).toHaveLength(1);
    expect(quantities[0]).toMatchObject({ modifier: 'range', value: { min, max }, unit });
  });

  it('takes a change for two values, the first with the unit of the second', () => {
    expect(readQuantities('The rate rose from 5 to 7 percent.').map((q) => [q.value.max, q.unit])).toEqual([
      [5, 'percent'],
      [7, 'percent'],
    ]);
    expect(readQuantities('Profit fell from $540 million to $312 million.').map((q) => q.value.max)).toEqual([540e6, 312e6]);
  });

  it('joins two bounds of one value', () => {
    expect(readQuantities('a value above 1000 and below 1500')).toMatchObject([{ modifier: 'range', value: { min: 1000, max: 1500 } }]);
  });
});

describe('what a quantity claims', () => {
  const claim = (text: string) => {
    const { canonical } = readQuantities(text)[0]!;
    return [canonical.min, canonical.max];
  };

  it('follows the modifier', () => {
    expect(claim('117 drones')).toEqual([117, 117]);
    expect(claim('nearly 200 drones')).toEqual([180, 200]);
    expect(claim('about 200 drones')).toEqual([180, 220]);
    expect(claim('more than 200 drones')).toEqual([200, null]);
    expect(claim('at least 200 drones')).toEqual([200, null]);
    expect(claim('up to 200 drones')).toEqual([0, 200]);
    expect(claim('200 to 300 drones')).toEqual([200, 300]);
    expect(claim('thousands of drones')).toEqual([2000, 9999]);
  });

  it('gives a round number its rounding, and small counts none', () => {
    expect(claim('1,300 drones')).toEqual([1250, 1350]);
    expect(claim('1,310 drones')).toEqual([1305, 1315]);
    expect(claim('1,311 drones')).toEqual([1311, 1311]);
    expect(claim('40 drones')).toEqual([40, 40]);
    expect(readQuantities('1,300 km²')[0]?.rounding).toBe(50);
    expect(readQuantities('8.5%')[0]?.rounding).toBeCloseTo(0.05, 12);
    expect(readQuantities('1.3 million people')[0]?.rounding).toBe(50_000);
    expect(readQuantities('40 drones')[0]?.rounding).toBe(0);
  });

  it('holds the value itself, whatever the modifier and the unit', () => {
    const words = ['', 'about ', 'nearly ', 'at least ', 'up to ', 'more than ', 'no more than '];
    const units = ['miles', 'tonnes', 'hectares', 'hours', 'degrees Fahrenheit', 'per cent', 'mph'];
    fc.assert(
      fc.property(fc.constantFrom(...words), fc.integer({ min: 2, max: 90_000 }), fc.constantFrom(...units), (word, number, unit) => {
        const written = number.toLocaleString('en');
        const [quantity, ...rest] = readQuantities(`It was ${word}${written} ${unit}.`);
        expect(rest).toEqual([]);
        expect(quantity?.value).toEqual({ min: number, max: number });
        const exact = readQuantities(`It was exactly ${written} ${unit}.`)[0]!;
        const middle = (exact.canonical.min! + exact.canonical.max!) / 2;
        const slack = 1e-9 * Math.max(1, Math.abs(middle));
        expect(quantity!.canonical.min ?? Number.NEGATIVE_INFINITY).toBeLessThanOrEqual(middle + slack);
        expect(quantity!.canonical.max ?? Number.POSITIVE_INFINITY).toBeGreaterThanOrEqual(middle - slack);
      }),
    );
  });
});

describe('rates, factors, restatements', () => {
  it.each([
    ['$80 a barrel', 'other'],
    ['2 million barrels per day', 'day'],
    ['18,000 new passengers a day', 'day'],
    ['$54 million a year from 2027', 'year'],
    ['15 litres/person/day', 'person'],
    ['€92 per head', 'person'],
    ['1,450 m3/s', 'second'],
    ['900 tonnes of rubble a day', 'day'],
    ['400,000 bpd', 'day'],
    ['300 people a day after', null],
    ['48 people', null],
  ])('%s: per %s', (text, per) => {
    expect(readQuantities(text)[0]?.per).toBe(per);
  });

  it('does not count a rate again', () => {
    expect(readQuantities('18,000 new passengers a day')).toHaveLength(1);
    expect(readQuantities('14 billion crowns ($1.3 billion) a year')).toMatchObject([{ per: 'year', restatement: { unit: 'USD' } }]);
  });

  it.each([
    ['twice as many', 2],
    ['The number doubled.', 2],
    ['more than double the toll', 2],
    ['a threefold rise', 3],
    ['3 times higher', 3],
    ['2x faster', 2],
    ['output was halved', 0.5],
  ])('reads a factor: %s', (text, value) => {
    expect(readQuantities(text)[0]).toMatchObject({ dimension: 'ratio', unit: 'times', value: { min: value, max: value } });
  });

  it('counts occasions apart from factors', () => {
    expect(readQuantities('He called three times.')[0]).toMatchObject({ dimension: 'count', unitNames: ['time'] });
    expect(readQuantities('a double murder')).toEqual([]);
  });

  it('reads one quantity with its restatement', () => {
    const text = 'almost 700 square miles (about 1,800 square kilometers) of forest';
    const quantities = readQuantities(text);
    expect(quantities).toHaveLength(1);
    const [quantity] = quantities;
    expect(quantity).toMatchObject({
      quote: 'almost 700 square miles',
      restatement: { modifier: 'about', unit: 'square-kilometer', value: { max: 1800 } },
    });
    expect(text.slice(quantity!.restatement!.start, quantity!.restatement!.end)).toBe('about 1,800 square kilometers');
  });

  it('restates after a comma only what is the same value', () => {
    expect(readQuantities('18 km, or about 11 miles, away')[0]?.restatement?.unit).toBe('mile');
    expect(readQuantities('18 km, 40 miles and more')[0]?.restatement).toBeNull();
    expect(readQuantities('$312 million, or €268 million')[0]?.restatement?.unit).toBe('EUR');
    expect(readQuantities('$312 million, or $1.05 a share')[0]?.restatement).toBeNull();
    expect(readQuantities('1,150 sq km (715 sq miles)')[0]?.restatement?.value.max).toBe(715);
  });
});
