import { describe, expect, it } from 'vitest';
import { classifyFailure } from '../../../platform/background/classify-failure.ts';

describe('a page that was not reached', () => {
  it.each([
    ['a page of the browser', 'chrome://settings/', 'Cannot access a chrome:// URL'],
    ['a page of Firefox', 'about:addons', 'Missing host permission for the tab'],
    ['the Chrome store', 'https://chromewebstore.google.com/detail/x', 'The extensions gallery cannot be scripted.'],
    ['the Firefox store', 'https://addons.mozilla.org/en/firefox/', 'Missing host permission for the tab'],
    ['an error page', 'https://gone.example/', 'Frame with ID 0 is showing error page'],
    ['a page of the browser that hides its address', null, 'Cannot access contents of url "chrome://newtab/"'],
  ])('cannot be read: %s', (_, url, message) => {
    expect(classifyFailure(url, message).kind).toBe('unreadable');
  });

  it.each([
    [
      'https://news.example/a',
      'Cannot access contents of the page. Extension manifest must request permission to access the respective host.',
    ],
    [null, 'Cannot access contents of the page. Extension manifest must request permission to access the respective host.'],
    [null, 'Missing host permission for the tab, and any iframes'],
  ])('is not permitted', (url, message) => {
    expect(classifyFailure(url, message).kind).toBe('not-permitted');
  });

  it('failed where nobody knows why, and keeps the detail', () => {
    expect(classifyFailure('https://news.example/a', 'the port closed')).toEqual({
      kind: 'failed',
      host: 'news.example',
      detail: 'the port closed',
    });
  });
});
