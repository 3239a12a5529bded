import { useCallback, useEffect, useState } from 'preact/hooks';

/** What a store holds, read when shown and whenever it tells of a change; `null` until it has answered. */
export function useRead<T>(read: () => Promise<T>, watch: (changed: () => void) => () => void): readonly [T | null, () => void] {
  const [value, setValue] = useState<T | null>(null);
  const again = useCallback(() => void read().then(setValue), [read]);
  useEffect(() => {
    again();
    return watch(again);
  }, [again, watch]);
  return [value, again];
}
