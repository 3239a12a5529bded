import { readFile } from 'node:fs/promises';
import path from 'node:path';
import type { Page } from 'puppeteer-core';
import { ensureChromium } from './browsers/ensure-browser.ts';
import { launchChromium } from './browsers/launch-chromium.ts';
import { buildExtension } from './build-extension.ts';
import { openTarget } from './pages/open-target.ts';
import { picturePanel } from './panel/picture-panel.ts';
import { readPanel } from './panel/read-panel.ts';
import { PICTURES, PROJECT } from './project.ts';
import { runCommand } from './user-error.ts';

// `npm run pictures`: the README's picture, from the real extension on the demonstration page. A popup is a window of its
// own, which no screenshot of the page has in it, so page and popup are taken one by one and laid over each other.

const say = (line: string): void => {
  process.stdout.write(`${line}\n`);
};

const SIZE = { width: 1340, height: 840 };

async function main(): Promise<number> {
  const program = ensureChromium(say);
  await buildExtension();
  const demonstration = await openTarget(null);
  const running = await launchChromium(program, { headless: true });
  try {
    const { page } = running;
    await page.setViewport({ ...SIZE, deviceScaleFactor: 1.25 });
    await page.goto(demonstration.url);
    const popup = await running.openPopup(page);
    await readPanel(popup);
    const pageFile = path.join(PICTURES, 'readme-page.png');
    await page.screenshot({ path: pageFile as `${string}.png` });
    const popupFile = path.join(PICTURES, 'readme-popup.png');
    await picturePanel(running, page, { light: popupFile });
    const file = path.join(PROJECT, 'docs', 'second-source.png');
    await layOver(await running.browser.newPage(), { pageFile, popupFile, file });
    say(`Written: ${path.relative(process.cwd(), file)}`);
  } finally {
    await running.close();
    await demonstration.close();
  }
  return 0;
}

interface Layers {
  readonly pageFile: string;
  readonly popupFile: string;
  readonly file: string;
}

async function layOver(canvas: Page, { pageFile, popupFile, file }: Layers): Promise<void> {
  const source = async (image: string) => `data:image/png;base64,${(await readFile(image)).toString('base64')}`;
  await canvas.setViewport({ ...SIZE, deviceScaleFactor: 1.25 });
  await canvas.setContent(`<!doctype html><style>
    body { margin: 0; width: ${SIZE.width}px; height: ${SIZE.height}px; overflow: hidden; position: relative; }
    .page { width: 100%; display: block; }
    .popup { position: absolute; top: 14px; right: 22px; width: 400px; height: ${SIZE.height - 28}px; overflow: hidden;
      border-radius: 12px; box-shadow: 0 1px 3px #0003, 0 18px 50px #0005; }
    .popup img { width: 100%; display: block; }
  </style><img class="page" src="${await source(pageFile)}"><div class="popup"><img src="${await source(popupFile)}"></div>`);
  await canvas.waitForFunction(() => [...document.images].every((image) => image.complete));
  await canvas.screenshot({ path: file as `${string}.png` });
}

await runCommand(main);
