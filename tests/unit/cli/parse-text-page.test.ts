import { describe, expect, it } from 'vitest';
import { parseTextPage } from '../../../cli/inputs/parse-text-page.ts';
import type { PageInput } from '../../../engine/types.ts';

function read(source: string): PageInput {
  const page = parseTextPage(source);
  if (!page.ok) throw new Error(page.error);
  return page.value;
}

const BODY = 'Nine boats burned on the quay of Ness on Monday, the fire brigade said, and two men were hurt.';

describe('parseTextPage with header lines', () => {
  it('reads them and puts the title before the text', () => {
    expect(read(`title: Fire on the quay\npublisher: Ness Post\npublished: 2031-04-02\nwire: Reuters\n\n${BODY}\n`)).toEqual({
      url: null,
      title: 'Fire on the quay',
      publisher: 'Ness Post',
      published: '2031-04-02',
      language: null,
      wire: 'Reuters',
      text: `Fire on the quay\n\n${BODY}`,
    });
  });

  it('does not say the title twice', () => {
    expect(read(`title: Fire on the quay\n\nFire on the quay\n\n${BODY}`).text).toBe(`Fire on the quay\n\n${BODY}`);
  });

  it('takes an empty field for unknown and passes over fields it does not know', () => {
    expect(read(`Title: Fire\nauthor: I. Dorn\npublisher:\n\n${BODY}`)).toMatchObject({ title: 'Fire', publisher: null });
  });

  it('names the line of a date that is none', () => {
    expect(parseTextPage(`title: Fire\npublished: yesterday\n\n${BODY}`)).toEqual({
      ok: false,
      error: expect.stringMatching(/^line 2: published is "yesterday"/),
    });
  });

  it('does not take prose for a header', () => {
    expect(read(`Published: nine reports on boats\nNine boats burned.`)).toMatchObject({ publisher: null, published: null });
    expect(read('What happened: nine boats burned.\n\nTwo men were hurt.').text).toMatch(/^What happened/);
  });
});

describe('parseTextPage without header lines', () => {
  it('takes a short first line before a paragraph for the title, and leaves the text as it stands', () => {
    const source = `Fire on the quay\n${BODY}\nThe harbour is closed.`;
    expect(read(source)).toMatchObject({ title: 'Fire on the quay', text: source });
  });

  it('takes no sentence for a title', () => {
    expect(read(`Nine boats burned.\n\n${BODY}`).title).toBeNull();
    expect(read(BODY).title).toBeNull();
  });

  it('takes the day of a date line and blanks it out, so that offsets stay and the date is no figure', () => {
    const source = ` date 2031-04-02 ${BODY}`;
    const page = read(source);
    expect(page.published).toBe('2031-04-02');
    expect(page.text).toHaveLength(source.length);
    expect(page.text.trim()).toBe(BODY);
  });

  it('leaves a date within a sentence alone', () => {
    expect(read(`The date 2031-04-02 was set. ${BODY}`)).toMatchObject({ published: null, text: expect.stringContaining('2031-04-02') });
  });

  it('joins lines broken by hand, letter for letter, but not paragraphs of one line', () => {
    const wrapped = 'Nine boats burned on the quay of Ness on Monday, the\nfire brigade said, and two men\nwere hurt.';
    expect(read(wrapped).text).toBe(wrapped.replaceAll('\n', ' '));
    const lines = `${BODY}\n${BODY}`;
    expect(read(lines).text).toBe(lines);
  });

  it('reads windows line ends', () => {
    expect(read(`Fire on the quay\r\n\r\n${BODY}\r\n`)).toMatchObject({ title: 'Fire on the quay', text: `Fire on the quay\n\n${BODY}\n` });
  });
});
