import { type Figure, figureParts } from '../format/figure.ts';
import { useMessages } from '../messages/messages.ts';

/** Units up to this length, as " km²", never part from their number. */
const LONGEST_BOUND = 8;

/** A figure with its number large, modifier and unit small. */
export function FigureText({ figure }: { readonly figure: Figure }) {
  const parts = figureParts(figure, useMessages());
  return (
    <span class="fig">
      {parts.map(({ kind, text }) =>
        kind === 'number' ? text : <SmallPart key={kind} text={text} bound={kind === 'unit' && text.length <= LONGEST_BOUND} />,
      )}
    </span>
  );
}

/** The first number in words as the page has them, with what belongs to it: 1,150; 12.5; 3½. */
const NUMBER = /[\d¼½¾⅓⅔](?:[\d.,'’\u00A0\u202F¼½¾⅓⅔]*[\d¼½¾⅓⅔])?/;

/** A figure in the page's own words, its number large. Words without digits stay as they are. */
export function QuotedFigure({ quote }: { readonly quote: string }) {
  const number = NUMBER.exec(quote)?.[0];
  if (number === undefined) return <span class="fig">{quote}</span>;
  const [before = '', ...after] = quote.split(number);
  return (
    <span class="fig">
      {before !== '' && <SmallPart text={before} />}
      {number}
      {after.length > 0 && <SmallPart text={after.join(number)} />}
    </span>
  );
}

/** Keeps together itself; before and after it the line may break, unless it is bound to the number before it. */
function SmallPart({ text, bound = false }: { readonly text: string; readonly bound?: boolean }) {
  return (
    <>
      {/^\s/.test(text) && (bound ? '\u00A0' : ' ')}
      <small>{text.trim()}</small>
      {/\s$/.test(text) && ' '}
    </>
  );
}
