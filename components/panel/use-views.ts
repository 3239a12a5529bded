import { useCallback, useEffect, useLayoutEffect, useRef } from 'preact/hooks';
import type { View, Views } from './view.ts';

/** A tab's report, and how it is filtered; `null` where there is none for the time being. */
export type Looked = Pick<View, 'document' | 'filter'> | null;

interface ViewKeeper {
  /** Another tab is about to come to the front. */
  leave(): void;
  /** A tab's report has come or gone, or its filter is another one. */
  onLooked(tabId: number, looked: Looked): void;
  /** A tab was closed. */
  forget(tabId: number): void;
}

/** Keeps for each tab how far its panel is scrolled and how it is filtered, and scrolls to there when the tab is in front again. */
export function useViews(front: number | null, views: Views): ViewKeeper {
  const latest = useRef(new Map<number, View>());
  const inFront = useRef(front);
  /** The panel in front shows its report: before that, its scroll is none that a reader chose. */
  const settled = useRef(false);

  const keep = useCallback(
    (tabId: number, change: Partial<View>) => {
      const before = latest.current.get(tabId) ?? views.recall(tabId) ?? { document: null, filter: 'all', scroll: 0 };
      const isOther = change.document !== undefined && change.document !== before.document;
      // Another page begins at its top.
      const view: View = { ...before, ...change, scroll: isOther ? 0 : (change.scroll ?? before.scroll) };
      latest.current.set(tabId, view);
      views.keep(tabId, view);
      if (isOther && tabId === inFront.current) scrollTo(0, 0);
    },
    [views],
  );
  const noteScroll = useCallback(() => {
    if (inFront.current !== null && settled.current) keep(inFront.current, { scroll: Math.round(scrollY) });
  }, [keep]);

  useLayoutEffect(() => {
    inFront.current = front;
    const view = front === null ? null : (latest.current.get(front) ?? null);
    settled.current = view !== null;
    scrollTo(0, view?.scroll ?? 0);
  }, [front]);

  useEffect(() => {
    addEventListener('scroll', noteScroll, { passive: true });
    return () => removeEventListener('scroll', noteScroll);
  }, [noteScroll]);

  const leave = useCallback(() => {
    // The event of the last scroll may be still to come, and would then be taken for the next tab's.
    noteScroll();
    settled.current = false;
  }, [noteScroll]);
  const forget = useCallback((tabId: number) => void latest.current.delete(tabId), []);
  const onLooked = useCallback(
    (tabId: number, looked: Looked) => {
      if (looked !== null) keep(tabId, looked);
      if (tabId !== inFront.current) return;
      if (looked !== null && !settled.current) scrollTo(0, latest.current.get(tabId)?.scroll ?? 0);
      settled.current = looked !== null;
    },
    [keep],
  );
  return { leave, onLooked, forget };
}
