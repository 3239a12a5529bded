import { type Block, type Inline, isFollowable, withoutControls } from './evidence-document.ts';

/** Blocks as Markdown (CommonMark with GitHub's tables). Text of pages is escaped: it brings no markup, no HTML, no links of its own. */
export const writeMarkdown = (blocks: readonly Block[]): string => `${blocks.map(block).join('\n\n')}\n`;

function block(of: Block): string {
  switch (of.kind) {
    case 'heading':
      return `${'#'.repeat(of.level)} ${inlines(of.content)}`;
    case 'paragraph':
      return lineStart(inlines(of.content));
    case 'list':
      return of.items.map((item) => `- ${lineStart(inlines(item))}`).join('\n');
    case 'table':
      return [row(of.head.map(escapeMarkdown)), row(of.head.map(() => '---')), ...of.rows.map((cells) => row(cells.map(inlines)))].join(
        '\n',
      );
  }
}

const row = (cells: readonly string[]): string => `| ${cells.join(' | ')} |`;

const inlines = (content: readonly Inline[]): string => content.map(inline).join('');

function inline(piece: Inline): string {
  if (typeof piece === 'string') return escapeMarkdown(piece);
  const text = escapeMarkdown(piece.text);
  if (text.trim() === '') return text;
  if (piece.kind === 'strong') return `**${text.trim()}**`;
  return isFollowable(piece.url) ? `[${text}](${destination(piece.url)})` : text;
}

/** Spaces, brackets and signs that would end the link or the table's cell, as a URL spells them. */
const destination = (url: string): string =>
  withoutControls(url).replace(/[\s()<>[\]\\`"'|*_^{}]/g, (sign) => `%${sign.charCodeAt(0).toString(16).toUpperCase().padStart(2, '0')}`);

/** Signs of Markdown wherever they stand, HTML, formulas between dollar signs, and what GitHub would make a link or a mention of. */
const escapeMarkdown = (text: string): string =>
  withoutControls(text)
    .replace(/[\\`*_[\]<>|~&$@]/g, '\\$&')
    .replace(/(?<=https?|ftp):|(?<=\bwww)\./gi, '\\$&');

/** A line that begins like a heading, a list or a rule begins with a backslash instead; a number, with one before its point. */
const lineStart = (text: string): string => text.replace(/^\s*(?=[#+\-=])/, '$&\\').replace(/^(\s*\d+)(?=[.)])/, '$1\\');
