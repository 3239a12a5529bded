import { describe, expect, it } from 'vitest';
import { toIsoDate } from '../../../platform/page/to-iso-date.ts';

describe('toIsoDate', () => {
  it.each([
    ['2031-04-02', '2031-04-02'],
    ['2031-04-02T09:30:00Z', '2031-04-02T09:30:00Z'],
    ['2031-04-02T09:30:15.123+0200', '2031-04-02T09:30:15+02:00'],
    ['2031-04-02 09:30', '2031-04-02T09:30'],
    ['20310402', '2031-04-02'],
    ['Wed, 02 Apr 2031 09:30:00 GMT', '2031-04-02'],
    ['April 2, 2031, 9:30 a.m.', '2031-04-02'],
    ['2nd Apr. 2031', '2031-04-02'],
  ])('%s → %s', (text, iso) => {
    expect(toIsoDate(text)).toBe(iso);
  });

  it.each(['2031-02-30', '2 hours ago', 'April', '02/04/2031', '99 Foo 2031', ''])('makes nothing of %j', (text) => {
    expect(toIsoDate(text)).toBeNull();
  });
});
