import { useEffect, useState } from 'preact/hooks';

/** How long "Copied" stands in place of "Copy", in milliseconds. */
const SAID_FOR = 2000;

/** Whether the clipboard took what was just given to it; `null` again after a while. */
export function useCopied(): readonly [boolean | null, (taken: boolean) => void] {
  const [copied, setCopied] = useState<boolean | null>(null);
  useEffect(() => {
    if (copied === null) return undefined;
    const timer = setTimeout(() => setCopied(null), SAID_FOR);
    return () => clearTimeout(timer);
  }, [copied]);
  return [copied, setCopied];
}
