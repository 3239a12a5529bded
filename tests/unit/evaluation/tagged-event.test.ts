import { describe, expect, it } from 'vitest';
import { readTaggedEvent } from '../../evaluation/labelled-events.ts';
import { parseTaggedEvent, relationOf, type TaggedFigure } from '../../evaluation/tagged-event.ts';

const EVENT = `=== a
title: Slide kills {12|dead#1=12}
published: 2026-03-01

A slide killed {12 people|dead#1=12}, police said. {Thirty|missing=30} are missing.
=== b
title: More bodies found
published: 2026-03-03

The toll rose to {19|dead#2=19}. {About 30|missing=30~} people are missing, and {nine|hurt=9} hurt.
=== traps
dead ~ hurt: other people
`;

const figure = (value: TaggedFigure['value'], state: string | null = null, scope: string | null = null): TaggedFigure => ({
  fact: 'x',
  scope,
  state,
  value,
  start: 0,
  end: 1,
});
const exact = (x: number): TaggedFigure['value'] => ({ min: x, max: x, modifier: 'exact' });

describe('a tagged event', () => {
  it('pairs figures of one fact across articles, and its traps', () => {
    const { pairs, traps } = readTaggedEvent(EVENT, 'slide');
    expect(pairs.map(({ text, relations }) => [text, relations[0]])).toEqual([
      ['a "12" (dead) with b "19"', 'over-time'],
      ['a "12 people" (dead) with b "19"', 'over-time'],
      ['a "Thirty" (missing) with b "About 30"', 'compatible'],
    ]);
    expect(traps).toHaveLength(2);
  });

  it('finds the claims that stand at the tags, in the headline too', () => {
    const { pairs } = readTaggedEvent(EVENT, 'slide');
    expect(pairs.map(({ claimsA, claimsB }) => [claimsA.map((c) => c.value.min), claimsB.map((c) => c.signs.middle)])).toEqual([
      [[12], [19]],
      [[12], [19]],
      [[30], [30]],
    ]);
  });

  it('says what is malformed', () => {
    expect(() => parseTaggedEvent('=== a\ntitle: x\n\n{12|dead}')).toThrow('a brace is left over');
    expect(() => parseTaggedEvent('=== a\ntitle: x\n\n{12|dead=many}')).toThrow('no number');
    expect(() => parseTaggedEvent('=== a\ntitle: x\n\n{12|dead=12}\n=== traps\ndead ~ hurt')).toThrow('"hurt"');
    expect(() => parseTaggedEvent('title: x')).toThrow('text before');
  });
});

describe('relation of two tagged figures', () => {
  it.each([
    ['equal', figure(exact(12)), figure(exact(12)), 'agree'],
    ['a bound and its figure', figure({ min: 12, max: 12, modifier: 'at-least' }), figure(exact(12)), 'compatible'],
    ['one rounded', figure(exact(1_600_000)), figure(exact(1_620_000)), 'compatible'],
    ['other figures', figure(exact(12)), figure(exact(19)), 'differ'],
    ['a later state', figure(exact(12), '1'), figure(exact(19), '2'), 'over-time'],
    ['another scope', figure(exact(12), null, 'town'), figure(exact(19), null, 'country'), 'different-scope'],
  ])('%s', (_, a, b, relation) => {
    expect(relationOf(a, b)[0]).toBe(relation);
    expect(relationOf(b, a)[0]).toBe(relation);
  });
});
