import { UserError } from '../user-error.ts';
import { type FoundBrowser, findChromium, findFirefox, type Search } from './find-browser.ts';
import { canInstallPackages, installDebianPackage } from './install-debian-package.ts';

/**
 * Finds Chromium or one of its kin; where there is none, installs Debian's `chromium` if this process may.
 * Throws a `UserError` of one line that says what to install.
 */
export function ensureChromium(say: (line: string) => void): FoundBrowser {
  return ensure(findChromium, 'chromium', 'CHROME_PATH', 'Chromium, Chrome, Edge or Brave', say);
}

/** As `ensureChromium`, for Firefox ESR. */
export function ensureFirefox(say: (line: string) => void): FoundBrowser {
  return ensure(findFirefox, 'firefox-esr', 'FIREFOX_PATH', 'Firefox', say);
}

function ensure(find: () => Search, debianPackage: string, variable: string, names: string, say: (line: string) => void): FoundBrowser {
  const first = find();
  if (first.found) return first.found;
  if (first.missing !== null) throw new UserError(`${variable} names "${first.missing}", which does not exist.`, 1);
  const advice = `No browser found: install ${names} (on Debian: apt-get install ${debianPackage}), or set ${variable} to its program.`;
  if (!canInstallPackages()) throw new UserError(advice, 1);
  say(`No ${names} here; installing Debian's ${debianPackage} …`);
  const failure = installDebianPackage(debianPackage);
  const second = find();
  if (second.found) return second.found;
  throw new UserError(failure === null ? advice : `${failure}. ${advice}`, 1);
}
