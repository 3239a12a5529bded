import type { Messages } from '../../components/messages/messages.ts';
import english from '../../public/_locales/en/messages.json' with { type: 'json' };

/** The English words, looked up as the browser does: `$1` and on are replaced, an unknown key is empty. */
export const inLocale = (locale: string): Messages => ({
  locale,
  lookUp: (key, values) =>
    ((english as Record<string, { message: string }>)[key]?.message ?? '').replace(
      /\$(\d)/g,
      (_, place: string) => values[Number(place) - 1] ?? '',
    ),
});

export const british = inLocale('en-GB');
