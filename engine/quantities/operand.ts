import type { Dimension } from '../types.ts';
import type { Numeral } from './numeral.ts';

/** A number with its unit, if it has one. */
export interface Operand {
  readonly numeral: Numeral;
  readonly sign: 1 | -1;
  /** Identifier in `units.ts`, `null` for a bare number. */
  readonly unit: string | null;
  readonly dimension: Dimension;
  /** Tokens `from` … `to`, the last excluded, with currency and unit. */
  readonly from: number;
  readonly to: number;
  /** The unit hangs on with a hyphen or without a space: "30-minute". */
  readonly isAttached: boolean;
  /** Further units of one amount: "5 ft 11 in" adds 11/12. */
  readonly added: number;
}

export interface OperandOptions {
  /** After "between" or "from": "and" and "to" separate two numbers. */
  readonly splitAnd: boolean;
  /** Currency of the first number of a range: "$3-4 billion". */
  readonly money: boolean;
}
