import { describe, expect, it } from 'vitest';
import { AXIS_Y, type DatedFigure, layOutTimeline } from '../../../components/plot/timeline-geometry.ts';

const at = (day: string, value: number, ofPage = false): DatedFigure => ({ day, value, label: String(value), ofPage });
const course = [at('2025-06-09', 117, true), at('2025-06-03', 41), at('2025-06-11', 124), at('2025-06-04', 76), at('2025-06-06', 98)];

describe('a timeline', () => {
  it('goes by the days, however the figures come', () => {
    expect(layOutTimeline(course)?.map(({ value }) => value)).toEqual([41, 76, 98, 117, 124]);
  });

  it('spaces days evenly and puts greater figures higher', () => {
    const [third, fourth, sixth, ninth, eleventh] = layOutTimeline(course) ?? [];
    expect((sixth?.x ?? 0) - (fourth?.x ?? 0)).toBeCloseTo(2 * ((fourth?.x ?? 0) - (third?.x ?? 0)));
    expect(third?.y).toBeGreaterThan(ninth?.y ?? 0);
    expect(ninth?.y).toBeGreaterThan(eleventh?.y ?? 0);
    expect(third?.y).toBeLessThan(AXIS_Y);
  });

  it('always labels the page, and drops labels that would cover another', () => {
    const crowded = layOutTimeline([
      at('2025-01-01', 5),
      at('2025-06-08', 90),
      at('2025-06-09', 117, true),
      at('2025-06-10', 118),
      at('2025-12-31', 130),
    ]);
    expect(crowded?.find(({ ofPage }) => ofPage)?.labelY).not.toBeNull();
    expect(crowded?.filter(({ labelY }) => labelY === null).map(({ value }) => value)).toEqual([90, 118]);
  });

  it('draws reports of one day and figure once', () => {
    expect(layOutTimeline([...course, at('2025-06-06', 98)])).toHaveLength(course.length);
  });

  it('needs two days and a figure of the page', () => {
    expect(layOutTimeline([at('2025-06-09', 117, true), at('2025-06-09', 98)])).toBeNull();
    expect(layOutTimeline([at('2025-06-08', 117), at('2025-06-09', 98)])).toBeNull();
    expect(layOutTimeline([at('soon', 117, true), at('2025-06-09', 98)])).toBeNull();
  });
});
