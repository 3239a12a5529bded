import type { Result } from '../../engine/types.ts';
import { browser } from '../browser.ts';
import type { Failure, PanelRequest } from '../protocol.ts';
import type { Site } from './site.ts';
import { readSites } from './site-list.ts';

/**
 * Puts a site on the list of those that are always checked, or takes it off. To be called within the reader's click, and
 * without anything awaited before: the browser asks its question only then.
 *
 * @returns whether it was done; `false` where the reader, or the browser's owner, said no
 */
export async function changeSite({ pattern }: Site, always: boolean): Promise<boolean> {
  if (always && !(await browser.permissions.request({ origins: [pattern] }))) return false;
  // A popup may be closed by the browser's question and never come here: the background sees the permission itself.
  const request: PanelRequest = { type: always ? 'add-site' : 'remove-site', pattern };
  const answer = (await browser.runtime.sendMessage(request)) as Result<boolean, Failure> | undefined;
  return answer?.ok === true && answer.value;
}

export const isListed = async ({ pattern }: Site): Promise<boolean> => (await readSites()).some((site) => site.pattern === pattern);
