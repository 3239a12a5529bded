import { pageApi } from '../page-runtime.ts';

/** `Document.ariaNotify` of WAI-ARIA 1.3: has a screen reader say something without a live region in the document. */
interface Notifying {
  ariaNotify?(words: string): void;
}

/** Has a screen reader say a message of `_locales`. `false` where the browser has no way to do that without changing the page. */
export function announce(key: string, ...values: readonly string[]): boolean {
  const page = document as Document & Notifying;
  if (typeof page.ariaNotify !== 'function') return false;
  page.ariaNotify(pageApi().i18n.getMessage(key, values));
  return true;
}

export const relationName = (kind: string): string => pageApi().i18n.getMessage(`relation_${kind.replaceAll('-', '_')}`, []);
