import { fingerprint } from '../../engine/origins/fingerprint.ts';
import { readArguments } from '../arguments.ts';
import { InputError } from '../input-error.ts';
import { readPageFile } from '../inputs/read-page-file.ts';

/** `fingerprint FILE`: the hashes of an article's text as one JSON array. */
export async function fingerprintFile(argv: readonly string[]): Promise<string> {
  const { positionals } = readArguments('fingerprint', argv, {});
  const [file, ...more] = positionals;
  if (file === undefined) throw new InputError('fingerprint: no file given; see second-source fingerprint --help');
  if (more.length > 0) throw new InputError(`fingerprint: one file at a time, but also given ${more[0]}`);
  return `${JSON.stringify(fingerprint(readPageFile(file).text))}\n`;
}
