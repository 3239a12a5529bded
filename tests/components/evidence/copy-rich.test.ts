import { afterEach, describe, expect, it, vi } from 'vitest';
import { copyRich } from '../../../platform/panel/copy-rich.ts';

afterEach(() => vi.unstubAllGlobals());

const refuse = async () => Promise.reject(new Error('NotAllowedError'));

/** A browser that takes what it takes, and what it got. */
function clipboard({ write = refuse, writeText = refuse as (text: string) => Promise<void>, command = false } = {}) {
  const got: Record<string, string> = {};
  vi.stubGlobal('ClipboardItem', class {});
  vi.stubGlobal('navigator', { clipboard: { write, writeText } });
  document.execCommand = () => {
    if (!command) return false;
    const event = new Event('copy', { cancelable: true }) as Event & { clipboardData: unknown };
    event.clipboardData = { setData: (type: string, data: string) => Object.assign(got, { [type]: data }) };
    document.dispatchEvent(event);
    return true;
  };
  return got;
}

describe('rich text', () => {
  it('is put on the clipboard', async () => {
    const write = vi.fn(async () => undefined as never);
    clipboard({ write });
    expect(await copyRich('<b>x</b>', 'x')).toBe(true);
    expect(write).toHaveBeenCalledOnce();
  });

  it('goes by the copy command where the browser refuses', async () => {
    const got = clipboard({ command: true });
    expect(await copyRich('<b>x</b>', 'x')).toBe(true);
    expect(got).toEqual({ 'text/html': '<b>x</b>', 'text/plain': 'x' });
    // A copy of the reader's own is left alone afterwards.
    document.execCommand('copy');
    expect(got).toEqual({ 'text/html': '<b>x</b>', 'text/plain': 'x' });
  });

  it('is plain text where that is all the browser takes', async () => {
    const writeText = vi.fn(async () => {});
    clipboard({ writeText });
    expect(await copyRich('<b>x</b>', 'x')).toBe(true);
    expect(writeText).toHaveBeenCalledExactlyOnceWith('x');
  });

  it('says so where it takes nothing', async () => {
    clipboard();
    expect(await copyRich('<b>x</b>', 'x')).toBe(false);
  });
});
