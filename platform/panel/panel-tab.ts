import { browser } from '../browser.ts';

/**
 * The tab that the panel is about: the one in its address (`?tab=7`) where it was opened beside it, else the active tab
 * of its own window. `null` where there is none.
 */
export async function panelTab(search: string): Promise<number | null> {
  const named = new URLSearchParams(search).get('tab');
  if (named !== null && /^\d{1,15}$/.test(named)) return Number(named);
  const [active] = await browser.tabs.query({ active: true, currentWindow: true });
  return active?.id ?? null;
}
