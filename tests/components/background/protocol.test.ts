import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  LONGEST_LOOK_UP,
  parseIdentity,
  parseMarked,
  parseMoved,
  parsePageEvent,
  parsePageText,
  parsePanelRequest,
  parseShown,
} from '../../../platform/protocol.ts';

const pageText = {
  reading: 1,
  input: { url: 'https://a.example/', title: 'A', publisher: null, published: '2025-06-09', language: 'en', wire: null, text: 'Twelve.' },
  paragraphs: 1,
  selection: null,
};

describe('the protocol', () => {
  it('takes what the panel sends', () => {
    for (const request of [
      { type: 'check', tabId: 7, scope: 'page', again: true },
      { type: 'stop', tabId: 7 },
      { type: 'look-up', text: '117 dead' },
      { type: 'show', tabId: 7, span: { start: 3, end: 9 }, mark: 'self-check' },
    ])
      expect(parsePanelRequest(request)).toEqual(request);
  });

  it.each([
    ['an unknown type', { type: 'eval', code: '1' }],
    ['a tab that is no number', { type: 'check', tabId: '7', scope: 'page', again: false }],
    ['a negative tab', { type: 'stop', tabId: -1 }],
    ['an offset that is no whole number', { type: 'show', tabId: 7, span: { start: 0.5, end: 9 }, mark: 'agrees' }],
    ['an unknown mark', { type: 'show', tabId: 7, span: { start: 0, end: 9 }, mark: 'x' }],
    ['a text too long', { type: 'look-up', text: 'x'.repeat(LONGEST_LOOK_UP + 1) }],
    ['nothing', undefined],
  ])('refuses %s', (_, request) => {
    expect(parsePanelRequest(request)).toBeNull();
  });

  it('hands on only the fields that it knows', () => {
    expect(parsePageText({ ...pageText, extra: 1, input: { ...pageText.input, __evil: 1 } })).toEqual(pageText);
  });

  it.each([
    ['a text that is none', { ...pageText, input: { ...pageText.input, text: 12 } }],
    ['a missing field', { ...pageText, input: { text: 'Twelve.' } }],
    ['a title beyond measure', { ...pageText, input: { ...pageText.input, title: 'x'.repeat(10_001) } }],
    ['a selection without an end', { ...pageText, selection: { start: 1 } }],
  ])('refuses a page with %s', (_, answer) => {
    expect(parsePageText(answer)).toBeNull();
  });

  it('never throws, whatever it is given', () => {
    const parsers = [parsePanelRequest, parsePageText, parseIdentity, parseShown, parseMarked, parseMoved, parsePageEvent];
    fc.assert(
      fc.property(fc.anything({ withNullPrototype: true, withBigInt: true, withDate: true }), (anything) => {
        for (const parse of parsers) expect(() => parse(anything)).not.toThrow();
      }),
    );
  });
});
