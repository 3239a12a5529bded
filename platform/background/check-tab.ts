import { type Corpus, checkPage, readClaims } from '../../engine/pipeline.ts';
import type { PageInput, Report, Result } from '../../engine/types.ts';
import type { Checked, Failure, Span } from '../protocol.ts';
import { showBadge } from './badge.ts';
import { bundledCorpus } from './bundled-corpus.ts';
import { keepReport, keptReport } from './kept-reports.ts';
import { DEFAULT_MARKS, markPage } from './mark-page.ts';
import { type Page, reachPage } from './page-access.ts';
import { dropSelection, waitingSelection } from './waiting-selection.ts';

type Outcome = Result<Checked, Failure>;

/**
 * The report of the whole page in a tab, from what is kept of it where that is still the same page.
 * @param again read the page anew even so
 */
export async function checkTab(tabId: number, again: boolean, stop: AbortSignal): Promise<Outcome> {
  await dropSelection(tabId);
  const page = await reachPage(tabId);
  if (!page.ok) return page;
  const document = page.value.identity.document;
  const kept = again ? null : await keptReport(tabId, document);
  const outcome: Outcome = kept === null ? await readAndCheck(tabId, page.value, stop) : { ok: true, value: kept };
  if (!outcome.ok) return outcome;
  if (kept === null) await keepReport(tabId, document, outcome.value);
  await showBadge(tabId, outcome.value.report);
  return outcome;
}

/**
 * The report of what is selected in a tab; of the whole page where no selection waits.
 * A selection is shown once: the toolbar button means the whole page again.
 */
export async function checkSelection(tabId: number, again: boolean, stop: AbortSignal): Promise<Outcome> {
  const words = await waitingSelection(tabId);
  if (words === null) return checkTab(tabId, again, stop);
  const page = await reachPage(tabId);
  // A page that cannot be read (a PDF) still let its text be selected: the words alone are looked up.
  const read = page.ok ? await page.value.read() : page;
  if (stop.aborted) return STOPPED;
  const outcome = await attempt(async (corpus) => {
    if (read.ok && read.value.selection !== null)
      return checked(read.value.input, corpus, {
        scope: 'selection',
        words,
        selection: read.value.selection,
        paragraphs: read.value.paragraphs,
      });
    // Outside the article (a caption, a comment): the page still tells title and date.
    const input: PageInput = read.ok ? { ...read.value.input, text: words } : bareText(words);
    return checked(input, corpus, { scope: 'selection', words, selection: null, paragraphs: paragraphsOf(words) });
  });
  // Not before: should the worker die in between, the panel asks again.
  await dropSelection(tabId);
  return outcome;
}

/** The report of words that the reader typed or pasted. */
export function lookUp(words: string): Promise<Outcome> {
  return attempt(async (corpus) =>
    checked(bareText(words), corpus, { scope: 'look-up', words, selection: null, paragraphs: paragraphsOf(words) }),
  );
}

async function readAndCheck(tabId: number, page: Page, stop: AbortSignal): Promise<Outcome> {
  const read = await page.read();
  if (!read.ok) return read;
  if (stop.aborted) return STOPPED;
  const outcome = await attempt(async (corpus) =>
    checked(read.value.input, corpus, { scope: 'page', words: null, selection: null, paragraphs: read.value.paragraphs }),
  );
  if (stop.aborted) return STOPPED;
  if (outcome.ok) await markPage(tabId, page, read.value.reading, outcome.value.report, DEFAULT_MARKS);
  return outcome;
}

interface Look {
  readonly scope: Checked['scope'];
  readonly words: string | null;
  /** Where the words stand in the text; `null`: the whole text counts. */
  readonly selection: Span | null;
  readonly paragraphs: number;
}

function checked(input: PageInput, corpus: Corpus, { scope, words, selection, paragraphs }: Look): Checked {
  const report = checkPage(input, corpus, selection);
  return {
    scope,
    words,
    onPage: scope === 'page' || selection !== null,
    report,
    unmatched: isEmpty(report)
      ? readClaims(input).filter(({ start, end }) => selection === null || (start < selection.end && end > selection.start))
      : [],
    paragraphs,
    articles: corpus.shelves.reduce((sum, shelf) => sum + shelf.articles.length, 0),
  };
}

const isEmpty = ({ facts, possible, copies, selfChecks }: Report): boolean =>
  facts.length === 0 && possible.length === 0 && copies.length === 0 && selfChecks.length === 0;

/** Runs the engine. What it throws is a defect of ours: the panel shows it with its detail, and the next click works. */
async function attempt(run: (corpus: Corpus) => Promise<Checked>): Promise<Outcome> {
  try {
    return { ok: true, value: await run(await bundledCorpus()) };
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
