import type { Dimension, Interval, Modifier, Per } from '../types.ts';
import type { Operand } from './operand.ts';

/** A value with its unit in the text, before modifiers, rates and restatements are read. */
export interface Span {
  readonly value: Interval;
  /** Tokens `from` … `to`, the last excluded. */
  readonly from: number;
  readonly to: number;
  readonly unit: string | null;
  readonly dimension: Dimension;
  /** Names of what is counted where the dimension is a count: "time". */
  readonly names: readonly string[];
  /** Place of the last significant digit. */
  readonly place: number;
  readonly inWords: boolean;
  readonly fraction: boolean;
  readonly vague: boolean;
  readonly isRange: boolean;
  readonly isAttached: boolean;
  readonly per: Per | null;
  /** Where the words of the number itself say it: "under-18s". */
  readonly modifier: Modifier | null;
}

export function spanOf(operand: Operand): Span {
  const { numeral, sign, added } = operand;
  const low = sign * (numeral.min + added);
  const high = sign * (numeral.max + added);
  return {
    value: { min: Math.min(low, high), max: Math.max(low, high) },
    from: operand.from,
    to: operand.to,
    unit: operand.unit,
    dimension: operand.dimension,
    names: [],
    place: added > 0 ? 0 : numeral.place,
    inWords: numeral.inWords,
    fraction: numeral.fraction && operand.unit === 'portion',
    vague: numeral.vague,
    isRange: false,
    isAttached: operand.isAttached,
    per: null,
    modifier: null,
  };
}
