import { basename, extname } from 'node:path';
import type { PageInput } from '../../engine/types.ts';
import { InputError } from '../input-error.ts';
import { decodeText } from './decode-text.ts';
import { parseHtmlPage } from './parse-html-page.ts';
import { parseTextPage } from './parse-text-page.ts';
import { readBytes } from './read-bytes.ts';

/** A file's name without folder and extension: the id of its article. */
export const idOf = (file: string): string => basename(file, extname(file));

export const isHtml = (file: string): boolean => /\.x?html?$/i.test(file);

/** Reads an .html or text file as a page. Throws InputError, naming the file, for what cannot be read as one. */
export function readPageFile(file: string): PageInput {
  const bytes = readBytes(file);
  if (bytes.length === 0) throw new InputError(`${file}: is empty`);
  const page = isHtml(file) ? parseHtmlPage(decodeOrFail(file, bytes, charsetOf(bytes))) : textPage(file, bytes);
  if (page.text.trim() === '') throw new InputError(`${file}: has no text to read`);
  return page;
}

function textPage(file: string, bytes: Uint8Array): PageInput {
  const page = parseTextPage(decodeOrFail(file, bytes));
  if (!page.ok) throw new InputError(`${file}: ${page.error}`);
  return page.value;
}

/** Decodes a file's bytes or throws InputError. */
export function decodeOrFail(file: string, bytes: Uint8Array, charset: string | null = null): string {
  const text = decodeText(bytes, charset);
  if (!text.ok) throw new InputError(`${file}: ${text.error}`);
  return text.value;
}

/** The character set that an HTML file declares within its first bytes. */
function charsetOf(bytes: Uint8Array): string | null {
  const head = new TextDecoder('latin1').decode(bytes.subarray(0, 4096));
  return /<meta[^>]+charset\s*=\s*["']?\s*([\w-]+)/i.exec(head)?.[1] ?? null;
}
