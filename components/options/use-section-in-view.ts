import { useEffect, useState } from 'preact/hooks';

/** The section that a reader is at: the last one whose heading has passed the upper third; at the page's ends the first and the last. */
export function useSectionInView(ids: readonly string[]): string | undefined {
  const [current, setCurrent] = useState(ids[0]);
  useEffect(() => {
    const look = () => {
      const atEnd = innerHeight + scrollY >= document.documentElement.scrollHeight - 2;
      const passed = ids.filter(
        (id) => (document.getElementById(id)?.getBoundingClientRect().top ?? Number.POSITIVE_INFINITY) < innerHeight / 3,
      );
      setCurrent(scrollY === 0 ? ids[0] : atEnd ? ids.at(-1) : (passed.at(-1) ?? ids[0]));
    };
    look();
    addEventListener('scroll', look, { passive: true });
    return () => removeEventListener('scroll', look);
    // The ids are fixed for the page's life.
  }, []);
  return current;
}
