import { readFile } from 'node:fs/promises';
import path from 'node:path';
import type { CDPSession, Page } from 'puppeteer-core';
import { PROJECT } from '../../../scripts/project.ts';

interface Axe {
  run(): Promise<{ violations: { id: string; nodes: { html: string; failureSummary?: string }[] }[] }>;
}

/** What axe finds in an extension page as it is laid out: contrast and the size of targets too. */
export async function axeFindings(page: Page): Promise<string[]> {
  await page.evaluate(await readFile(path.join(PROJECT, 'node_modules', 'axe-core', 'axe.min.js'), 'utf8'));
  return page.evaluate(async () => {
    const { violations } = await (window as unknown as { axe: Axe }).axe.run();
    return violations.map(
      ({ id, nodes }) => `${id}: ${nodes.map(({ html, failureSummary }) => `${html.slice(0, 200)} (${failureSummary})`).join(' ')}`,
    );
  });
}

/** The looks that a reader may have set, for a page to be tried in. */
export const LOOKS = ['light', 'dark', 'forced-colors'] as const;

const sessions = new WeakMap<Page, CDPSession>();

/** Straight to the browser, as puppeteer does not know of forced colours. */
export async function setLook(page: Page, look: (typeof LOOKS)[number]): Promise<void> {
  // One session a page: what two of them emulate would add up.
  const session = sessions.get(page) ?? (await page.createCDPSession());
  sessions.set(page, session);
  const features = [look === 'forced-colors' ? { name: 'forced-colors', value: 'active' } : { name: 'prefers-color-scheme', value: look }];
  await session.send('Emulation.setEmulatedMedia', { features });
}
