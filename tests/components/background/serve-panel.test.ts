import { beforeEach, describe, expect, it, vi } from 'vitest';
import { notSameFact } from '../../../engine/report/not-same-fact.ts';
import { article, claim, fact, report, source } from '../fixtures/build.ts';
import { fakeBrowser } from './fake-browser.ts';

/** The engine stands still here: what is tested is what happens around it. */
const engine = vi.hoisted(() => ({ checkPage: vi.fn(), searchSubject: vi.fn(() => [] as unknown[]), fails: false }));
vi.mock('../../../engine/pipeline.ts', () => ({
  parsePack: () => ({ ok: true, value: {} }),
  openCorpus: () => {
    if (engine.fails) throw new Error('the pack is damaged');
    return { shelves: [{ articles: [1, 2, 3] }] };
  },
  readClaims: () => [],
  searchSubject: engine.searchSubject,
  // A step, so that work can be stopped in between.
  checkPageInSteps: function* (...args: unknown[]) {
    yield { paragraphs: 1, of: 2, figures: 1 };
    return engine.checkPage(...args);
  },
}));

const differing = report({
  page: { claims: 2 },
  facts: [fact('f', 'Homes', 'differs', [claim('1', 1)], [source(article('a'), claim('2', 2), 'differs')])],
});
const identity = (document: string) => ({ document, readable: true, styled: false });
const pageText = {
  reading: 1,
  input: {
    url: 'https://news.example/a',
    title: 'A',
    publisher: null,
    published: null,
    language: 'en',
    wire: null,
    text: 'One home.\n\nTwo.',
  },
  paragraphs: 2,
  selection: null as { start: number; end: number } | null,
};
const CHECK = { type: 'check', tabId: 7, scope: 'page', again: false };
const SELECTED = { ...CHECK, scope: 'waiting-selection' };

let fake: ReturnType<typeof fakeBrowser>;

/** A worker that has just started: modules anew, the store as it was. */
async function startWorker(kept?: Map<string, unknown>) {
  fake = fakeBrowser();
  for (const [key, value] of kept ?? []) fake.store.set(key, value);
  fake.page.answers = {
    identify: identity('first'),
    read: pageText,
    selected: { words: null, foreignFrame: false },
    show: { found: true },
    mark: { shown: true, count: 0, announced: false },
  };
  vi.resetModules();
  vi.doMock('../../../platform/browser.ts', () => ({ browser: fake.browser }));
  vi.stubGlobal('fetch', async () => ({ json: async () => ({}) }));
  const { servePanel } = await import('../../../platform/background/serve-panel.ts');
  servePanel();
}

beforeEach(async () => {
  engine.fails = false;
  engine.checkPage.mockReset().mockReturnValue(differing);
  await startWorker();
});

describe('the background', () => {
  it('answers the panel with the report, and shows on the button how many facts differ', async () => {
    expect(await fake.send(CHECK)).toMatchObject({
      ok: true,
      value: { scope: 'page', report: differing, articles: 3, paragraphs: 2, onPage: true },
    });
    expect(fake.badge.text).toBe('1');
  });

  it.each([
    ['a page script', { id: 'second-source', url: 'https://news.example/a', tab: { id: 7 } }],
    ['another extension', { id: 'other', url: 'extension://other/popup.html' }],
    ['a page with an address like ours', { id: 'second-source', url: 'https://extension.example/second-source/popup.html' }],
  ])('has no answer for %s', (_, sender) => {
    expect(fake.send(CHECK, sender)).toBeUndefined();
  });

  it('has no answer for what is no request', () => {
    expect(fake.send({ type: 'check', tabId: 'x' })).toBeUndefined();
    expect(fake.send(null)).toBeUndefined();
  });

  it('keeps a report through the death of the worker', async () => {
    await fake.send(CHECK);
    await startWorker(fake.store);
    expect(await fake.send(CHECK)).toMatchObject({ ok: true, value: { report: differing } });
    expect(engine.checkPage).toHaveBeenCalledTimes(1);
  });

  it('reads anew when asked to, and when the tab shows another page', async () => {
    await fake.send(CHECK);
    await fake.send({ ...CHECK, again: true });
    expect(engine.checkPage).toHaveBeenCalledTimes(2);
    fake.page.answers.identify = identity('second');
    await fake.send(CHECK);
    expect(engine.checkPage).toHaveBeenCalledTimes(3);
  });

  it('counts the badge again without what was called not the same fact', async () => {
    await fake.send(CHECK);
    const [of] = differing.facts;
    fake.local.set('not-same:x', notSameFact(of!, of!.sources[0]!, differing.page, 1));
    await fake.send({ type: 'count-again', tabId: 7 });
    expect(fake.badge.text).toBe('');
    // A tab that was never read has no badge to count.
    expect(await fake.send({ type: 'count-again', tabId: 8 })).toEqual({ ok: true, value: null });
  });

  it('checks once for two panels that ask at once', async () => {
    await Promise.all([fake.send(CHECK), fake.send(CHECK)]);
    expect(engine.checkPage).toHaveBeenCalledTimes(1);
  });

  it('asks anew for a panel that joined a check from before the reader let us in', async () => {
    const { answers } = fake.page;
    fake.page.answers = {};
    let refuse = (): void => {};
    fake.browser.scripting.executeScript.mockImplementationOnce(
      () => new Promise((_, reject) => (refuse = () => reject(new Error('Cannot access contents of the page.')))),
    );
    const early = fake.send(CHECK);
    const late = fake.send(CHECK);
    await vi.waitFor(() => expect(fake.browser.scripting.executeScript).toHaveBeenCalledOnce());
    refuse();
    expect(await early).toMatchObject({ ok: false, error: { kind: 'not-permitted' } });
    fake.page.answers = answers;
    expect(await late).toMatchObject({ ok: true });
  });

  it('gives up when told to stop', async () => {
    const outcome = fake.send(CHECK);
    await fake.send({ type: 'stop', tabId: 7 });
    expect(await outcome).toMatchObject({ ok: false, error: { kind: 'stopped' } });
    expect(await fake.send(CHECK)).toMatchObject({ ok: true });
  });

  it('says why a page was not read', async () => {
    fake.page.refusal = 'Cannot access contents of the page. Extension manifest must request permission to access the respective host.';
    fake.page.answers = {};
    expect(await fake.send(CHECK)).toMatchObject({ ok: false, error: { kind: 'not-permitted', host: 'news.example' } });
    fake.page.refusal = null;
    fake.page.answers.identify = { document: 'pdf', readable: false, styled: false };
    expect(await fake.send(CHECK)).toMatchObject({ ok: false, error: { kind: 'unreadable' } });
  });

  it('trusts no answer of a page that does not look like one', async () => {
    fake.page.answers.read = { ...pageText, input: { ...pageText.input, text: 12 } };
    expect(await fake.send(CHECK)).toMatchObject({ ok: false, error: { kind: 'failed' } });
    expect(engine.checkPage).not.toHaveBeenCalled();
  });

  it('fails with the detail, and works again after it', async () => {
    engine.fails = true;
    expect(await fake.send(CHECK)).toMatchObject({ ok: false, error: { kind: 'failed', detail: 'the pack is damaged' } });
    engine.fails = false;
    expect(await fake.send(CHECK)).toMatchObject({ ok: true });
  });

  it('keeps nothing of a private window', async () => {
    fake.page.incognito = true;
    expect(await fake.send(CHECK)).toMatchObject({ ok: true, value: { report: differing } });
    expect(fake.badge.text).toBe('1');
    expect([...fake.store.keys()]).toEqual([]);
  });

  it('reports even where nothing can be kept', async () => {
    fake.browser.storage.session.set.mockRejectedValue(new Error('quota'));
    expect(await fake.send(CHECK)).toMatchObject({ ok: true });
  });

  it('keeps the reports of the last tabs only', async () => {
    for (let tabId = 1; tabId <= 25; tabId++) await fake.send({ ...CHECK, tabId });
    expect([...fake.store.keys()].filter((key) => key.startsWith('report:'))).toHaveLength(20);
    expect(fake.store.has('report:25')).toBe(true);
    expect(fake.store.has('report:1')).toBe(false);
  });

  it.each([
    [{}, { kinds: ['differs', 'changed-over-time'], shown: true }],
    [{ 'settings:markedRelations': ['agrees', 'differs'] }, { kinds: ['differs', 'agrees'], shown: true }],
    [{ 'settings:marks': false }, { kinds: ['differs', 'changed-over-time'], shown: false }],
  ])('marks what the reader has set: %j', async (stored, choice) => {
    await fake.settings.sync.set(stored);
    await fake.send(CHECK);
    expect(fake.page.requests.find((request) => (request as { type: string }).type === 'mark')).toMatchObject({ choice });
  });

  it('brings the looks of marks to the page before it marks a figure', async () => {
    expect(await fake.send({ type: 'show', tabId: 7, span: { start: 0, end: 3 }, mark: 'differs' })).toEqual({
      ok: true,
      value: { found: true },
    });
    expect(fake.browser.scripting.insertCSS).toHaveBeenCalledOnce();
    expect(fake.page.requests.at(-1)).toEqual({ type: 'show', span: { start: 0, end: 3 }, quote: null, mark: 'differs' });
  });
});

describe('a selection', () => {
  const select = (words: string) => fake.store.set('selection:7', words);

  it('is checked where it stands in the page, once', async () => {
    select('One home');
    fake.page.answers.read = { ...pageText, selection: { start: 0, end: 8 } };
    expect(await fake.send(SELECTED)).toMatchObject({ ok: true, value: { scope: 'selection', words: 'One home', onPage: true } });
    expect(engine.checkPage.mock.calls[0]?.[2]).toEqual({ start: 0, end: 8 });
    expect(await fake.send(SELECTED)).toMatchObject({ ok: true, value: { scope: 'page' } });
  });

  it('outside the article is checked as a text of its own', async () => {
    select('A caption of 12 boats');
    expect(await fake.send(SELECTED)).toMatchObject({ ok: true, value: { scope: 'selection', onPage: false } });
    expect(engine.checkPage.mock.calls[0]?.[0]).toMatchObject({ title: 'A', text: 'A caption of 12 boats' });
  });

  it('is looked up even where the page cannot be read', async () => {
    select('12 boats');
    fake.page.refusal = 'Cannot access a chrome:// URL';
    fake.page.answers = {};
    expect(await fake.send(SELECTED)).toMatchObject({ ok: true, value: { scope: 'selection', words: '12 boats', onPage: false } });
  });

  it('is taken from the page, which knows where its lines end', async () => {
    select('A caption of 12 boats');
    fake.page.answers.selected = { words: 'A caption\n\nof 12 boats', foreignFrame: false };
    expect(await fake.send(SELECTED)).toMatchObject({ ok: true, value: { words: 'A caption\n\nof 12 boats', paragraphs: 2 } });
  });

  it('is what the menu says where the page has another one', async () => {
    select('A caption of 12 boats');
    fake.page.answers.selected = { words: 'An older selection', foreignFrame: false };
    expect(await fake.send(SELECTED)).toMatchObject({ ok: true, value: { words: 'A caption of 12 boats' } });
  });

  it('is asked for after the shortcut, which tells no words', async () => {
    fake.store.set('selection:7', { ask: true });
    fake.page.answers.selected = { words: '12 boats', foreignFrame: false };
    expect(await fake.send(SELECTED)).toMatchObject({ ok: true, value: { scope: 'selection', words: '12 boats' } });
    expect(fake.store.has('selection:7')).toBe(false);
  });

  it.each([
    ['nothing is selected', { words: null, foreignFrame: false }, 'no-selection'],
    ['a frame of another site has it', { words: null, foreignFrame: true }, 'foreign-frame'],
  ])('says that %s, once', async (_, selected, kind) => {
    fake.store.set('selection:7', { ask: true });
    fake.page.answers.selected = selected;
    expect(await fake.send(SELECTED)).toMatchObject({ ok: false, error: { kind } });
    expect(await fake.send(SELECTED)).toMatchObject({ ok: true, value: { scope: 'page' } });
  });

  it('cannot be asked for where the page cannot be read', async () => {
    fake.store.set('selection:7', { ask: true });
    fake.page.refusal = 'Cannot access a chrome:// URL';
    fake.page.answers = {};
    expect(await fake.send(SELECTED)).toMatchObject({ ok: false, error: { kind: 'unreadable' } });
  });

  it('that was typed in the popup goes on in the side panel', async () => {
    fake.store.set('selection:7', { typed: '12 boats' });
    expect(await fake.send(SELECTED)).toMatchObject({ ok: true, value: { scope: 'look-up', words: '12 boats' } });
  });

  it('without a figure to compare gets what the corpus says on its subject; a whole page does not', async () => {
    engine.checkPage.mockReturnValue(report({ page: { claims: 0 } }));
    engine.searchSubject.mockReturnValue(['a claim']);
    select('boats');
    expect(await fake.send(SELECTED)).toMatchObject({ value: { subject: ['a claim'] } });
    expect(await fake.send({ ...CHECK, again: true })).toMatchObject({ value: { subject: [] } });
  });

  it('does not stand in the way of the whole page', async () => {
    select('One home');
    expect(await fake.send(CHECK)).toMatchObject({ ok: true, value: { scope: 'page' } });
    expect(fake.store.has('selection:7')).toBe(false);
  });
});

describe('a look-up', () => {
  it('takes typed words as a page of their own', async () => {
    expect(await fake.send({ type: 'look-up', text: '12 boats\n\nand more' })).toMatchObject({
      ok: true,
      value: { scope: 'look-up', words: '12 boats\n\nand more', onPage: false, paragraphs: 2 },
    });
  });
});
