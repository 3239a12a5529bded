import { readFileSync, statSync } from 'node:fs';
import { InputError } from '../input-error.ts';

/** More than any page or corpus needs; a file beyond it is a mistake, and reading it would exhaust memory. */
const LARGEST = 400 * 1024 * 1024;

/** Reads a file. Throws InputError for what is missing, a folder, not readable or too large. */
export function readBytes(file: string): Uint8Array {
  try {
    const stat = statSync(file);
    if (stat.isDirectory()) throw new InputError(`${file}: is a folder, not a file`);
    if (stat.size > LARGEST) throw new InputError(`${file}: larger than ${LARGEST / 1024 / 1024} MB`);
    return readFileSync(file);
  } catch (error) {
    throw asInputError(file, error);
  }
}

/** Turns an error of the file system into one line that names the file. */
export function asInputError(file: string, error: unknown): InputError {
  if (error instanceof InputError) return error;
  const code = error instanceof Error && 'code' in error ? String(error.code) : '';
  const WHY: Readonly<Record<string, string>> = {
    ENOENT: 'no such file',
    ENOTDIR: 'no such file',
    EACCES: 'permission denied',
    EPERM: 'permission denied',
    EISDIR: 'is a folder, not a file',
    EROFS: 'the file system is read-only',
    ENOSPC: 'no space left on the device',
    ENAMETOOLONG: 'the name is too long',
  };
  return new InputError(`${file}: ${WHY[code] ?? (error instanceof Error ? error.message : String(error))}`);
}
