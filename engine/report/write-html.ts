import { type Block, type Inline, isFollowable, withoutControls } from './evidence-document.ts';

const CELL = 'border:1px solid #999;padding:4px 8px;text-align:left;vertical-align:top';

/**
 * Blocks as a fragment of HTML, to be pasted into a document. What a stylesheet would do stands in the elements, as a
 * clipboard carries no stylesheet; colours and faces are left to the document.
 */
export const writeHtml = (blocks: readonly Block[]): string => blocks.map(block).join('\n');

function block(of: Block): string {
  switch (of.kind) {
    case 'heading':
      return `<h${of.level}>${inlines(of.content)}</h${of.level}>`;
    case 'paragraph':
      return `<p>${inlines(of.content)}</p>`;
    case 'list':
      return `<ul>${of.items.map((item) => `<li>${inlines(item)}</li>`).join('')}</ul>`;
    case 'table':
      return [
        '<table style="border-collapse:collapse">',
        `<thead><tr>${of.head.map((text) => `<th style="${CELL}">${escapeHtml(text)}</th>`).join('')}</tr></thead>`,
        `<tbody>${of.rows.map((cells) => `<tr>${cells.map((cell) => `<td style="${CELL}">${inlines(cell)}</td>`).join('')}</tr>`).join('')}</tbody>`,
        '</table>',
      ].join('');
  }
}

const inlines = (content: readonly Inline[]): string => content.map(inline).join('');

function inline(piece: Inline): string {
  if (typeof piece === 'string') return escapeHtml(piece);
  const text = escapeHtml(piece.text);
  if (piece.kind === 'strong') return `<strong>${text}</strong>`;
  return isFollowable(piece.url) ? `<a href="${escapeHtml(withoutControls(piece.url))}">${text}</a>` : text;
}

const ENTITIES: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&#39;' };

const escapeHtml = (text: string): string => withoutControls(text).replace(/[&<>"']/g, (sign) => ENTITIES[sign] ?? sign);
