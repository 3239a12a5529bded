import type { MarkedPage } from './marked-page.ts';

/** Where a click or Enter already means something of the page's own. */
const BUSY =
  'a[href], button, input, select, textarea, label, summary, video, audio, [contenteditable]:not([contenteditable="false"]), [role="button"], [role="link"], [tabindex]:not([tabindex="-1"])';

/**
 * Hears pointer and keyboard on the marks. The page's own handlers run as ever: nothing is stopped or prevented,
 * and what belongs to a link, a button or a selection stays theirs.
 */
export function listenToMarks(marked: MarkedPage): void {
  // On the window and before the page: one that stops its events at the document would hide them from us.
  addEventListener(
    'click',
    (event) => {
      if (!event.isTrusted || event.button !== 0 || hasModifier(event) || isBusy(event.target)) return;
      if (getSelection()?.isCollapsed === false) return;
      marked.click(event.clientX, event.clientY);
    },
    { capture: true, passive: true },
  );
  addEventListener(
    'keydown',
    (event) => {
      if (!event.isTrusted || event.key !== 'Enter' || event.repeat || event.isComposing || hasModifier(event)) return;
      const focused = document.activeElement;
      if (focused === null || focused === document.body || focused === document.documentElement) marked.enter();
    },
    { capture: true, passive: true },
  );
  let due = false;
  addEventListener(
    'pointermove',
    ({ clientX, clientY }) => {
      if (due || marked.count === 0) return;
      due = true;
      requestAnimationFrame(() => {
        due = false;
        marked.point(clientX, clientY);
      });
    },
    { capture: true, passive: true },
  );
}

const hasModifier = ({ altKey, ctrlKey, metaKey, shiftKey }: MouseEvent | KeyboardEvent): boolean =>
  altKey || ctrlKey || metaKey || shiftKey;

const isBusy = (target: EventTarget | null): boolean => target instanceof Element && target.closest(BUSY) !== null;
