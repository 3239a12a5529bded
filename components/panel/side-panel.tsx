import { useCallback, useEffect, useRef, useState } from 'preact/hooks';
import type { Backend } from '../backend.ts';
import { Panel } from './panel.tsx';
import type { Place } from './place.ts';
import { type Looked, useViews } from './use-views.ts';
import type { Views } from './view.ts';

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
  const closed = useRef(new Set<number | null>());
  const { leave, onLooked, forget } = useViews(front, views);

  useEffect(
    () =>
      tabs.follow({
        front: (tabId) => {
          leave();
          setKept((before) => {
            const known = before.find((each) => each.tabId === tabId) ?? { tabId, backend: backendOf(tabId) };
            return [known, ...before.filter((each) => each !== known && !closed.current.has(each.tabId))].slice(0, MOST_KEPT);
          });
        },
        // The tab in front is closed before another one takes its place.
        closed: (tabId) => {
          closed.current.add(tabId);
          forget(tabId);
          setKept((before) => before.filter((each, i) => i === 0 || each.tabId !== tabId));
        },
      }),
    [tabs, backendOf, leave, forget],
  );

  return (
    <>
      {kept.map((each) => (
        <KeptPanel key={each.tabId ?? 'none'} {...each} active={each.tabId === front} views={views} place={place} onLooked={onLooked} />
      ))}
    </>
  );
}

interface KeptPanelProps extends Kept {
  readonly active: boolean;
  readonly views: Views;
  readonly place: Place;
  readonly onLooked: (tabId: number, looked: Looked) => void;
}

function KeptPanel({ tabId, backend, active, views, place, onLooked }: KeptPanelProps) {
  const [recalled] = useState(() => (tabId === null ? null : views.recall(tabId)));
  const tell = useCallback(
    (looked: Looked) => {
      if (tabId !== null) onLooked(tabId, looked);
    },
    [tabId, onLooked],
  );
  return <Panel backend={backend} place={place} active={active} view={recalled} onView={tell} />;
}
