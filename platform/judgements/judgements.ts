import * as v from 'valibot';
import { hiddenKeys, type NotSameFact, NotSameFactSchema } from '../../engine/report/not-same-fact.ts';
import { browser } from '../browser.ts';

/**
 * What the reader has called "not the same fact". It is kept on this machine (`storage.local`, never synced), one item a
 * judgement, so that two windows do not overwrite each other. A judgement made in a private window is kept in memory with the
 * other traces of such windows, see `forgetPrivateWindows`.
 */
const PREFIX = 'not-same:';

/** All judgements, newest first. What another version has kept and this one cannot read is passed over, not dropped. */
export async function keptJudgements(): Promise<NotSameFact[]> {
  const areas = await Promise.all([browser.storage.local.get(null), browser.storage.session.get(null)]);
  return areas
    .flatMap((area) => Object.entries(area))
    .filter(([key]) => key.startsWith(PREFIX))
    .map(([, value]) => v.safeParse(NotSameFactSchema, value))
    .flatMap((parsed) => (parsed.success ? [parsed.output] : []))
    .sort((a, b) => b.at - a.at);
}

/** Keys of the pairings that are not to be shown; none where the store fails, as a report is worth more than a judgement. */
export async function hiddenPairings(): Promise<ReadonlySet<string>> {
  try {
    return hiddenKeys(await keptJudgements());
  } catch {
    return new Set();
  }
}

/** Keeps judgements. Rejects where the store is full. */
export async function keepJudgements(judgements: readonly NotSameFact[], isPrivate: boolean): Promise<void> {
  const area = isPrivate ? browser.storage.session : browser.storage.local;
  await area.set(Object.fromEntries(judgements.map((judgement) => [PREFIX + judgement.keys[0], judgement])));
}

/** Takes judgements back: the pairings are shown again. */
export async function dropJudgements(judgements: readonly Pick<NotSameFact, 'keys'>[]): Promise<void> {
  const keys = judgements.map((judgement) => PREFIX + judgement.keys[0]);
  await Promise.all([browser.storage.local.remove(keys), browser.storage.session.remove(keys)]);
}

export const dropAllJudgements = async (): Promise<void> => dropJudgements(await keptJudgements());

/** Calls `listener` whenever judgements are made or taken back, in whichever window. Returns what ends it. */
export function watchJudgements(listener: () => void): () => void {
  const heard = (changes: Record<string, unknown>): void => {
    if (Object.keys(changes).some((key) => key.startsWith(PREFIX))) listener();
  };
  browser.storage.onChanged.addListener(heard);
  return () => browser.storage.onChanged.removeListener(heard);
}

/** Whether a key of `storage.session` is a judgement, which only private windows leave there. */
export const isPrivateJudgement = (key: string): boolean => key.startsWith(PREFIX);
