import { mkdir } from 'node:fs/promises';
import path from 'node:path';
import type { Page } from 'puppeteer-core';
import type { ExtensionBrowser } from '../browsers/launch-chromium.ts';
import { readPanel } from './read-panel.ts';

/** The popup's width, in CSS pixels. */
const WIDTH = 400;
/** Most that is pictured; Chromium's own limit for a bitmap is not far above. */
const TALLEST = 8000;

/**
 * Writes pictures of the whole panel about a page that was clicked for, at twice the pixels.
 * A popup's own window ends at 600 pixels, and nothing is drawn beyond it; so the same panel is opened in a tab, where it
 * finds the report that the popup has just made.
 *
 * @param files a .png for each theme wanted; folders are made where they are missing
 */
export async function picturePanel(
  running: ExtensionBrowser,
  about: Page,
  files: Partial<Record<'light' | 'dark', string>>,
): Promise<void> {
  const panel = await running.openExtensionPage(`popup.html?tab=${await running.tabId(about)}`);
  try {
    await panel.setViewport({ width: WIDTH, height: 600, deviceScaleFactor: 2 });
    await readPanel(panel);
    for (const theme of ['light', 'dark'] as const) {
      const file = files[theme];
      if (file) await pictureWhole(panel, file, theme);
    }
  } finally {
    await panel.close();
  }
}

async function pictureWhole(panel: Page, file: string, theme: 'light' | 'dark'): Promise<void> {
  await mkdir(path.dirname(file), { recursive: true });
  await panel.emulateMediaFeatures([
    { name: 'prefers-color-scheme', value: theme },
    { name: 'prefers-reduced-motion', value: 'reduce' },
  ]);
  const height = await panel.evaluate(() => document.documentElement.scrollHeight);
  await panel.setViewport({ width: WIDTH, height: Math.min(height, TALLEST), deviceScaleFactor: 2 });
  await panel.screenshot({ path: file as `${string}.png` });
}
