import { type Figure, figureParts } from '../format/figure.ts';
import { useMessages } from '../messages/messages.ts';

/** A figure with its number large, modifier and unit small. */
export function FigureText({ figure }: { readonly figure: Figure }) {
  const parts = figureParts(figure, useMessages());
  return <span class="fig">{parts.map(({ kind, text }) => (kind === 'number' ? text : <small key={kind + text}>{text}</small>))}</span>;
}
