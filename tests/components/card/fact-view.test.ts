import { describe, expect, it } from 'vitest';
import { conversionsBeside } from '../../../components/card/beside.ts';
import { viewFact } from '../../../components/card/fact-view.ts';
import { othersLabel } from '../../../components/card/others-label.ts';
import { british } from '../english.ts';
import { article, claim, fact, source, time } from '../fixtures/build.ts';

const wire = (id: string) => article(id, { origin: 'wire' });

describe('the view of a fact', () => {
  it('puts the reports of one origin together, however they come', () => {
    const view = viewFact(
      fact(
        'f',
        'Homes',
        'differs',
        [claim('5', 5)],
        [
          source(wire('a'), claim('7', 7), 'differs'),
          source(article('own'), claim('8', 8), 'differs'),
          source(wire('b'), claim('7', 7), 'differs'),
        ],
      ),
    );
    expect(view.groups.map(({ first, rest }) => [first.article.id, ...rest.map((s) => s.article.id)])).toEqual([['a', 'b'], ['own']]);
  });

  it('sets beside the page a source that shows the relation', () => {
    const agreeing = source(article('a'), claim('5', 5), 'agrees', { score: 0.99 });
    const differing = source(article('b'), claim('9', 9), 'differs', { score: 0.96 });
    expect(viewFact(fact('f', 'Homes', 'differs', [claim('5', 5)], [agreeing, differing])).beside).toBe(differing);
  });

  it('takes the newest where figures change', () => {
    const older = source(article('a'), claim('98', 98, { time: time({ asOf: '2025-06-06' }) }), 'changed-over-time', { score: 0.99 });
    const newer = source(article('b'), claim('124', 124, { time: time({ asOf: '2025-06-11' }) }), 'changed-over-time', { score: 0.96 });
    expect(viewFact(fact('f', 'Deaths', 'changed-over-time', [claim('117', 117)], [older, newer])).beside).toBe(newer);
  });

  it('counts above the figure only the reports that stand to the page as it does', () => {
    const agreeing = source(article('a'), claim('5', 5), 'agrees');
    const differing = source(article('b'), claim('9', 9), 'differs');
    expect(othersLabel(fact('f', 'Homes', 'differs', [claim('5', 5)], [agreeing, differing]), differing, british)).toBe('1 report');
  });

  it("never prefers a version of the page's own report", () => {
    const version = source(article('a'), claim('7', 7), 'differs', { score: 0.99, sameOriginAsPage: true });
    const other = source(article('b'), claim('8', 8), 'differs', { score: 0.96 });
    const both = fact('f', 'Homes', 'differs', [claim('5', 5)], [version, other]);
    expect(viewFact(both).beside).toBe(other);
    expect(othersLabel(both, other, british)).toBe('1 report');
    const alone = fact('f', 'Homes', 'differs', [claim('5', 5)], [version]);
    expect(othersLabel(alone, version, british)).toBe('Same origin as this page');
  });

  it("shows the page's claim in the other's unit where it has one, and names further figures once", () => {
    const miles = claim('500 square miles', 500, { unit: 'square-mile', dimension: 'area', start: 10 });
    const kilometres = claim('1,300 km²', 1300, { unit: 'square-kilometer', dimension: 'area', start: 90 });
    const other = source(article('a'), claim('1,000 km²', 1000, { unit: 'square-kilometer', dimension: 'area' }), 'differs');
    const view = viewFact(fact('f', 'Area', 'differs', [miles, { ...miles, start: 40 }, kilometres], [other]));
    expect(view.page).toBe(kilometres);
    expect(view.further).toEqual([miles]);
  });
});

describe('a conversion', () => {
  const metres = claim('9.4 m', 9.4, { unit: 'meter', unitNames: ['meter'], dimension: 'length' });
  const feet = claim('31 feet', 31, { unit: 'foot', unitNames: ['foot'], dimension: 'length' });

  it("stands beside the other's figure, no more exact than that", () => {
    expect(conversionsBeside(metres, feet, british).other).toMatch(/^= 9\.4.m$/);
  });

  it('is not needed in one unit', () => {
    expect(conversionsBeside(metres, metres, british)).toEqual({ page: null, other: null });
  });

  it("joins the page's own restatement", () => {
    const restatement = {
      quote: '31 feet',
      start: 0,
      end: 7,
      value: { min: 31, max: 31 },
      modifier: 'about',
      unit: 'foot',
      canonical: { min: 9, max: 10, unit: 'meter' },
    } as const;
    expect(conversionsBeside({ ...metres, restatement }, feet, british)).toEqual({
      page: expect.stringMatching(/^\(about 31.ft\)$/),
      other: expect.stringMatching(/^= 9\.4.m$/),
    });
  });

  it('is left out between a date and a duration', () => {
    const weeks = claim('3 weeks', 3, { unit: 'week', dimension: 'duration' });
    const day = claim('6 August', 19941, { unit: 'day', dimension: 'date' });
    expect(conversionsBeside(weeks, day, british)).toEqual({ page: null, other: null });
  });

  it('is left out between currencies', () => {
    const money = (unit: string) => claim('5', 5, { unit, dimension: 'money' });
    expect(conversionsBeside(money('EUR'), money('USD'), british)).toEqual({ page: null, other: null });
  });
});
