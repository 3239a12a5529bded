/** Something that the person at the keyboard can put right. Shown as one line, without a stack. */
export class UserError extends Error {
  /** 2: what was asked for is wrong · 1: it is right, but cannot be done here. */
  readonly exitCode: 1 | 2;

  constructor(message: string, exitCode: 1 | 2) {
    super(message);
    this.name = 'UserError';
    this.exitCode = exitCode;
  }
}

/** Runs a command's main function; a `UserError` becomes one line on stderr and the exit code, anything else is a bug and throws. */
export async function runCommand(main: () => Promise<number>): Promise<void> {
  try {
    process.exitCode = await main();
  } catch (error) {
    if (!(error instanceof UserError)) throw error;
    process.stderr.write(`${error.message}\n`);
    process.exitCode = error.exitCode;
  }
}
