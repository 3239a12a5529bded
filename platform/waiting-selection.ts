import * as v from 'valibot';
import { browser } from './browser.ts';
import { LONGEST_LOOK_UP } from './longest-look-up.ts';

const PREFIX = 'selection:';
const Words = v.pipe(v.string(), v.maxLength(LONGEST_LOOK_UP));

/**
 * What waits for a tab's panel: the words that the menu gave; words that were typed; or, after the shortcut, which is told no words,
 * that the page must be asked for them.
 */
const Waiting = v.union([Words, v.object({ typed: Words }), v.object({ ask: v.literal(true) })]);
export type Waiting = v.InferOutput<typeof Waiting>;

/** Leaves a selection for the panel that is about to open. One a tab; the newest counts. */
export async function leaveSelection(tabId: number, selection: Waiting): Promise<void> {
  const waiting = typeof selection === 'string' ? selection.slice(0, LONGEST_LOOK_UP) : selection;
  await browser.storage.session.set({ [PREFIX + tabId]: waiting });
}

export async function waitingSelection(tabId: number): Promise<Waiting | null> {
  const stored = (await browser.storage.session.get(PREFIX + tabId))[PREFIX + tabId];
  const waiting = v.safeParse(Waiting, stored);
  return waiting.success ? waiting.output : null;
}

export async function dropSelection(tabId: number): Promise<void> {
  await browser.storage.session.remove(PREFIX + tabId);
}
