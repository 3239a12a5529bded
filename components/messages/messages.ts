import type { ComponentChildren } from 'preact';
import { createContext } from 'preact';
import { useContext } from 'preact/hooks';
import type english from '../../public/_locales/en/messages.json';

export type MessageKey = keyof typeof english;

/** A message that has one form for each plural category of its language: `copies_one`, `copies_other`, … */
export type CountedKey = MessageKey extends infer Key ? (Key extends `${infer Stem}_other` ? Stem : never) : never;

/** The interface's words, and the locale in which figures and dates are written. */
export interface Messages {
  /** BCP 47 tag of the reader's language. */
  readonly locale: string;
  /** The message with `$1`, `$2`, … replaced; empty where the language has no such form. */
  lookUp(key: string, values: readonly string[]): string;
}

const Context = createContext<Messages | null>(null);
export const MessagesProvider = Context.Provider;

export function useMessages(): Messages {
  const messages = useContext(Context);
  if (messages === null) throw new Error('components need a MessagesProvider around them');
  return messages;
}

export const say = (messages: Messages, key: MessageKey, ...values: readonly string[]): string => messages.lookUp(key, values);

/** The form of a counted message for `count`; further values may follow the count, which is `$1`. */
export function sayCount(messages: Messages, key: CountedKey, count: number, ...values: readonly string[]): string {
  return messages.lookUp(countedForm(messages, key, count), [formatCount(messages, count), ...values]);
}

/** The key of that form: a language's own categories first, `other` where it has no such form. */
export function countedForm(messages: Messages, key: CountedKey, count: number): string {
  const form = `${key}_${new Intl.PluralRules(messages.locale).select(count)}`;
  return messages.lookUp(form, ['', '']) === '' ? `${key}_other` : form;
}

export const formatCount = (messages: Messages, count: number): string => new Intl.NumberFormat(messages.locale).format(count);

/** Stand for the values while a message is looked up, so that elements can take their place. Of Unicode's private use. */
const MARKS = ['\uE000', '\uE001', '\uE002'] as const;

/** A message in which `$1`, `$2`, `$3` are elements. */
export function sayWith(messages: Messages, key: string, ...nodes: readonly ComponentChildren[]): ComponentChildren[] {
  const text = messages.lookUp(key, MARKS.slice(0, nodes.length));
  return text.split(/([\uE000-\uE002])/).map((part) => {
    const at = MARKS.indexOf(part as (typeof MARKS)[number]);
    return at === -1 ? part : nodes[at];
  });
}

/** The words before and after `$1`. */
export function sayAround(messages: Messages, key: MessageKey): readonly [before: string, after: string] {
  const [before = '', after = ''] = messages.lookUp(key, [MARKS[0]]).split(MARKS[0]);
  return [before, after];
}
