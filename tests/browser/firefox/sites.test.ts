import path from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { beforeEach, expect, test } from 'vitest';
import type { ExtensionFirefox } from '../../../scripts/browsers/launch-firefox.ts';
import type { FileServer } from '../../../scripts/pages/serve-files.ts';
import { PROJECT } from '../../../scripts/project.ts';
import { driveFirefox } from './driven-firefox.ts';
import { answerQuestion, changeInBrowser, clickInPopup, siteState } from './site-access.ts';

// "Always check this site", with Firefox's own question asked and answered.

let firefox: ExtensionFirefox;
let server: FileServer;

driveFirefox((driven) => {
  ({ firefox, server } = driven);
});

const DEMO = 'scripts/demo/index.html';
const SITE = 'http://127.0.0.1/*';
const SWITCH = 'footer.site [role=switch]';
const CHOSEN = { listed: [SITE], scripts: [SITE], granted: [SITE] };
const NOTHING = { listed: [], scripts: [], granted: [], badge: '' };
const state = () => expect.poll(() => siteState(firefox), { timeout: 10_000 });

beforeEach(async () => {
  await firefox.closePopup();
  await changeInBrowser(firefox, 'remove', SITE);
  await firefox.goTo('about:blank');
  await state().toMatchObject(NOTHING);
});

async function openPopup(): Promise<void> {
  await firefox.goTo(server.url + DEMO);
  await firefox.openPopup();
  for (let i = 0; !(await firefox.inPopup(`return popup?.document.querySelector('${SWITCH}') !== null && popup !== null`)); i++) {
    if (i > 100) throw new Error('The popup shows no switch for the site.');
    await sleep(100);
  }
}

const stopBackground = (): Promise<void> => firefox.inBrowser('await extension.terminateBackground({ ignoreDevToolsAttached: true });');

test('the switch in the popup asks for this one site, and after that the badge needs no click', async () => {
  await openPopup();
  await clickInPopup(firefox, SWITCH);
  expect(await answerQuestion(firefox, true)).toContain('127.0.0.1');
  await state().toMatchObject(CHOSEN);
  await expect.poll(() => firefox.inPopup(`return popup?.document.querySelector('${SWITCH}').checked`)).toBe(true);
  await firefox.picturePopup(path.join(PROJECT, 'tests', 'browser', 'pictures', 'firefox-popup-always.png'));
  await firefox.closePopup();
  await stopBackground();
  await firefox.goTo(`${server.url}${DEMO}?next`);
  await state().toMatchObject({ ...CHOSEN, badge: '1' });
});

test('the reader’s no is taken for a no', async () => {
  await openPopup();
  await clickInPopup(firefox, SWITCH);
  await answerQuestion(firefox, false);
  await expect.poll(() => firefox.inPopup(`return popup?.document.querySelector('footer.site [role=status]').textContent`)).not.toBe('');
  expect(await firefox.inPopup(`return popup?.document.querySelector('${SWITCH}').checked`)).toBe(false);
  expect(await siteState(firefox)).toMatchObject({ listed: [], scripts: [], granted: [] });
});

test('granted and revoked in Firefox’s own settings, while the background sleeps', async () => {
  await firefox.goTo(server.url + DEMO);
  await stopBackground();
  await changeInBrowser(firefox, 'add', SITE);
  await state().toMatchObject({ ...CHOSEN, badge: '1' });
  await stopBackground();
  await changeInBrowser(firefox, 'remove', SITE);
  await state().toMatchObject(NOTHING);
});

test('a page that navigates within itself is checked again', async () => {
  await changeInBrowser(firefox, 'add', SITE);
  await firefox.goTo(`${server.url}tests/browser/pages/single-page.html`);
  await state().toMatchObject(CHOSEN);
  await firefox.inPage('go("kursk")');
  await state().toMatchObject({ badge: '1' });
  await firefox.inPage('go("ducks")');
  await state().toMatchObject({ badge: '' });
});
