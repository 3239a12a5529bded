import { browser } from '../browser.ts';
import { isPrivateJudgement } from '../judgements/judgements.ts';

/**
 * When the last private window is closed, what is kept of private windows goes with it, as the browser's own traces do: comparisons
 * and judgements. All of it is in memory; reports of private tabs are not kept at all (kept-reports.ts). Call it at the worker's start.
 */
export function forgetPrivateWindows(): void {
  // Firefox for Android has no windows; there the last private tab is the end.
  const closed = browser.windows === undefined ? browser.tabs.onRemoved : browser.windows.onRemoved;
  closed.addListener(() => void forget().catch(() => {}));
}

async function forget(): Promise<void> {
  if ((await browser.tabs.query({})).some((tab) => tab.incognito)) return;
  const all = Object.entries(await browser.storage.session.get(null));
  const traces = all.filter(([key, value]) => isPrivateJudgement(key) || isOfPrivateWindow(value)).map(([key]) => key);
  if (traces.length > 0) await browser.storage.session.remove(traces);
}

/** Comparisons say so of themselves. */
const isOfPrivateWindow = (value: unknown): boolean =>
  typeof value === 'object' && value !== null && 'private' in value && value.private === true;
