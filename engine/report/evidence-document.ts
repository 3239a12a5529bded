/** A piece of text to be written as Markdown or HTML: what comes from pages is plain text here, and each writer escapes it. */
export type Inline =
  | string
  | { readonly kind: 'strong'; readonly text: string }
  /** `url` `null`, or of no web page: the text alone. */
  | { readonly kind: 'link'; readonly text: string; readonly url: string | null };

export type Block =
  | { readonly kind: 'heading'; readonly level: number; readonly content: readonly Inline[] }
  | { readonly kind: 'paragraph'; readonly content: readonly Inline[] }
  | { readonly kind: 'list'; readonly items: readonly (readonly Inline[])[] }
  | {
      readonly kind: 'table';
      readonly head: readonly string[];
      readonly rows: readonly (readonly (readonly Inline[])[])[];
    };

/** An address that a reader may follow; pages and packs could bring others. */
export const isFollowable = (url: string | null): url is string => url !== null && /^(?:https?|file):\/\//i.test(url);

/**
 * Text without what would disturb the text around it: line breaks, control characters, and the marks that turn the direction
 * of writing, with which a title could show other words than it has.
 */
export const withoutControls = (text: string): string =>
  text.replace(/\s+/g, ' ').replace(/[\p{Cc}\u200E\u200F\u202A-\u202E\u2066-\u2069]/gu, '');
