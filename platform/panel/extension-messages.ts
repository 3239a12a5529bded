import { browser } from '../browser.ts';

/** The interface's words from `_locales`, and the locale that figures and dates are written in. */
export const extensionMessages = {
  locale: browser.i18n.getUILanguage(),
  lookUp: (key: string, values: readonly string[]): string => browser.i18n.getMessage(key, [...values]),
};
