import { withoutPairings } from '../../engine/report/without-pairings.ts';
import type { Report } from '../../engine/types.ts';
import { browser } from '../browser.ts';
import { hiddenPairings } from '../judgements/judgements.ts';

/** `--differs` of the light theme in tokens.css: white figures stand on it at 5.9:1, on light and dark toolbars alike. */
export const BADGE_COLOUR = '#b3401f';

/** The badge's text: the number of facts whose figures differ, nothing where none does. Four characters fit. */
export function badgeText(report: Report): string {
  const differing = report.facts.filter((fact) => fact.relation === 'differs').length;
  return differing === 0 ? '' : differing > 999 ? '999+' : String(differing);
}

/** Shows on the tab's button how many facts differ, without what the reader has called not the same fact. A tab that is gone by now is no failure. */
export async function showBadge(tabId: number, report: Report): Promise<void> {
  const shown = withoutPairings(report, await hiddenPairings());
  try {
    await browser.action.setBadgeBackgroundColor({ tabId, color: BADGE_COLOUR });
    await browser.action.setBadgeText({ tabId, text: badgeText(shown) });
  } catch {
    // The tab was closed while its page was read.
  }
}
