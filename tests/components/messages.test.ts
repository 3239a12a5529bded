import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { sayAround, sayCount, sayWith } from '../../components/messages/messages.ts';
import english from '../../public/_locales/en/messages.json' with { type: 'json' };
import { british, inLocale } from './english.ts';

const sources = ['components', 'entrypoints', 'platform'].flatMap((folder) =>
  readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((name) => /\.tsx?$/.test(name))
    .map((name) => readFileSync(join(folder, name), 'utf8')),
);
const code = [...sources, readFileSync('wxt.config.ts', 'utf8')].join('\n');

describe('the messages', () => {
  it('are all used', () => {
    const unused = Object.keys(english).filter((key) => {
      const stem = key.replace(/_(?:one|other)$/, '');
      // The text of a plot picks its form by name.
      const picked = /^plot_(?:page|other)_/.test(key);
      return !(code.includes(`'${key}'`) || code.includes(`'${stem}'`) || code.includes(`__MSG_${key}__`) || picked);
    });
    expect(unused).toEqual([]);
  });

  it('have a plural for every singular', () => {
    const keys = Object.keys(english);
    expect(keys.filter((key) => key.endsWith('_one')).filter((key) => !keys.includes(key.replace(/_one$/, '_other')))).toEqual([]);
  });

  it('count in the plural forms of the language', () => {
    expect(sayCount(british, 'reports', 1)).toBe('1 report');
    expect(sayCount(british, 'reports', 1200)).toBe('1,200 reports');
    // A form that the translation lacks gives way to the general one.
    expect(sayCount(inLocale('uk'), 'reports', 3)).toBe('3 reports');
  });

  it('take elements in place of values', () => {
    expect(sayWith(british, 'summary_other', 'six', 'nineteen').join('')).toBe('six of nineteen figures are reported elsewhere');
  });

  it('tell what stands around a value', () => {
    expect(sayAround(british, 'modifier_nearly')).toEqual(['nearly ', '']);
  });
});
