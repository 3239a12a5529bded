import { beforeEach, describe, expect, it } from 'vitest';
import { readSelection } from '../../../platform/page/read-selection.ts';

// Frames and editable parts need a real browser: tests/browser has them.

beforeEach(() => {
  document.body.innerHTML = '';
  getSelection()?.removeAllRanges();
});

function field(html: string): HTMLInputElement {
  document.body.innerHTML = html;
  const element = document.body.firstElementChild as HTMLInputElement;
  element.focus();
  return element;
}

describe('a selection', () => {
  it('is the part of a field that is selected', () => {
    field('<input value="12 boats and 4 ferries" />').setSelectionRange(0, 8);
    expect(readSelection(document)).toEqual({ words: '12 boats', foreignFrame: false });
  });

  it('in a field may have several lines, each a paragraph of its own', () => {
    field('<textarea>12 boats\n4\tferries\n\n\nnothing else</textarea>').setSelectionRange(0, 100);
    expect(readSelection(document).words).toBe('12 boats\n\n4 ferries\n\nnothing else');
  });

  it('is never a password', () => {
    field('<input type="password" value="12 boats" />').setSelectionRange(0, 8);
    expect(readSelection(document).words).toBeNull();
  });

  it('may be nothing, or only blanks', () => {
    expect(readSelection(document)).toEqual({ words: null, foreignFrame: false });
    field('<input value="   " />').setSelectionRange(0, 3);
    expect(readSelection(document).words).toBeNull();
  });
});
