import { useCallback, useEffect, useRef, useState } from 'preact/hooks';
import type { Result } from '../../engine/types.ts';
import type { Backend, Checked, Failure } from '../backend.ts';

/** What the panel shows. `waiting` is the blink before "Reading…" would be worth its flicker. */
export type PanelState =
  | { readonly kind: 'waiting' }
  | { readonly kind: 'reading' }
  | { readonly kind: 'checked'; readonly checked: Checked }
  | { readonly kind: 'failure'; readonly failure: Failure };

export interface PanelControls {
  checkPage(again: boolean): void;
  lookUp(text: string): void;
  stop(): void;
}

/** From which wait on the panel says that it is reading, in milliseconds. */
const PATIENCE = 300;

/** The panel's state and what changes it. Starts with the check that the panel was opened for. */
export function usePanel(backend: Backend): readonly [PanelState, PanelControls] {
  const [state, setState] = useState<PanelState>({ kind: 'waiting' });
  // Only the newest request may speak: an answer that comes late is of something that nobody asks for any more.
  const newest = useRef(0);

  const run = useCallback(async (ask: () => Promise<Result<Checked, Failure>>) => {
    newest.current += 1;
    const mine = newest.current;
    setState({ kind: 'waiting' });
    const patience = setTimeout(() => mine === newest.current && setState({ kind: 'reading' }), PATIENCE);
    const outcome = await ask();
    clearTimeout(patience);
    if (mine !== newest.current) return;
    setState(outcome.ok ? { kind: 'checked', checked: outcome.value } : { kind: 'failure', failure: outcome.error });
  }, []);

  useEffect(() => {
    void run(() => backend.check('waiting-selection', false));
  }, [backend, run]);

  return [
    state,
    {
      checkPage: (again) => void run(() => backend.check('page', again)),
      lookUp: (text) => void run(() => backend.lookUp(text)),
      stop: () => backend.stop(),
    },
  ];
}
