/** A number as written, before its unit. */
export interface Numeral {
  readonly min: number;
  readonly max: number;
  /** Tokens `from` … `to`, the last excluded. */
  readonly from: number;
  readonly to: number;
  /** Place of the last significant digit, in the number's own size: 100 for 1,300, 1e5 for 2.3 million. */
  readonly place: number;
  /** The scale at its end: 1e9 for "4 billion", 1 for none. */
  readonly scale: number;
  readonly inWords: boolean;
  readonly fraction: boolean;
  readonly vague: boolean;
}

export interface Chunk {
  readonly value: number;
  readonly to: number;
  readonly place: number;
  /** What the last word multiplied by; a following part must be smaller. */
  readonly scale: number;
  readonly inWords: boolean;
  readonly fraction: boolean;
}

export interface NumeralOptions {
  /** After a currency sign: "m" is million. */
  readonly money: boolean;
  /** After "between": an "and" separates two numbers. */
  readonly splitAnd: boolean;
}
