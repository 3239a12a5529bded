import { readdirSync, readFileSync } from 'node:fs';
import { parseHTML } from 'linkedom';
import { describe, expect, it } from 'vitest';
import { type PageReading, readPage } from '../../platform/page/read-page.ts';

/** A page of ours, what reading it should give, and why it is here. */
interface Expected {
  readonly why: string;
  readonly page: Omit<PageReading['input'], 'text'>;
  readonly blocks: readonly string[];
}

const HERE = new URL('./', import.meta.url);
const open = (name: string): Document =>
  parseHTML(readFileSync(new URL(`${name}/page.html`, HERE), 'utf8')).document as unknown as Document;

const pages = readdirSync(HERE, { withFileTypes: true })
  .filter((entry) => entry.isDirectory())
  .map(({ name }) => ({ name, expected: JSON.parse(readFileSync(new URL(`${name}/expected.json`, HERE), 'utf8')) as Expected }));

describe.each(pages)('$name', ({ name, expected }) => {
  const document = open(name);
  const before = document.toString();
  const reading = readPage(document, null);

  it(`is read as expected: ${expected.why}`, () => {
    const { text, ...page } = reading.input;
    expect(text.split('\n\n')).toEqual(expected.blocks);
    expect(page).toEqual(expected.page);
  });

  it('is left unchanged', () => {
    expect(document.toString()).toBe(before);
  });

  it('has blocks that stand where they say, in order, and runs that spell their text', () => {
    let at = 0;
    for (const { start, end, runs } of reading.blocks) {
      expect(start).toBeGreaterThanOrEqual(at);
      at = end;
      const text = reading.input.text.slice(start, end);
      for (const run of runs) {
        const shown = run.node.data.slice(run.from, run.from + run.length).replace(/\s/g, ' ');
        const read = text.slice(run.start, run.start + run.length).replace(/\s/g, ' ');
        expect(read.replace(/²/g, '2')).toBe(shown);
      }
    }
    expect(reading.input.text.length).toBe(at);
  });
});
