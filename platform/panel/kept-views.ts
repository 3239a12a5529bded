import * as v from 'valibot';
import { browser } from '../browser.ts';

const PREFIX = 'view:';
const View = v.object({
  document: v.nullable(v.string()),
  filter: v.picklist(['all', 'differs', 'changed', 'agrees', 'scope']),
  scroll: v.pipe(v.number(), v.minValue(0)),
});
type View = v.InferOutput<typeof View>;

/** A reader scrolls on and on; the store is told once that pauses, in milliseconds. */
const PAUSE = 250;

/** How the side panel's reports were last looked at, for as long as the browser runs: the panel may be shut and opened again. */
export async function keptViews() {
  const views = new Map<number, View>();
  for (const [key, stored] of Object.entries(await browser.storage.session.get(null))) {
    const view = key.startsWith(PREFIX) ? v.safeParse(View, stored) : null;
    if (view?.success === true) views.set(Number(key.slice(PREFIX.length)), view.output);
  }
  const changed = new Set<number>();
  let timer: ReturnType<typeof setTimeout> | undefined;
  const write = (): void => {
    const entries = [...changed].map((tabId) => [PREFIX + tabId, views.get(tabId)] as const);
    changed.clear();
    // What cannot be kept is a scroll that is lost.
    browser.storage.session.set(Object.fromEntries(entries)).catch(() => {});
  };
  browser.tabs.onRemoved.addListener((tabId) => {
    views.delete(tabId);
    changed.delete(tabId);
    browser.storage.session.remove(PREFIX + tabId).catch(() => {});
  });
  return {
    recall: (tabId: number): View | null => views.get(tabId) ?? null,
    keep(tabId: number, view: View): void {
      views.set(tabId, view);
      changed.add(tabId);
      clearTimeout(timer);
      timer = setTimeout(write, PAUSE);
    },
  };
}
