import { isCompared } from './factors.ts';
import { type Reading, wordAt } from './reading.ts';
import type { Span } from './spans.ts';
import { unitBehind } from './unit-behind.ts';
import { unitOf } from './units.ts';

/** "magnitude 6.1", "a 6.1-magnitude quake", "6.1 on the Richter scale" */
export function magnitude(reading: Reading, span: Span): Span {
  if (span.unit !== null || span.dimension !== 'count' || (span.value.max ?? 0) > 12) return span;
  const as = (from: number, to: number): Span => ({ ...span, from, to, unit: 'magnitude', dimension: 'magnitude' });
  if (wordAt(reading, span.from - 1) === 'magnitude') return as(span.from - 1, span.to);
  if (wordAt(reading, span.from - 1) === '-' && wordAt(reading, span.from - 2) === 'magnitude') return as(span.from - 2, span.to);
  if (/^(of|at)$/.test(wordAt(reading, span.from - 1)) && wordAt(reading, span.from - 2) === 'magnitude') return as(span.from, span.to);
  const next = wordAt(reading, span.to) === '-' ? span.to + 1 : span.to;
  if (/^(magnitude|richter)$/.test(wordAt(reading, next))) return as(span.from, next + 1);
  if (
    wordAt(reading, span.to) === 'on' &&
    wordAt(reading, span.to + 1) === 'the' &&
    /^(richter|moment)$/.test(wordAt(reading, span.to + 2))
  )
    return as(span.from, span.to);
  return span;
}

/** "three times as many" is a factor, "three times" a count of occasions. */
export function timesOrFactor(reading: Reading, span: Span): Span {
  if (span.unit !== 'times' || span.names.length > 0) return span;
  const word = wordAt(reading, span.to - 1);
  if (!/^times$/.test(word) || isCompared(reading, span.to) || !Number.isInteger(span.value.max)) return span;
  return { ...span, unit: null, dimension: 'count', names: ['time'] };
}

/** "thousands of dollars", "millions of tonnes" */
export function ofUnit(reading: Reading, span: Span): Span {
  if (!span.vague || wordAt(reading, span.to) !== 'of') return span;
  const found = unitBehind(reading, span.to, true);
  const unit = found === null || found.phrase.isLetter ? null : unitOf(found.phrase.unit);
  if (found === null || unit === null || unit.id === 'times' || unit.id === 'inch') return span;
  return { ...span, unit: unit.id, dimension: unit.dimension, to: found.to };
}
