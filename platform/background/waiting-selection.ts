import * as v from 'valibot';
import { browser } from '../browser.ts';
import { LONGEST_LOOK_UP } from '../longest-look-up.ts';

const PREFIX = 'selection:';
const Words = v.pipe(v.string(), v.maxLength(LONGEST_LOOK_UP));

/** Selected words that wait for the panel which the menu is about to open. One a tab; the newest counts. */
export async function leaveSelection(tabId: number, words: string): Promise<void> {
  await browser.storage.session.set({ [PREFIX + tabId]: words.slice(0, LONGEST_LOOK_UP) });
}

export async function waitingSelection(tabId: number): Promise<string | null> {
  const stored = (await browser.storage.session.get(PREFIX + tabId))[PREFIX + tabId];
  const words = v.safeParse(Words, stored);
  return words.success ? words.output : null;
}

export async function dropSelection(tabId: number): Promise<void> {
  await browser.storage.session.remove(PREFIX + tabId);
}
