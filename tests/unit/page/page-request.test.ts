import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { LONGEST_CARD, MARKS, MOST_FIGURES, parsePageRequest } from '../../../platform/page/page-request.ts';

const figure = { card: 'fact:1', kind: 'differs', start: 3, end: 9 };
const choice = { kinds: ['differs'], shown: true };
const mark = { type: 'mark', reading: 1, figures: [figure], choice };
const show = { type: 'show', span: { start: 3, end: 9 }, quote: '64,000', mark: 'agrees' };

describe('a request to the page script', () => {
  it.each([
    { type: 'identify' },
    { type: 'read' },
    show,
    { ...show, quote: null },
    mark,
    { type: 'choose', kinds: [...MARKS], shown: false },
    { type: 'choose', kinds: null, shown: null },
    { type: 'choose', kinds: null, shown: 'toggle' },
    { type: 'move', step: -1 },
  ])('is taken as it is: %j', (request) => {
    expect(parsePageRequest(request)).toEqual(request);
  });

  it('loses what does not belong to it', () => {
    expect(parsePageRequest({ type: 'read', code: '1' })).toEqual({ type: 'read' });
    expect(parsePageRequest({ ...mark, figures: [{ ...figure, evil: 1 }] })).toEqual(mark);
  });

  it.each([
    ['an unknown type', { type: 'eval' }],
    ['no type', {}],
    ['a list', [mark]],
    ['an unknown mark', { ...show, mark: 'x' }],
    ['a name that every object has', { ...show, mark: 'constructor' }],
    ['no quotation', { type: 'show', span: show.span, mark: 'agrees' }],
    ['an end before its start', { ...show, span: { start: 9, end: 3 } }],
    ['an offset that is no whole number', { ...show, span: { start: 0.5, end: 3 } }],
    ['an offset as text', { ...show, span: { start: '0', end: 3 } }],
    ['more figures than are marked', { ...mark, figures: Array.from({ length: MOST_FIGURES + 1 }, () => figure) }],
    ['a figure that is none', { ...mark, figures: [figure, null] }],
    ['a card beyond measure', { ...mark, figures: [{ ...figure, card: 'x'.repeat(LONGEST_CARD + 1) }] }],
    ['a choice without kinds', { ...mark, choice: { shown: true } }],
    ['a choice that is neither', { type: 'choose', kinds: null, shown: 'yes' }],
    ['a step too far', { type: 'move', step: 2 }],
  ])('is refused with %s', (_, request) => {
    expect(parsePageRequest(request)).toBeNull();
  });

  it('never throws, whatever it is given', () => {
    const anything = fc.anything({ withNullPrototype: true, withBigInt: true });
    const nearly = fc.record({
      type: fc.constantFrom('show', 'mark', 'choose', 'move'),
      span: anything,
      quote: anything,
      mark: anything,
      reading: anything,
      figures: anything,
      choice: anything,
      kinds: anything,
      shown: anything,
      step: anything,
    });
    fc.assert(
      fc.property(fc.oneof(anything, nearly), (message) => {
        expect(() => parsePageRequest(message)).not.toThrow();
      }),
      { seed: 4, numRuns: 2000 },
    );
  });
});
