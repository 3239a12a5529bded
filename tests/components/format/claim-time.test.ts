import { describe, expect, it } from 'vitest';
import { claimTime } from '../../../components/format/claim-time.ts';
import { formatDay } from '../../../components/format/day.ts';
import { british, inLocale } from '../english.ts';
import { time } from '../fixtures/build.ts';

describe('the time of a claim', () => {
  it('is the day that it names, before the day of its article', () => {
    expect(claimTime(time({ asOf: '2025-06-09' }), '2025-06-12', 'differs', 2025, british)).toBe('9 Jun');
    expect(claimTime(time({}), '2025-06-12', 'differs', 2025, british)).toBe('12 Jun');
  });

  it('is unknown where nothing tells', () => {
    expect(claimTime(time({}), null, 'differs', 2025, british)).toBeNull();
  });

  it('says "as of" for a running figure', () => {
    expect(claimTime(time({ asOf: '2025-06-09' }), null, 'changed-over-time', 2025, british)).toBe('as of 9 Jun');
  });

  it('tells a total from one day where that sets two figures apart', () => {
    expect(claimTime(time({ kind: 'since', from: '2025-06-02' }), null, 'different-scope', 2025, british)).toBe('in all, since 2 Jun');
    expect(claimTime(time({ kind: 'day', asOf: '2025-06-06' }), null, 'different-scope', 2025, british)).toBe('on one day, 6 Jun');
  });

  it('gives a period as one', () => {
    expect(claimTime(time({ kind: 'period', from: '2025-06-02', to: '2025-06-06' }), null, 'differs', 2025, british)).toMatch(
      /^2\s?–\s?6 Jun$/,
    );
  });

  it('marks a forecast', () => {
    expect(claimTime(time({ kind: 'future' }), null, 'differs', 2025, british)).toBe('forecast');
    expect(claimTime(time({ kind: 'future', to: '2026-01-01' }), null, 'differs', 2025, british)).toBe('forecast for 1 Jan 2026');
  });
});

describe('a day', () => {
  it('has its year where that is not understood', () => {
    expect(formatDay('2025-06-09', 2025, british)).toBe('9 Jun');
    expect(formatDay('2024-06-09', 2025, british)).toBe('9 Jun 2024');
  });

  it('is the same day in every time zone', () => {
    expect(formatDay('2025-06-09T23:59:00-11:00', 2025, british)).toBe('9 Jun');
  });

  it('follows the locale of the reader', () => {
    expect(formatDay('2025-06-09', 2025, inLocale('de'))).toBe('9. Juni');
  });

  it('stays as it is where it is no date', () => {
    expect(formatDay('last spring', 2025, british)).toBe('last spring');
  });
});
