import { renameSync, rmSync, writeFileSync } from 'node:fs';
import { InputError } from '../input-error.ts';
import { asInputError } from '../inputs/read-bytes.ts';

/** Writes a file in one step: to a temporary one beside it, then renamed, so that a reader never meets half of it. */
export function writeWhole(file: string, content: string): void {
  const temporary = `${file}.${process.pid}.tmp`;
  try {
    writeFileSync(temporary, content);
    renameSync(temporary, file);
  } catch (error) {
    rmSync(temporary, { force: true });
    const missing = error instanceof Error && 'code' in error && error.code === 'ENOENT';
    throw missing ? new InputError(`${file}: its folder does not exist`) : asInputError(file, error);
  }
}
