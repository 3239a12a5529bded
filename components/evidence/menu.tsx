import type { ComponentChildren } from 'preact';
import { useEffect, useId, useLayoutEffect, useRef, useState } from 'preact/hooks';

export interface MenuItem {
  readonly label: string;
  readonly run: () => void;
}

interface Props {
  /** What the button is called. */
  readonly label: string;
  readonly class: string;
  /** Groups of items, with a line between. */
  readonly groups: readonly (readonly MenuItem[])[];
  readonly children: ComponentChildren;
}

/** Room left between the menu and the edge of the window, in pixels. */
const EDGE = 4;

/**
 * A button that opens a menu, as the ARIA Authoring Practices describe one: arrows go round, Home and End to the ends, letters
 * to what begins so; Escape, Tab and a click elsewhere close it. It lies in the top layer, so no card or container cuts it off.
 */
export function Menu({ label, class: className, groups, children }: Props) {
  const id = useId();
  /** The item that is reached on opening; `null` where the menu is shut. */
  const [open, setOpen] = useState<'first' | 'last' | null>(null);
  const button = useRef<HTMLButtonElement>(null);
  const menu = useRef<HTMLDivElement>(null);
  const close = (back: boolean): void => {
    setOpen(null);
    if (back) button.current?.focus();
  };

  useLayoutEffect(() => {
    const [shown, by] = [menu.current, button.current];
    if (open === null || shown === null || by === null) return;
    shown.showPopover?.();
    placeBeside(shown, by.getBoundingClientRect());
    itemsOf(shown)
      .at(open === 'first' ? 0 : -1)
      ?.focus({ preventScroll: true });
  }, [open]);

  useEffect(() => {
    if (open === null) return undefined;
    const elsewhere = (event: Event): void => {
      const at = event.target as Node | null;
      if (!menu.current?.contains(at) && !button.current?.contains(at)) setOpen(null);
    };
    const away = (): void => setOpen(null);
    document.addEventListener('pointerdown', elsewhere);
    document.addEventListener('scroll', elsewhere, { capture: true, passive: true });
    window.addEventListener('resize', away);
    window.addEventListener('blur', away);
    return () => {
      document.removeEventListener('pointerdown', elsewhere);
      document.removeEventListener('scroll', elsewhere, { capture: true });
      window.removeEventListener('resize', away);
      window.removeEventListener('blur', away);
    };
  }, [open]);

  const onMenuKey = (event: KeyboardEvent): void => {
    if (event.key === 'Tab') {
      close(false);
      return;
    }
    const items = menu.current === null ? [] : itemsOf(menu.current);
    const at = items.indexOf(document.activeElement as HTMLElement);
    const next = nextItem(event.key, at, items);
    if (event.key === 'Escape') close(true);
    else if (next === null) return;
    else items[next]?.focus();
    event.preventDefault();
    event.stopPropagation();
  };

  return (
    <>
      <button
        ref={button}
        type="button"
        class={className}
        aria-label={label}
        title={label}
        aria-haspopup="menu"
        aria-expanded={open !== null}
        aria-controls={open === null ? undefined : id}
        onClick={() => setOpen(open === null ? 'first' : null)}
        onKeyDown={(event) => {
          if (event.key !== 'ArrowDown' && event.key !== 'ArrowUp') return;
          event.preventDefault();
          setOpen(event.key === 'ArrowDown' ? 'first' : 'last');
        }}
      >
        {children}
      </button>
      {open !== null && (
        <div ref={menu} id={id} class="menu" role="menu" aria-label={label} tabIndex={-1} popover="manual" onKeyDown={onMenuKey}>
          {groups
            .filter((items) => items.length > 0)
            .map((items, i) => [
              i > 0 && <hr key={`rule ${items[0]?.label}`} />,
              ...items.map(({ label: name, run }) => (
                <button
                  key={name}
                  type="button"
                  role="menuitem"
                  tabIndex={-1}
                  onClick={() => {
                    close(true);
                    run();
                  }}
                >
                  {name}
                </button>
              )),
            ])}
        </div>
      )}
    </>
  );
}

const itemsOf = (menu: HTMLElement): HTMLElement[] => [...menu.querySelectorAll<HTMLElement>('[role=menuitem]')];

/** The item that a key leads to; `null` for a key that means nothing in a menu. */
function nextItem(key: string, at: number, items: readonly HTMLElement[]): number | null {
  switch (key) {
    case 'ArrowDown':
      return (at + 1) % items.length;
    case 'ArrowUp':
      return (at - 1 + items.length) % items.length;
    case 'Home':
      return 0;
    case 'End':
      return items.length - 1;
    default: {
      if (!/^\p{L}$/u.test(key)) return null;
      const order = [...items.keys()].map((i) => (at + 1 + i) % items.length);
      return order.find((i) => items[i]?.textContent.trim().toLowerCase().startsWith(key.toLowerCase())) ?? null;
    }
  }
}

/** Under the button and flush with its right, above it where there is no room below, never beyond the window. */
function placeBeside(menu: HTMLElement, by: DOMRect): void {
  const { offsetWidth: width, offsetHeight: height } = menu;
  const below = by.bottom + 2;
  const top = below + height <= window.innerHeight - EDGE ? below : by.top - height - 2;
  menu.style.top = `${Math.max(EDGE, Math.min(top, window.innerHeight - height - EDGE))}px`;
  menu.style.left = `${Math.max(EDGE, Math.min(by.right - width, window.innerWidth - width - EDGE))}px`;
}
