import { useCallback, useEffect, useRef, useState } from 'preact/hooks';
import type { Result } from '../../engine/types.ts';
import type { Backend, Checked, Failure, MarksNews, News } from '../backend.ts';

export type ReadingProgress = Omit<Extract<News, { kind: 'progress' }>, 'kind'>;

/** What the panel shows. `waiting` is the blink before "Reading…" would be worth its flicker. */
export type PanelState =
  | { readonly kind: 'waiting' }
  | { readonly kind: 'reading'; readonly progress: ReadingProgress | null }
  | { readonly kind: 'checked'; readonly checked: Checked }
  | { readonly kind: 'failure'; readonly failure: Failure };

export interface PanelControls {
  checkPage(again: boolean): void;
  lookUp(text: string): void;
  stop(): void;
}

/** What the page's marks ask of the panel. */
export interface FromMarks {
  /** The card whose mark was chosen on the page, until it was brought to the front. */
  readonly wanted: string | null;
  /** The marks were last shown or hidden so; `null` while they were not. */
  readonly chosen: Extract<MarksNews, { kind: 'marks-chosen' }> | null;
  /** The wanted card is in front, or there is none such. */
  served(): void;
}

/** From which wait on the panel says that it is reading, in milliseconds. */
const PATIENCE = 300;
/** The same where what is shown may well stay: a worker that has to start first takes longer than that. */
const QUIET_PATIENCE = 1000;

interface Options {
  /** Words to start with, in place of the tab's page. */
  readonly words?: string | null;
  /** The panel is in sight. One that is not asks for nothing until it is. */
  readonly active?: boolean;
}

/** The panel's state and what changes it. Starts with the check that the panel was opened for. */
export function usePanel(backend: Backend, { words = null, active = true }: Options = {}): readonly [PanelState, PanelControls, FromMarks] {
  const [state, setState] = useState<PanelState>({ kind: 'waiting' });
  const [wanted, setWanted] = useState<FromMarks['wanted']>(null);
  const [chosen, setChosen] = useState<FromMarks['chosen']>(null);
  const shown = useRef(state);
  shown.current = state;
  const inSight = useRef(active);
  inSight.current = active;
  // Only the newest request may speak: an answer that comes late is of something that nobody asks for any more.
  const newest = useRef(0);
  const pending = useRef(false);
  const moved = useRef(false);

  const run = useCallback(async (ask: () => Promise<Result<Checked, Failure>>, quiet: boolean) => {
    newest.current += 1;
    const mine = newest.current;
    const before = shown.current;
    pending.current = true;
    if (!quiet) setState({ kind: 'waiting' });
    // What was selected stays in sight while it is made sure that its page is still there.
    const patient = quiet && before.kind === 'checked' && before.checked.scope === 'selection';
    const patience = setTimeout(
      () => {
        if (mine === newest.current && !patient) setState({ kind: 'reading', progress: null });
      },
      quiet ? QUIET_PATIENCE : PATIENCE,
    );
    const outcome = await ask();
    clearTimeout(patience);
    if (mine !== newest.current) return;
    pending.current = false;
    setState(
      quiet && isSame(before, outcome) ? before : outcome.ok ? checkedState(outcome.value) : { kind: 'failure', failure: outcome.error },
    );
  }, []);

  /** The tab may show another page by now: looks, and changes what is shown only where it does. */
  const refresh = useCallback(async () => {
    if (!inSight.current || pending.current) {
      moved.current = true;
      return;
    }
    const before = shown.current;
    // Typed words have nothing to do with the page.
    if (before.kind === 'checked' && before.checked.scope === 'look-up') return;
    moved.current = false;
    await run(() => backend.check('waiting-selection', false), true);
  }, [backend, run]);

  useEffect(() => {
    void run(() => (words === null ? backend.check('waiting-selection', false) : backend.lookUp(words)), false);
    return () => {
      newest.current += 1;
    };
  }, [backend, words, run]);

  useEffect(
    () =>
      backend.onNews((news) => {
        switch (news.kind) {
          case 'let-in':
            // A report that is there stays as it is looked at, unless the answer is another one.
            if (inSight.current) void run(() => backend.check('waiting-selection', false), isPageReport(shown.current));
            else moved.current = true;
            break;
          case 'moved':
            void refresh();
            break;
          case 'progress': {
            const { paragraphs, of, figures } = news;
            if (shown.current.kind === 'reading') setState({ kind: 'reading', progress: { paragraphs, of, figures } });
            break;
          }
          case 'card-forward':
            setWanted(news.card);
            break;
          case 'marks-chosen':
            setChosen(news);
            break;
        }
      }),
    [backend, run, refresh],
  );

  // What happened to the tab while nobody looked, or while it was being read.
  const wasActive = useRef(active);
  useEffect(() => {
    if (active && !wasActive.current) moved.current = true;
    wasActive.current = active;
    if (active && moved.current && state.kind !== 'waiting' && state.kind !== 'reading') void refresh();
  }, [active, state, refresh]);

  return [
    state,
    {
      checkPage: (again) => void run(() => backend.check('page', again), false),
      lookUp: (text) => void run(() => backend.lookUp(text), false),
      stop: () => backend.stop(),
    },
    { wanted, chosen, served: () => setWanted(null) },
  ];
}

const checkedState = (checked: Checked): PanelState => ({ kind: 'checked', checked });

const isPageReport = (state: PanelState): boolean => state.kind === 'checked' && state.checked.scope === 'page';

/** The answer is what is shown: the same report of the same page, or the same refusal. What was looked up from that page stays too. */
function isSame(before: PanelState, outcome: Result<Checked, Failure>): boolean {
  if (outcome.ok) {
    if (before.kind !== 'checked' || outcome.value.scope !== 'page' || outcome.value.document !== before.checked.document) return false;
    return before.checked.scope !== 'page' || JSON.stringify(before.checked) === JSON.stringify(outcome.value);
  }
  return before.kind === 'failure' && before.failure.kind === outcome.error.kind && before.failure.host === outcome.error.host;
}
