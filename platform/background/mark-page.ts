import { listPageMarks } from '../../engine/report/page-marks.ts';
import { withoutPairings } from '../../engine/report/without-pairings.ts';
import type { Report } from '../../engine/types.ts';
import { browser } from '../browser.ts';
import { hiddenPairings } from '../judgements/judgements.ts';
import { type MarkChoice, MOST_FIGURES } from '../page/page-request.ts';
import { readSettings, watchSettings } from '../settings/settings-store.ts';
import type { Page } from './page-access.ts';

const HIDDEN = 'marks-hidden';

/** Marks the figures of a report on its page. `reading`: the number of the reading that the report is of. What cannot be marked is no failure. */
export async function markPage(tabId: number, page: Page, reading: number, report: Report): Promise<void> {
  const figures = listPageMarks(withoutPairings(report, await hiddenPairings())).slice(0, MOST_FIGURES);
  // A style sheet costs a long page a tenth of a second of the browser's work, so only where something is to be marked.
  if (figures.length > 0) await bringLooks(tabId, page);
  await page.mark({ type: 'mark', reading, figures, choice: await markChoice() });
}

/** Which marks are drawn: what the reader has set, unless the shortcut has hidden them. */
async function markChoice(): Promise<MarkChoice> {
  const { marks, markedRelations } = await readSettings();
  return { kinds: markedRelations, shown: marks && !(await areMarksHidden()) };
}

/** Open pages follow at once where the reader sets other marks. Call it at the worker's start. */
export function followMarkSettings(): void {
  watchSettings(async () => {
    const choice = await markChoice();
    const tabs = await browser.tabs.query({});
    // Most tabs have no script of ours to answer.
    await Promise.allSettled(tabs.map(({ id = -1 }) => browser.tabs.sendMessage(id, { type: 'choose', ...choice }, { frameId: 0 })));
  });
}

/**
 * Brings the looks of marks into a page, once a document. A style sheet of the extension is none of the document's:
 * the page finds it neither in its nodes nor among its style sheets.
 */
export async function bringLooks(tabId: number, page: Page): Promise<void> {
  if (page.identity.styled) return;
  // Where the browser has taken our permission back since, figures are still found and scrolled to.
  await browser.scripting.insertCSS({ target: { tabId }, files: ['/assets/marks.css'] }).catch(() => {});
}

/** The reader has hidden the marks, on all pages, until they are shown again or the browser ends. */
export async function areMarksHidden(): Promise<boolean> {
  try {
    return (await browser.storage.session.get(HIDDEN))[HIDDEN] === true;
  } catch {
    return false;
  }
}

export async function keepMarksHidden(hidden: boolean): Promise<void> {
  await browser.storage.session.set({ [HIDDEN]: hidden }).catch(() => {});
}
