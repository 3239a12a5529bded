import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { axisFor, LEFT, place, RIGHT } from '../../../components/plot/axis.ts';
import { layOutIntervals, type PlottedClaim } from '../../../components/plot/interval-geometry.ts';

const exact = (x: number): PlottedClaim => ({ interval: { min: x, max: x }, value: { min: x, max: x }, modifier: 'exact' });

describe('an axis', () => {
  it('begins at 0 and ends at a round number', () => {
    expect(axisFor([18500]).ticks).toEqual([0, 10000, 20000]);
    expect(axisFor([1155]).ticks).toEqual([0, 750, 1500]);
  });

  it('has 0 in its middle where there are negative values', () => {
    expect(axisFor([-12, 3]).ticks).toEqual([-15, 0, 15]);
    expect(axisFor([-12, -3]).ticks).toEqual([-15, -7.5, 0]);
  });

  it('holds every value, in order', () => {
    const values = fc.array(fc.double({ min: -1e12, max: 1e12, noNaN: true }), { minLength: 2, maxLength: 6 });
    fc.assert(
      fc.property(values, (xs) => {
        const axis = axisFor(xs);
        fc.pre(axis.max > axis.min);
        const sorted = [...xs].sort((a, b) => a - b);
        const places = sorted.map((x) => place(x, axis));
        for (const x of places) {
          expect(x).toBeGreaterThanOrEqual(LEFT - 1e-6);
          expect(x).toBeLessThanOrEqual(RIGHT + 1e-6);
        }
        expect(places).toEqual([...places].sort((a, b) => a - b));
      }),
    );
  });
});

describe('an interval plot', () => {
  it('keeps disjoint intervals apart', () => {
    const about: PlottedClaim = { interval: { min: 10800, max: 13200 }, value: { min: 12000, max: 12000 }, modifier: 'about' };
    const nearly: PlottedClaim = { interval: { min: 16650, max: 18500 }, value: { min: 18500, max: 18500 }, modifier: 'nearly' };
    const plot = layOutIntervals(about, [nearly]);
    expect(plot?.page.line?.to).toBeLessThan(plot?.others[0]?.line?.from ?? 0);
    // "nearly" stands at the upper end of what it claims, "about" in the middle.
    expect(plot?.others[0]?.point).toBe(plot?.others[0]?.line?.to);
    expect(plot?.page.point).toBeCloseTo(((plot?.page.line?.from ?? 0) + (plot?.page.line?.to ?? 0)) / 2);
  });

  it('draws an exact figure as a point', () => {
    expect(layOutIntervals(exact(117), [exact(118)])?.page).toMatchObject({ line: null, open: null });
  });

  it('runs an open interval to the edge', () => {
    const more: PlottedClaim = { interval: { min: 1100, max: null }, value: { min: 1100, max: 1100 }, modifier: 'more-than' };
    const less: PlottedClaim = { interval: { min: null, max: 1100 }, value: { min: 1100, max: 1100 }, modifier: 'less-than' };
    const [up, down] = layOutIntervals(exact(1150), [more, less])?.others ?? [];
    expect(up).toMatchObject({ open: 'up' });
    expect(up?.line?.to).toBeGreaterThan(95);
    expect(down).toMatchObject({ open: 'down' });
    expect(down?.line?.from).toBeLessThan(5);
    // However the axis falls, the arrow does not stand on the point.
    const edge = layOutIntervals(exact(1), [{ ...more, interval: { min: 1, max: null }, value: { min: 1, max: 1 } }]);
    expect((edge?.others[0]?.line?.to ?? 0) - (edge?.others[0]?.point ?? 0)).toBeGreaterThan(10);
  });

  it('is left out where there is nothing to draw', () => {
    const nothing: PlottedClaim = { interval: { min: null, max: null }, value: { min: null, max: null }, modifier: 'exact' };
    expect(layOutIntervals(exact(0), [exact(0)])).toBeNull();
    expect(layOutIntervals(exact(5), [])).toBeNull();
    expect(layOutIntervals(exact(5), [nothing])).toBeNull();
  });
});
