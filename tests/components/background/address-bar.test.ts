import { beforeEach, describe, expect, it, vi } from 'vitest';
import { article, claim } from '../fixtures/build.ts';

type Suggestion = { content: string; description: string };
type Typed = (text: string, suggest: (rows: Suggestion[]) => void) => void;
type Entered = (text: string, disposition: string) => void;

const heard: { typed: Typed; entered: Entered } = { typed: () => {}, entered: () => {} };
const opened: unknown[] = [];
const scheme = vi.hoisted(() => ({ value: 'chrome-extension' }));
const search = vi.hoisted(() => vi.fn((_words: string): unknown[] => []));

vi.mock('../../../platform/browser.ts', () => ({
  browser: {
    runtime: { getURL: (path: string) => `${scheme.value}://second-source${path}` },
    i18n: { getMessage: (key: string) => key },
    tabs: { update: async (to: unknown) => opened.push(['update', to]), create: async (to: unknown) => opened.push(['create', to]) },
    omnibox: {
      setDefaultSuggestion: () => {},
      onInputStarted: { addListener: () => {} },
      onInputChanged: {
        addListener: (listener: Typed) => {
          heard.typed = listener;
        },
      },
      onInputEntered: {
        addListener: (listener: Entered) => {
          heard.entered = listener;
        },
      },
    },
  },
}));
const corpus = vi.hoisted(() => ({ open: async (): Promise<unknown> => ({}) }));
vi.mock('../../../platform/background/bundled-corpus.ts', () => ({ bundledCorpus: () => corpus.open() }));
vi.mock('../../../engine/pipeline.ts', () => ({ searchSubject: search }));
const { serveAddressBar } = await import('../../../platform/background/address-bar.ts');

const found = (quote: string, measured: string, title = 'Floods & tides') => ({
  article: { ...article('a'), title, publisher: 'Aldern <Gazette>', published: '2025-06-09' },
  claim: { ...claim(quote, 1), quote, measured, action: null, place: [] },
  covered: 1,
  alike: [],
});

beforeEach(() => {
  opened.length = 0;
  scheme.value = 'chrome-extension';
  corpus.open = async () => ({});
  search.mockReset().mockReturnValue([]);
  serveAddressBar();
});

const suggested = (text: string): Promise<Suggestion[]> => new Promise((resolve) => heard.typed(text, resolve));

describe('the address bar', () => {
  it('suggests claims with their figures, and who says so, as XML that cannot be broken', async () => {
    search.mockReturnValue([found('nearly 18,500', 'people')]);
    const [row] = await suggested('people');
    expect(row?.content).toBe('nearly 18,500 people');
    expect(row?.description).toBe(
      '<match>nearly 18,500 people</match> <dim>Floods &#38; tides · Aldern &#60;Gazette&#62; · 2025-06-09</dim>',
    );
  });

  it('suggests in plain words where the browser takes them so', async () => {
    scheme.value = 'moz-extension';
    search.mockReturnValue([found('117', 'people')]);
    expect((await suggested('people'))[0]?.description).toBe('117 people – Floods & tides · Aldern <Gazette> · 2025-06-09');
  });

  it('gives no row twice, and none that says what was typed', async () => {
    search.mockReturnValue([found('117', 'dead'), found('117', 'dead', 'Other'), found('41', 'dead')]);
    expect((await suggested('41 dead')).map(({ content }) => content)).toEqual(['117 dead']);
  });

  it('lets no answer for fewer letters come after one for more', async () => {
    const given: string[] = [];
    search.mockImplementation((words) => [found(words, 'x')]);
    heard.typed('1', ([row]) => given.push(row?.content ?? ''));
    heard.typed('11', ([row]) => given.push(row?.content ?? ''));
    await vi.waitFor(() => expect(given).toEqual(['11 x']));
  });

  it('suggests nothing where the corpus does not open', async () => {
    corpus.open = async () => Promise.reject(new Error('damaged'));
    expect(await suggested('x')).toEqual([]);
  });

  it.each([
    ['currentTab', ['update', { url: 'chrome-extension://second-source/popup.html?look-up=a%26b%20c' }]],
    ['newForegroundTab', ['create', { url: 'chrome-extension://second-source/popup.html?look-up=a%26b%20c', active: true }]],
    ['newBackgroundTab', ['create', { url: 'chrome-extension://second-source/popup.html?look-up=a%26b%20c', active: false }]],
  ])('looks up what was entered (%s)', (disposition, expected) => {
    heard.entered(' a&b c ', disposition);
    heard.entered('  ', disposition);
    expect(opened).toEqual([expected]);
  });
});
