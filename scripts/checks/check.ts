/** What `npm test` runs, as data: a new check is one more entry in `checks.ts`. */
export type Check = CommandCheck | SuiteCheck;

interface Common {
  /** Short and in the reader's words: it is what the line says. */
  readonly name: string;
  readonly command: string;
  readonly args: readonly string[];
  /** Added to the environment. */
  readonly env?: Readonly<Record<string, string>>;
  /** Names of earlier checks without which this one means nothing. */
  readonly needs?: readonly string[];
  readonly minutes: number;
}

/** A command whose exit code is the answer; counts as one. */
export interface CommandCheck extends Common {
  readonly kind: 'command';
}

/** A vitest run; counts what its own JSON report counts. */
export interface SuiteCheck extends Common {
  readonly kind: 'suite';
}

/** How a check went. `failed > 0` is a failure. */
export interface Outcome {
  readonly passed: number;
  readonly failed: number;
  /** Tests that the runner itself left out. */
  readonly skipped: number;
  readonly seconds: number;
  /** What to read where something failed; empty otherwise. */
  readonly details: string;
}
