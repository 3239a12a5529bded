import { renameSync, rmSync, writeFileSync } from 'node:fs';
import { asInputError } from '../inputs/read-bytes.ts';

/** Writes a file in one step: to a temporary one beside it, then renamed, so that a reader never meets half of it. */
export function writeWhole(file: string, content: string): void {
  const temporary = `${file}.${process.pid}.tmp`;
  try {
    writeFileSync(temporary, content);
    renameSync(temporary, file);
  } catch (error) {
    rmSync(temporary, { force: true });
    throw asInputError(file, error);
  }
}
