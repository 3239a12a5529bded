import path from 'node:path';
import { parseArgs } from 'node:util';
import { ensureChromium } from './browsers/ensure-browser.ts';
import type { FoundBrowser } from './browsers/find-browser.ts';
import { type ExtensionBrowser, launchChromium } from './browsers/launch-chromium.ts';
import { buildExtension } from './build-extension.ts';
import { openTarget } from './pages/open-target.ts';
import { picturePanel } from './panel/picture-panel.ts';
import { readPanel, type ShownPanel } from './panel/read-panel.ts';
import { PICTURES } from './project.ts';
import { runCommand, UserError } from './user-error.ts';

// `npm start`: builds the extension and shows it at work on a page.

const USAGE = `npm start [-- [--headless] FILE-or-URL]

Builds the extension, opens a browser with it on a page, and shows the popup with its comparison.
Without an argument the page is a demonstration; FILE is an HTML or text file of yours, URL an http or https address.

--headless   no window: write the popup's picture and print the report; the default where there is no display
CHROME_PATH  the browser to use, where it is not found by itself
`;

/** A page of the reader's may be very long. */
const REPORT_PATIENCE = 120_000;

const say = (line: string): void => {
  process.stdout.write(`${line}\n`);
};

async function main(): Promise<number> {
  const { argument, headless, help } = readArguments(process.argv.slice(2));
  if (help) {
    process.stdout.write(USAGE);
    return 0;
  }
  const target = await openTarget(argument);
  try {
    const program = ensureChromium(say);
    say('Building the extension …');
    await buildExtension();
    const running = await launch(program, headless);
    try {
      if (headless) await showWithoutDisplay(running, target.url);
      else await showInWindow(running, target.url);
    } finally {
      await running.close();
    }
  } finally {
    await target.close();
  }
  return 0;
}

interface Arguments {
  readonly argument: string | null;
  readonly headless: boolean;
  readonly help: boolean;
}

function readArguments(args: string[]): Arguments {
  try {
    const { values, positionals } = parseArgs({
      args,
      allowPositionals: true,
      options: { headless: { type: 'boolean' }, help: { type: 'boolean', short: 'h' } },
    });
    if (positionals.length > 1) throw new Error(`One page at a time, not ${positionals.length}`);
    return { argument: positionals[0] ?? null, headless: values.headless ?? !hasDisplay(), help: values.help ?? false };
  } catch (error) {
    const [first] = (error as Error).message.split(/\.?\n|\. /);
    throw new UserError(`${first}. Usage: npm start [-- [--headless] FILE-or-URL]`, 2);
  }
}

function hasDisplay(): boolean {
  if (process.platform === 'darwin' || process.platform === 'win32') return true;
  return Boolean(process.env.DISPLAY || process.env.WAYLAND_DISPLAY);
}

async function launch(program: FoundBrowser, headless: boolean): Promise<ExtensionBrowser> {
  try {
    return await launchChromium(program, { headless });
  } catch (error) {
    const [first] = (error as Error).message.split('\n');
    throw new UserError(`${program.name} (${program.path}) did not start with the extension: ${first}`, 1);
  }
}

async function goTo({ page }: ExtensionBrowser, url: string): Promise<void> {
  try {
    // Not "load": a page of the reader's may have adverts that never finish.
    await page.goto(url, { waitUntil: 'domcontentloaded' });
  } catch (error) {
    throw new UserError(`${url} could not be opened: ${(error as Error).message.split('\n')[0]}`, 1);
  }
}

async function showWithoutDisplay(running: ExtensionBrowser, url: string): Promise<void> {
  await goTo(running, url);
  const popup = await running.openPopup(running.page);
  const shown = await readPanel(popup, REPORT_PATIENCE).catch((error: Error) => {
    throw new UserError(error.message, 1);
  });
  const file = path.join(PICTURES, 'popup.png');
  await picturePanel(running, running.page, { light: file });
  say(reportLines(shown));
  say(`\nThe popup's picture: ${path.relative(process.env.INIT_CWD ?? process.cwd(), file)}`);
}

async function showInWindow(running: ExtensionBrowser, url: string): Promise<void> {
  await goTo(running, url);
  await running.openPopup(running.page);
  say('The browser is open. Click the button of Second Source on any page; select text and use its context menu.');
  say('It ends when you close its window, or with Ctrl+C here.');
  await new Promise<void>((resolve) => {
    running.browser.once('disconnected', () => resolve());
    process.once('SIGINT', () => resolve());
    process.once('SIGTERM', () => resolve());
  });
}

/** The popup as text: its header, then one paragraph a card. */
function reportLines({ header, cards, text }: ShownPanel): string {
  if (cards.length === 0) return text;
  const paragraphs = cards.map((card) => card.text.split('\n').join('\n  '));
  return [header, ...paragraphs].join('\n\n');
}

await runCommand(main);
