import { describe, expect, it } from 'vitest';
import { creditedAgencies } from '../../../engine/origins/agencies.ts';
import { containment, fingerprint } from '../../../engine/origins/fingerprint.ts';
import { assignOrigins, kinship, type Traced } from '../../../engine/origins/origins.ts';
import { random } from '../../evaluation/fit/random.ts';

const words =
  'river harbour mayor flood night boats rescue families bridge valley water rose fell crews school shelter roads closed pumps sandbags wind rain damage houses count'.split(
    ' ',
  );
/** Prose without meaning, another for every seed. */
const prose = (seed: number, length = 400): string => {
  const next = random(seed);
  return Array.from({ length }, () => words[Math.floor(next() * words.length)]).join(' ');
};
const traced = (id: string, text: string, agencies: string[] = []): Traced => ({
  id,
  fingerprint: fingerprint(text),
  origin: null,
  originEvidence: null,
  agencies,
  published: 20_000,
});

describe('fingerprint', () => {
  it('finds a shortened copy contained, and not the other way round', () => {
    const whole = prose(3);
    const part = whole.split(' ').slice(0, 160).join(' ');
    expect(containment(fingerprint(part), fingerprint(whole))).toBeGreaterThan(0.9);
    expect(containment(fingerprint(whole), fingerprint(part))).toBeLessThan(0.7);
  });

  it('does not mind quotation marks, case or spacing', () => {
    expect(fingerprint('The “river” rose by night, and the boats came late')).toEqual(
      fingerprint('the "RIVER"  rose by night and the boats came late'),
    );
  });
});

describe('origins', () => {
  it('gives copies one origin and keeps unrelated articles apart', () => {
    const whole = prose(3);
    const articles = [traced('a', whole), traced('b', whole.split(' ').slice(0, 200).join(' ')), traced('c', prose(9))];
    const origins = assignOrigins(articles).map(({ origin }) => origin);
    expect(origins[0]).toBe(origins[1]);
    expect(origins[2]).not.toBe(origins[0]);
  });

  it('calls a text its own copy only when each contains the other', () => {
    const whole = prose(5);
    expect(kinship(traced('a', whole), traced('b', `${whole} one more sentence at the end`)).kind).toBe('same-text');
    expect(kinship(traced('a', whole), traced('b', whole.split(' ').slice(0, 150).join(' '))).kind).toBe('copy');
  });

  it('credits an agency for a credit, not for a mention', () => {
    expect(creditedAgencies('The mayor told Reuters that 40 homes were lost.', null)).toContain('Reuters');
    expect(creditedAgencies('HARBOUR TOWN (AFP) - The flood rose.', null)).toContain('AFP');
    expect(creditedAgencies('Shares of the owner of Reuters fell.', null)).not.toContain('Reuters');
    expect(creditedAgencies('The flood rose.', 'Axial News')).toEqual(['Axial News']);
  });
});
