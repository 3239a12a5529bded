import { describe, expect, it } from 'vitest';
import { onlyOne, readArguments } from '../../../cli/arguments.ts';

const KINDS = { corpus: 'values', out: 'value', json: 'switch' } as const;

describe('readArguments', () => {
  it('tells files from options, in any order', () => {
    expect(readArguments('check', ['a.txt', '--corpus', 'p', '--json', 'b.txt', '--corpus=q'], KINDS)).toEqual({
      positionals: ['a.txt', 'b.txt'],
      options: { corpus: ['p', 'q'], out: null, json: true },
    });
  });

  it('takes what follows -- for files', () => {
    expect(readArguments('check', ['--', '--json'], KINDS)).toEqual({
      positionals: ['--json'],
      options: { corpus: [], out: null, json: false },
    });
  });

  it.each([
    [['--bogus'], /check: unknown option --bogus/],
    [['-x'], /check: unknown option -x/],
    [['--toString'], /unknown option --toString/],
    [['--corpus'], /--corpus wants a value/],
    [['--corpus', '--json'], /--corpus wants a value/],
    [['--out='], /--out wants a value/],
    [['--out', 'a', '--out', 'b'], /--out is given twice/],
    [['--json=yes'], /--json takes no value/],
  ])('refuses %j', (argv, message) => {
    expect(() => readArguments('check', argv, KINDS)).toThrow(message);
  });
});

describe('onlyOne', () => {
  it('refuses two forms of output, and not one', () => {
    expect(() => onlyOne('check', { json: true, csv: true, markdown: false })).toThrow(/--json and --csv exclude each other/);
    expect(() => onlyOne('check', { json: true, csv: false, markdown: false })).not.toThrow();
  });
});
