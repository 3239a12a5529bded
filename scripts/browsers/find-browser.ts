import { existsSync } from 'node:fs';
import path from 'node:path';

/** What decides where a browser may be. A test passes its own machine. */
export interface Machine {
  readonly platform: NodeJS.Platform;
  readonly env: Readonly<Record<string, string | undefined>>;
  readonly exists: (file: string) => boolean;
}

export interface FoundBrowser {
  readonly name: string;
  /** Absolute path of the program. */
  readonly path: string;
}

/** `missing` carries the path that an environment variable names and that is not there; `null` where none is set. */
export type Search = { readonly found: FoundBrowser } | { readonly found: null; readonly missing: string | null };

export const THIS_MACHINE: Machine = { platform: process.platform, env: process.env, exists: existsSync };

interface Kind {
  readonly name: string;
  /** Program names on Linux, looked up in PATH. */
  readonly linux: readonly string[];
  /** Within /Applications or ~/Applications. */
  readonly mac: string;
  /** Within the program folders of Windows. */
  readonly windows: string;
}

// Chromium first: a build without a vendor's account, sync and update services is the quietest to test in.
const CHROMIUM_KIND: readonly Kind[] = [
  {
    name: 'Chromium',
    linux: ['chromium', 'chromium-browser'],
    mac: 'Chromium.app/Contents/MacOS/Chromium',
    windows: 'Chromium\\Application\\chrome.exe',
  },
  {
    name: 'Chrome',
    linux: ['google-chrome-stable', 'google-chrome'],
    mac: 'Google Chrome.app/Contents/MacOS/Google Chrome',
    windows: 'Google\\Chrome\\Application\\chrome.exe',
  },
  {
    name: 'Brave',
    linux: ['brave-browser', 'brave-browser-stable', 'brave'],
    mac: 'Brave Browser.app/Contents/MacOS/Brave Browser',
    windows: 'BraveSoftware\\Brave-Browser\\Application\\brave.exe',
  },
  {
    name: 'Edge',
    linux: ['microsoft-edge-stable', 'microsoft-edge'],
    mac: 'Microsoft Edge.app/Contents/MacOS/Microsoft Edge',
    windows: 'Microsoft\\Edge\\Application\\msedge.exe',
  },
];

const FIREFOX_KIND: readonly Kind[] = [
  {
    name: 'Firefox ESR',
    linux: ['firefox-esr'],
    mac: 'Firefox ESR.app/Contents/MacOS/firefox',
    windows: 'Mozilla Firefox ESR\\firefox.exe',
  },
  { name: 'Firefox', linux: ['firefox'], mac: 'Firefox.app/Contents/MacOS/firefox', windows: 'Mozilla Firefox\\firefox.exe' },
];

/** Looks for Chromium, Chrome, Brave and Edge, in this order; `CHROME_PATH` goes before all of them. */
export function findChromium(machine: Machine = THIS_MACHINE): Search {
  return search(CHROMIUM_KIND, 'CHROME_PATH', machine);
}

/** Looks for Firefox ESR, then Firefox; `FIREFOX_PATH` goes before both. */
export function findFirefox(machine: Machine = THIS_MACHINE): Search {
  return search(FIREFOX_KIND, 'FIREFOX_PATH', machine);
}

function search(kinds: readonly Kind[], variable: string, machine: Machine): Search {
  const named = machine.env[variable];
  // A path that somebody set and that does not exist is a mistake to report, not a reason to take another browser.
  if (named) return machine.exists(named) ? { found: { name: variable, path: named } } : { found: null, missing: named };
  for (const kind of kinds) {
    const file = placesOf(kind, machine).find(machine.exists);
    if (file) return { found: { name: kind.name, path: file } };
  }
  return { found: null, missing: null };
}

function placesOf(kind: Kind, { platform, env }: Machine): string[] {
  switch (platform) {
    case 'darwin':
      return ['/Applications', env.HOME && path.posix.join(env.HOME, 'Applications')]
        .filter((folder): folder is string => Boolean(folder))
        .map((folder) => path.posix.join(folder, kind.mac));
    case 'win32':
      return [env.PROGRAMFILES, env['PROGRAMFILES(X86)'], env.LOCALAPPDATA]
        .filter((folder): folder is string => Boolean(folder))
        .map((folder) => path.win32.join(folder, kind.windows));
    default: {
      // A desktop's menu may start us with a short PATH; these are where Debian, Fedora and Snap put programs.
      const folders = [...(env.PATH ?? '').split(':').filter(Boolean), '/usr/bin', '/usr/local/bin', '/snap/bin'];
      return kind.linux.flatMap((program) => folders.map((folder) => path.posix.join(folder, program)));
    }
  }
}
