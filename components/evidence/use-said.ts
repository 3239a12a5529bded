import { useEffect, useState } from 'preact/hooks';

/** How long it is shown what was done, in milliseconds: read by then, and out of the way. */
const SAID_FOR = 5000;

/** Words for a live region that go away by themselves. */
export function useSaid(): readonly [string, (text: string) => void] {
  const [said, setSaid] = useState('');
  useEffect(() => {
    if (said === '') return undefined;
    const timer = setTimeout(() => setSaid(''), SAID_FOR);
    return () => clearTimeout(timer);
  }, [said]);
  return [said, setSaid];
}
