import { type Corpus, checkPageInSteps, readClaims, searchSubject } from '../../engine/pipeline.ts';
import type { PageInput, Report, Result } from '../../engine/types.ts';
import { tellPanels } from '../panel-news.ts';
import type { Checked, Failure, Span } from '../protocol.ts';
import { dropSelection, waitingSelection } from '../waiting-selection.ts';
import { showBadge } from './badge.ts';
import { bundledCorpus } from './bundled-corpus.ts';
import { keepReport, keptReport } from './kept-reports.ts';
import { markPage } from './mark-page.ts';
import { type Page, reachPage } from './page-access.ts';
import { runSteps } from './run-steps.ts';

type Outcome = Result<Checked, Failure>;

/**
 * The report of the whole page in a tab, from what is kept of it where that is still the same page.
 * @param again read the page anew even so
 */
export async function checkTab(tabId: number, again: boolean, stop: AbortSignal): Promise<Outcome> {
  await dropSelection(tabId);
  return checkPageOf(tabId, again, stop);
}

/**
 * The same without a panel having asked. A selection that waits for one goes on waiting; those that are open learn that there is
 * a report.
 */
export async function checkUnasked(tabId: number, again: boolean, stop: AbortSignal): Promise<void> {
  const outcome = await checkPageOf(tabId, again, stop);
  if (outcome.ok) await tellPanels({ type: 'read-anew', tabId });
}

interface Reading {
  readonly document: string;
  readonly stop: AbortSignal;
  readonly outcome: Promise<Outcome>;
}

/** Pages being read, by tab: its marks, the script of its site and a panel may ask at the same time. */
const readings = new Map<number, Reading>();

async function checkPageOf(tabId: number, again: boolean, stop: AbortSignal): Promise<Outcome> {
  const page = await reachPage(tabId);
  if (!page.ok) return page;
  const { document } = page.value.identity;
  const kept = again ? null : await keptReport(tabId, document);
  if (kept !== null) {
    await showBadge(tabId, kept.report);
    return { ok: true, value: kept };
  }
  const before = readings.get(tabId);
  if (!again && before?.document === document && !before.stop.aborted) {
    const shared = await before.outcome;
    // Whoever began it may have given it up.
    if (shared.ok || !before.stop.aborted) return shared;
  }
  const outcome = readAndKeep(tabId, page.value, stop);
  const reading = { document, stop, outcome };
  readings.set(tabId, reading);
  try {
    return await outcome;
  } finally {
    if (readings.get(tabId) === reading) readings.delete(tabId);
  }
}

async function readAndKeep(tabId: number, page: Page, stop: AbortSignal): Promise<Outcome> {
  const outcome = await readAndCheck(tabId, page, stop);
  if (!outcome.ok) return outcome;
  await keepReport(tabId, page.identity.document, outcome.value);
  await showBadge(tabId, outcome.value.report);
  return outcome;
}

/**
 * The report of what is selected in a tab; of the whole page where no selection waits.
 * A selection is shown once: the toolbar button means the whole page again.
 */
export async function checkSelection(tabId: number, again: boolean, stop: AbortSignal): Promise<Outcome> {
  const waiting = await waitingSelection(tabId);
  if (waiting === null) return checkTab(tabId, again, stop);
  const outcome = typeof waiting === 'object' && 'typed' in waiting ? await lookUp(waiting.typed) : await checkWords(tabId, waiting, stop);
  // Not before: should the worker die in between, the panel asks again.
  await dropSelection(tabId);
  return outcome;
}

/** @param given the words that the menu gave, or that the page must be asked */
async function checkWords(tabId: number, given: string | { readonly ask: true }, stop: AbortSignal): Promise<Outcome> {
  const page = await reachPage(tabId);
  // A page that cannot be read (a PDF) still lets its text be selected: then the menu's words alone are looked up.
  if (!page.ok) return typeof given === 'string' ? checkApart(given, bareText(given), null, stop) : page;
  const selected = await page.value.selected();
  const words = selected.ok ? bestWords(given, selected.value.words) : typeof given === 'string' ? given : null;
  if (words === null) {
    if (!selected.ok) return selected;
    return { ok: false, error: { kind: selected.value.foreignFrame ? 'foreign-frame' : 'no-selection', host: null, detail: '' } };
  }
  const { document } = page.value.identity;
  const read = await page.value.read();
  if (stop.aborted) return STOPPED;
  if (!read.ok) return checkApart(words, bareText(words), document, stop);
  const { input, selection, paragraphs } = read.value;
  // Outside the article (a caption, a comment, a field): the page still tells title and date.
  if (selection === null) return checkApart(words, { ...input, text: words }, document, stop);
  return attempt(stop, (corpus) => checked(input, corpus, { scope: 'selection', words, selection, paragraphs, document, stop, tabId }));
}

/** Words that do not stand in the text of a page that was read. */
const checkApart = (words: string, input: PageInput, document: string | null, stop: AbortSignal): Promise<Outcome> =>
  attempt(stop, (corpus) =>
    checked(input, corpus, {
      scope: 'selection',
      words,
      selection: null,
      paragraphs: paragraphsOf(words),
      document,
      stop,
      tabId: null,
    }),
  );

/** The page knows where lines end, which a menu does not tell; but the menu may know of a frame that the page does not see into. */
function bestWords(given: string | { readonly ask: true }, selected: string | null): string | null {
  if (typeof given !== 'string') return selected;
  return selected !== null && withoutBlanks(selected).startsWith(withoutBlanks(given)) ? selected : given;
}

const withoutBlanks = (text: string): string => text.replace(/\s+/g, '');

/** The report of words that the reader typed or pasted. */
export function lookUp(words: string): Promise<Outcome> {
  const { signal: stop } = new AbortController();
  return attempt(stop, (corpus) =>
    checked(bareText(words), corpus, {
      scope: 'look-up',
      words,
      selection: null,
      paragraphs: paragraphsOf(words),
      document: null,
      stop,
      tabId: null,
    }),
  );
}

/** The report of a text with its title and date, as if a page had been read. Its title stands first in it. */
export function checkText(input: Pick<PageInput, 'title' | 'publisher' | 'published' | 'text'>): Promise<Outcome> {
  const page = { ...bareText(input.text), ...input, language: 'en' };
  const { signal: stop } = new AbortController();
  return attempt(stop, (corpus) =>
    checked(page, corpus, {
      scope: 'page',
      words: null,
      selection: null,
      paragraphs: paragraphsOf(input.text),
      document: null,
      stop,
      tabId: null,
    }),
  );
}

async function readAndCheck(tabId: number, page: Page, stop: AbortSignal): Promise<Outcome> {
  const read = await page.read();
  if (!read.ok) return read;
  if (stop.aborted) return STOPPED;
  const { reading, input, paragraphs } = read.value;
  const { document } = page.identity;
  const outcome = await attempt(stop, (corpus) =>
    checked(input, corpus, { scope: 'page', words: null, selection: null, paragraphs, document, stop, tabId }),
  );
  if (outcome.ok) await markPage(tabId, page, reading, outcome.value.report);
  return outcome;
}

interface Look {
  readonly scope: Checked['scope'];
  readonly words: string | null;
  /** Where the words stand in the text; `null`: the whole text counts. */
  readonly selection: Span | null;
  readonly paragraphs: number;
  readonly document: string | null;
  readonly stop: AbortSignal;
  /** Whose panel is told how far the reading has come; `null`: nobody's. */
  readonly tabId: number | null;
}

/** `null` where it was stopped. */
async function checked(input: PageInput, corpus: Corpus, look: Look): Promise<Checked | null> {
  const { scope, words, selection, paragraphs, document, stop, tabId } = look;
  const report = await runSteps(checkPageInSteps(input, corpus, selection), stop, (progress) => {
    if (tabId !== null) void tellPanels({ type: 'progress', tabId, ...progress });
  });
  if (report === null) return null;
  const empty = isEmpty(report);
  return {
    scope,
    words,
    onPage: scope === 'page' || selection !== null,
    document,
    report,
    unmatched: empty
      ? readClaims(input).filter(({ start, end }) => selection === null || (start < selection.end && end > selection.start))
      : [],
    subject: empty && words !== null ? searchSubject(words, corpus) : [],
    paragraphs,
    articles: corpus.shelves.reduce((sum, shelf) => sum + shelf.articles.length, 0),
  };
}

const isEmpty = ({ facts, possible, copies, selfChecks }: Report): boolean =>
  facts.length === 0 && possible.length === 0 && copies.length === 0 && selfChecks.length === 0;

/** Runs the engine. What it throws is a defect of ours: the panel shows it with its detail, and the next click works. */
async function attempt(stop: AbortSignal, run: (corpus: Corpus) => Promise<Checked | null>): Promise<Outcome> {
  try {
    const value = await run(await bundledCorpus());
    return value === null || stop.aborted ? STOPPED : { ok: true, value };
  } catch (cause) {
    return { ok: false, error: { kind: 'failed', host: null, detail: cause instanceof Error ? cause.message : String(cause) } };
  }
}

const STOPPED: Outcome = { ok: false, error: { kind: 'stopped', host: null, detail: '' } };

const bareText = (text: string): PageInput => ({
  url: null,
  title: null,
  publisher: null,
  published: null,
  language: null,
  wire: null,
  text,
});

const paragraphsOf = (text: string): number => text.split(/\n\s*\n/).filter((part) => part.trim() !== '').length;
