import type { Result } from '../../engine/types.ts';

/**
 * Decodes a text file: by its byte order mark, else as UTF-16 where every other byte is zero, else as UTF-8, else as
 * `label` (a declared character set) or windows-1252. The mark is dropped. The error tells that the bytes are no text.
 */
export function decodeText(bytes: Uint8Array, label: string | null = null): Result<string> {
  const binary: Result<string> = { ok: false, error: 'is not text (binary data)' };
  const wide = utf16Of(bytes);
  if (wide !== null) {
    const text = new TextDecoder(wide).decode(bytes);
    return isText(text) ? { ok: true, value: text } : binary;
  }
  const declared = label === null ? null : decoderFor(label);
  for (const decoder of [new TextDecoder('utf-8', { fatal: true }), declared, new TextDecoder('windows-1252')]) {
    if (decoder === null) continue;
    try {
      const decoded = decoder.decode(bytes);
      const text = decoder.encoding === 'windows-1252' ? withPunctuation(decoded) : decoded;
      return isText(text) ? { ok: true, value: text } : binary;
    } catch {
      // Not in this character set: try the next.
    }
  }
  return binary;
}

/** Windows-1252 from 0x80 to 0x9f; undefined bytes stay. */
const PUNCTUATION = '€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008dŽ\u008f\u0090‘’“”•–—˜™š›œ\u009džŸ';

/** Node 20 decodes windows-1252 as Latin-1: quotation marks and dashes come out as control characters. */
const withPunctuation = (text: string): string => text.replace(/[\u0080-\u009f]/g, (c) => PUNCTUATION.charAt(c.charCodeAt(0) - 0x80));

function decoderFor(label: string): TextDecoder | null {
  try {
    return new TextDecoder(label, { fatal: true });
  } catch {
    return null;
  }
}

function utf16Of(bytes: Uint8Array): 'utf-16le' | 'utf-16be' | null {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return 'utf-16le';
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return 'utf-16be';
  const sample = bytes.subarray(0, 2000);
  let even = 0;
  let odd = 0;
  for (let i = 0; i < sample.length; i++) if (sample[i] === 0) i % 2 === 0 ? even++ : odd++;
  const half = sample.length / 2;
  // Latin text in UTF-16 has a zero in (nearly) every character, always on the same side.
  if (odd > half * 0.7 && even === 0) return 'utf-16le';
  if (even > half * 0.7 && odd === 0) return 'utf-16be';
  return null;
}

/** Text has hardly any control characters; pictures, archives and programs have many. */
function isText(text: string): boolean {
  const sample = text.slice(0, 20000);
  if (sample.includes('\0')) return false;
  // biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are what is looked for
  const controls = sample.match(/[\x01-\x08\x0e-\x1a\x1c-\x1f\x7f\ufffd]/g)?.length ?? 0;
  return controls <= sample.length * 0.01;
}
