import { expect, test } from 'vitest';
import { findChromium, findFirefox, type Machine } from '../../../scripts/browsers/find-browser.ts';

/** A machine that has exactly these files. */
function machine(platform: NodeJS.Platform, files: readonly string[], env: Record<string, string> = {}): Machine {
  return { platform, env, exists: (file) => files.includes(file) };
}

test.each([
  ['Debian', machine('linux', ['/usr/bin/chromium']), 'Chromium', '/usr/bin/chromium'],
  ['Chrome in PATH', machine('linux', ['/opt/g/google-chrome'], { PATH: '/bin:/opt/g' }), 'Chrome', '/opt/g/google-chrome'],
  ['Edge on Linux', machine('linux', ['/usr/bin/microsoft-edge-stable']), 'Edge', '/usr/bin/microsoft-edge-stable'],
  ['Brave on Linux', machine('linux', ['/usr/bin/brave-browser']), 'Brave', '/usr/bin/brave-browser'],
  [
    'macOS, for all users',
    machine('darwin', ['/Applications/Google Chrome.app/Contents/MacOS/Google Chrome']),
    'Chrome',
    '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  ],
  [
    'macOS, for one user',
    machine('darwin', ['/Users/a/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge'], { HOME: '/Users/a' }),
    'Edge',
    '/Users/a/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge',
  ],
  [
    'Windows, for all users',
    machine('win32', ['C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe'], { PROGRAMFILES: 'C:\\Program Files' }),
    'Chrome',
    'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
  ],
  [
    'Windows, the 32-bit folder where Edge lives',
    machine('win32', ['C:\\P86\\Microsoft\\Edge\\Application\\msedge.exe'], { PROGRAMFILES: 'C:\\P', 'PROGRAMFILES(X86)': 'C:\\P86' }),
    'Edge',
    'C:\\P86\\Microsoft\\Edge\\Application\\msedge.exe',
  ],
])('finds a browser: %s', (_name, where, name, path) => {
  expect(findChromium(where)).toEqual({ found: { name, path } });
});

test('says that there is none', () => {
  expect(findChromium(machine('linux', ['/usr/bin/firefox']))).toEqual({ found: null, missing: null });
});

test('Chromium goes before Chrome, and the first folder of PATH before the next', () => {
  const where = machine('linux', ['/usr/bin/google-chrome', '/b/chromium', '/a/chromium'], { PATH: '/a:/b' });
  expect(findChromium(where).found?.path).toBe('/a/chromium');
});

test('a named browser goes before all others', () => {
  const where = machine('linux', ['/usr/bin/chromium', '/mine/vivaldi'], { CHROME_PATH: '/mine/vivaldi' });
  expect(findChromium(where).found?.path).toBe('/mine/vivaldi');
});

test('a named browser that is not there is reported, not replaced', () => {
  const where = machine('linux', ['/usr/bin/chromium'], { CHROME_PATH: '/nowhere' });
  expect(findChromium(where)).toEqual({ found: null, missing: '/nowhere' });
});

test('finds Firefox ESR before Firefox', () => {
  expect(findFirefox(machine('linux', ['/usr/bin/firefox', '/usr/bin/firefox-esr'])).found?.name).toBe('Firefox ESR');
  expect(findFirefox(machine('linux', ['/usr/bin/firefox'])).found?.name).toBe('Firefox');
});
