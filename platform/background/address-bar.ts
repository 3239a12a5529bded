import { searchSubject } from '../../engine/pipeline.ts';
import type { SubjectClaim } from '../../engine/types.ts';
import { browser } from '../browser.ts';
import { LONGEST_LOOK_UP } from '../longest-look-up.ts';
import { bundledCorpus } from './bundled-corpus.ts';

/** Rows below the address bar: Chromium shows up to eight, the first of them its own. */
const MOST_SUGGESTED = 6;

/** The keyword in the address bar: suggests the corpus's claims while words are typed, and looks them up. Call it at the worker's start. */
export function serveAddressBar(): void {
  const { omnibox } = browser;
  if (omnibox === undefined) return;
  omnibox.onInputStarted.addListener(() => {
    omnibox.setDefaultSuggestion({ description: browser.i18n.getMessage('address_bar_hint') });
    // Opened now, it is at hand for the first letter.
    bundledCorpus().catch(() => {});
  });
  // Suggestions for an earlier letter must not come after those for a later one.
  let newest = 0;
  omnibox.onInputChanged.addListener((text, suggest) => {
    newest += 1;
    const mine = newest;
    const give = (claims: readonly SubjectClaim[]): void => {
      if (mine === newest) suggest(suggestionsOf(claims, text));
    };
    // A corpus that does not open is told of where the words are looked up.
    bundledCorpus().then(
      (corpus) => give(searchSubject(text, corpus, { limit: MOST_SUGGESTED, typing: true })),
      () => give([]),
    );
  });
  omnibox.onInputEntered.addListener((text, disposition) => {
    const words = text.trim().slice(0, LONGEST_LOOK_UP);
    if (words === '') return;
    const url = browser.runtime.getURL(`/popup.html?look-up=${encodeURIComponent(words)}`);
    if (disposition === 'currentTab') void browser.tabs.update({ url });
    else void browser.tabs.create({ url, active: disposition === 'newForegroundTab' });
  });
}

/** Figure and what it measures first: the row is cut where the window is narrow. Chosen, it is looked up by its own words. */
function suggestionsOf(claims: readonly SubjectClaim[], typed: string): { content: string; description: string }[] {
  const rows = new Map<string, string>();
  for (const { article, claim } of claims) {
    const what = whatOf(claim);
    const source = [article.title, article.publisher, article.published].filter((part) => part !== null).join(' · ');
    // Two rows of one content would be one row; the browser drops a row of what was typed.
    if (what !== typed && !rows.has(what)) rows.set(what, describe(what, source));
  }
  return [...rows].map(([content, description]) => ({ content, description }));
}

/** "around 130,000 civilians evacuated, Kursk" */
function whatOf({ quote, measured, action, place }: SubjectClaim['claim']): string {
  const said = [quote, measured, measured === null || !measured.split(' ').includes(action ?? '') ? action : null].filter(
    (part) => part !== null,
  );
  return [said.join(' '), ...place.slice(0, 1)].join(', ');
}

/** Chromium reads a description as XML, Firefox as it stands. */
function describe(what: string, source: string): string {
  return browser.runtime.getURL('/').startsWith('moz-')
    ? `${what} – ${source}`
    : `<match>${asXml(what)}</match> <dim>${asXml(source)}</dim>`;
}

const asXml = (text: string): string =>
  // Control characters are no XML, however they are written.
  text.replace(/\p{Cc}/gu, ' ').replace(/[&<>"']/g, (character) => `&#${character.charCodeAt(0)};`);
