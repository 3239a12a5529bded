import { statSync } from 'node:fs';
import path from 'node:path';
import { PROJECT } from '../project.ts';
import { UserError } from '../user-error.ts';
import { serveFiles } from './serve-files.ts';

/** The page that `npm start` opens. */
export interface OpenTarget {
  readonly url: string;
  close(): Promise<void>;
}

const READABLE = ['.html', '.htm', '.xhtml', '.txt'];

/**
 * Turns the argument of `npm start` into an address: nothing is the demonstration page, an http(s) address is itself,
 * a file is served on loopback. Throws a `UserError` (exit code 2) of one line for anything else.
 */
export async function openTarget(argument: string | null): Promise<OpenTarget> {
  if (argument === null) return serveFiles(path.join(PROJECT, 'scripts', 'demo'));
  if (/^https?:/i.test(argument)) {
    if (!URL.canParse(argument)) throw new UserError(`"${argument}" is not a web address.`, 2);
    return { url: new URL(argument).href, close: async () => {} };
  }
  // One letter before the colon is a drive of Windows, not a scheme.
  if (/^[a-z][a-z\d+.-]+:/i.test(argument)) throw new UserError(`"${argument}": only http and https addresses and files can be opened.`, 2);
  return serveOne(path.resolve(process.env.INIT_CWD ?? process.cwd(), argument), argument);
}

async function serveOne(file: string, argument: string): Promise<OpenTarget> {
  const entry = statSync(file, { throwIfNoEntry: false });
  if (!entry) throw new UserError(`"${argument}": no such file.`, 2);
  if (!entry.isFile()) throw new UserError(`"${argument}" is not a file; name an HTML or text file in it.`, 2);
  const extension = path.extname(file).toLowerCase();
  if (!READABLE.includes(extension)) throw new UserError(`"${argument}" is not an HTML or text file (${READABLE.join(', ')}).`, 2);
  // Only the page and the folder that browsers save beside it: the rest of the reader's folder is nobody's business.
  const name = path.basename(file);
  const companion = `${name.slice(0, -extension.length)}_files`;
  const server = await serveFiles(path.dirname(file), [name, companion]);
  return { url: server.url + encodeURIComponent(name), close: server.close };
}
