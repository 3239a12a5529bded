import { mkdir } from 'node:fs/promises';
import path from 'node:path';
import type { Page } from 'puppeteer-core';

/** Most that is pictured, in CSS pixels; Chromium's own limit for a bitmap is not far above. */
const TALLEST = 8000;

/**
 * Writes a picture of the whole panel, as tall as its content, at twice the pixels.
 *
 * @param file a .png; its folder is made where it is missing
 */
export async function picturePanel(panel: Page, file: string, theme: 'light' | 'dark'): Promise<void> {
  await mkdir(path.dirname(file), { recursive: true });
  await panel.emulateMediaFeatures([
    { name: 'prefers-color-scheme', value: theme },
    { name: 'prefers-reduced-motion', value: 'reduce' },
  ]);
  const { width, height } = await panel.evaluate(() => ({
    width: document.documentElement.clientWidth,
    height: document.documentElement.scrollHeight,
  }));
  // A popup's window cannot be made taller, so the picture reaches beyond it.
  await panel.screenshot({
    path: file as `${string}.png`,
    captureBeyondViewport: true,
    clip: { x: 0, y: 0, width, height: Math.min(height, TALLEST), scale: 2 },
  });
}
