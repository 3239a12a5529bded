import type { PageInput } from '../../engine/types.ts';
export interface TextBlock { readonly start: number; readonly end: number; readonly element: Element }
export interface PageReading { readonly input: PageInput; readonly blocks: readonly TextBlock[] }
export function readPage(document: Document, url: string | null): PageReading {
  const blocks: TextBlock[] = [];
  let text = '';
  for (const element of document.querySelectorAll('h1, p')) {
    const own = (element.textContent ?? '').replace(/\s+/g, ' ').trim();
    if (own === '') continue;
    if (text !== '') text += '\n\n';
    blocks.push({ start: text.length, end: text.length + own.length, element });
    text += own;
  }
  return { input: { url, title: null, publisher: null, published: null, language: null, wire: null, text }, blocks };
}
