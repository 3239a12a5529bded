import type { Report } from '../../engine/types.ts';
import { browser } from '../browser.ts';

/** `--differs` of the light theme in tokens.css: white figures stand on it at 5.9:1, on light and dark toolbars alike. */
export const BADGE_COLOUR = '#b3401f';

/** The badge's text: the number of facts whose figures differ, nothing where none does. Four characters fit. */
export function badgeText(report: Report): string {
  const differing = report.facts.filter((fact) => fact.relation === 'differs').length;
  return differing === 0 ? '' : differing > 999 ? '999+' : String(differing);
}

/** Shows on the tab's button how many facts differ. A tab that is gone by now is no failure. */
export async function showBadge(tabId: number, report: Report): Promise<void> {
  try {
    await browser.action.setBadgeBackgroundColor({ tabId, color: BADGE_COLOUR });
    await browser.action.setBadgeText({ tabId, text: badgeText(report) });
  } catch {
    // The tab was closed while its page was read.
  }
}
