import { describe, expect, it } from 'vitest';
import { decodeText } from '../../../cli/inputs/decode-text.ts';

const TEXT = '“About 3½ million €” – Café';
const utf16 = (text: string, little: boolean): Uint8Array =>
  Uint8Array.from(
    [...text].flatMap((c) => (little ? [c.charCodeAt(0) & 255, c.charCodeAt(0) >> 8] : [c.charCodeAt(0) >> 8, c.charCodeAt(0) & 255])),
  );

describe('decodeText', () => {
  it.each<[string, Uint8Array]>([
    ['UTF-8', new TextEncoder().encode(TEXT)],
    ['UTF-8 with a byte order mark', new TextEncoder().encode(`\ufeff${TEXT}`)],
    ['UTF-16, little end first', utf16(`\ufeff${TEXT}`, true)],
    ['UTF-16, big end first', utf16(`\ufeff${TEXT}`, false)],
    [
      'windows-1252',
      Uint8Array.from([
        0x93,
        ...Buffer.from('About 3'),
        0xbd,
        ...Buffer.from(' million '),
        0x80,
        0x94,
        0x20,
        0x96,
        ...Buffer.from(' Caf'),
        0xe9,
      ]),
    ],
  ])('reads %s', (_, bytes) => {
    expect(decodeText(bytes)).toEqual({ ok: true, value: TEXT });
  });

  it('reads UTF-16 that has no byte order mark', () => {
    expect(decodeText(utf16('Nine boats burned.', true))).toEqual({ ok: true, value: 'Nine boats burned.' });
    expect(decodeText(utf16('Nine boats burned.', false))).toEqual({ ok: true, value: 'Nine boats burned.' });
  });

  it('goes by a declared character set where the bytes are not UTF-8', () => {
    expect(decodeText(Uint8Array.from([0xef, 0xf0, 0xe8, 0xe2, 0xe5, 0xf2]), 'windows-1251')).toEqual({ ok: true, value: 'привет' });
    expect(decodeText(Uint8Array.from([0x43, 0x61, 0x66, 0xe9]), 'no-such-charset')).toEqual({ ok: true, value: 'Café' });
  });

  it.each<[string, number[]]>([
    ['a picture', [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0, 0, 0, 0x0d, 0x49, 0x48, 0x44, 0x52, 1, 2, 3, 4]],
    ['an archive', [0x50, 0x4b, 3, 4, 0x14, 0, 8, 0, 8, 0, 0x21, 0x6b]],
    ['control characters', [1, 2, 3, 4, 5, 6, 14, 15]],
  ])('refuses %s', (_, bytes) => {
    expect(decodeText(Uint8Array.from(bytes)).ok).toBe(false);
  });
});
