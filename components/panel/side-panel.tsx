import { useCallback, useEffect, useLayoutEffect, useRef, useState } from 'preact/hooks';
import type { Backend } from '../backend.ts';
import { Panel } from './panel.tsx';
import type { Place } from './place.ts';
import type { View, Views } from './view.ts';

/** The tabs of the side panel's window. */
export interface Tabs {
  /** The tab in front, `null` where there is none. */
  readonly current: number | null;
  /** Gives the tab in front whenever it is another one, and each tab that is closed. */
  follow(on: { front(tabId: number | null): void; closed(tabId: number): void }): () => void;
}

interface Props {
  readonly tabs: Tabs;
  readonly backendOf: (tabId: number | null) => Backend;
  readonly views: Views;
  readonly place: Place;
}

/** Tabs whose panels are kept as they were left, with what is open in them. */
const MOST_KEPT = 8;

interface Kept {
  readonly tabId: number | null;
  readonly backend: Backend;
}

/** The panel of the tab in front. Those of other tabs wait out of sight, as they were left. */
export function SidePanel({ tabs, backendOf, views, place }: Props) {
  // The newest first.
  const [kept, setKept] = useState<readonly Kept[]>(() => [{ tabId: tabs.current, backend: backendOf(tabs.current) }]);
  const front = kept[0]?.tabId ?? null;
  const latest = useRef(new Map<number, View>());
  const closed = useRef(new Set<number | null>());

  useEffect(
    () =>
      tabs.follow({
        front: (tabId) =>
          setKept((before) => {
            const known = before.find((each) => each.tabId === tabId) ?? { tabId, backend: backendOf(tabId) };
            return [known, ...before.filter((each) => each !== known && !closed.current.has(each.tabId))].slice(0, MOST_KEPT);
          }),
        // The tab in front is closed before another one takes its place.
        closed: (tabId) => {
          closed.current.add(tabId);
          latest.current.delete(tabId);
          setKept((before) => before.filter((each, i) => i === 0 || each.tabId !== tabId));
        },
      }),
    [tabs, backendOf],
  );

  const keep = useCallback(
    (tabId: number, change: Partial<View>) => {
      const before = latest.current.get(tabId) ?? views.recall(tabId) ?? { document: null, filter: 'all', scroll: 0 };
      // Another page begins at its top.
      const scroll = change.document !== undefined && change.document !== before.document ? 0 : before.scroll;
      const view = { ...before, scroll, ...change };
      if (scroll !== before.scroll && tabId === frontNow.current) scrollTo(0, 0);
      latest.current.set(tabId, view);
      views.keep(tabId, view);
    },
    [views],
  );

  const frontNow = useRef(front);
  /** The scroll of a panel that has no report yet is none that a reader chose. */
  const settled = useRef(false);
  useLayoutEffect(() => {
    frontNow.current = front;
    const view = front === null ? null : (latest.current.get(front) ?? null);
    settled.current = view !== null;
    scrollTo(0, view?.scroll ?? 0);
  }, [front]);
  useEffect(() => {
    const noteScroll = () => {
      if (frontNow.current !== null && settled.current) keep(frontNow.current, { scroll: Math.round(scrollY) });
    };
    addEventListener('scroll', noteScroll, { passive: true });
    return () => removeEventListener('scroll', noteScroll);
  }, [keep]);

  /** A report has come, or its filter is another one. */
  const onView = useCallback(
    (tabId: number, change: Pick<View, 'document' | 'filter'> | null) => {
      if (change !== null) keep(tabId, change);
      if (tabId !== frontNow.current) return;
      if (change !== null && !settled.current) scrollTo(0, latest.current.get(tabId)?.scroll ?? 0);
      settled.current = change !== null;
    },
    [keep],
  );

  return (
    <>
      {kept.map(({ tabId, backend }) => (
        <KeptPanel
          key={tabId ?? 'none'}
          tabId={tabId}
          backend={backend}
          active={tabId === front}
          views={views}
          place={place}
          onView={onView}
        />
      ))}
    </>
  );
}

interface KeptPanelProps extends Kept {
  readonly active: boolean;
  readonly views: Views;
  readonly place: Place;
  readonly onView: (tabId: number, change: Pick<View, 'document' | 'filter'> | null) => void;
}

function KeptPanel({ tabId, backend, active, views, place, onView }: KeptPanelProps) {
  const [recalled] = useState(() => (tabId === null ? null : views.recall(tabId)));
  const tell = useCallback(
    (change: Pick<View, 'document' | 'filter'> | null) => {
      if (tabId !== null) onView(tabId, change);
    },
    [tabId, onView],
  );
  return <Panel backend={backend} place={place} active={active} view={recalled} onView={tell} />;
}
