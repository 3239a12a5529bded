import type { ComponentChildren } from 'preact';
import type { Figure } from '../format/figure.ts';
import { Key } from '../icons/icon.tsx';
import { FigureText } from './figure-text.tsx';

export interface Side {
  readonly label: string;
  readonly figure: Figure;
  /** The same in another unit. */
  readonly converted: string | null;
  readonly time: string | null;
}

/** The page's figure and the others', side by side; one under the other where the panel is narrow. */
export function FigurePair({ page, other }: { readonly page: Side; readonly other: Side }) {
  return (
    <dl class="pair">
      <PairSide of="page" {...page} />
      <PairSide of="other" {...other} />
    </dl>
  );
}

function PairSide({ of, label, figure, converted, time }: Side & { readonly of: 'page' | 'other' }) {
  return (
    <PairColumn label={label} keyOf={of}>
      <FigureText figure={figure} />
      <span class="asof">
        {converted !== null && <span class="conv">{converted}</span>}
        {time}
      </span>
    </PairColumn>
  );
}

export function PairColumn({
  label,
  keyOf,
  children,
}: {
  readonly label: string;
  readonly keyOf: 'page' | 'other' | null;
  readonly children: ComponentChildren;
}) {
  return (
    <div>
      <dt>
        {keyOf !== null && <Key of={keyOf} />}
        {label}
      </dt>
      <dd>{children}</dd>
    </div>
  );
}

/** The same pair in one line, for facts that need no attention. */
export function FigureLine({ page, other }: { readonly page: Side; readonly other: Side }) {
  return (
    <p class="pairline">
      <LineSide of="page" {...page} />
      <LineSide of="other" {...other} />
    </p>
  );
}

function LineSide({ of, label, figure, converted }: Side & { readonly of: 'page' | 'other' }) {
  return (
    <span class="lineside">
      <Key of={of} />
      <span class="sr">{label}: </span>
      <FigureText figure={figure} />
      {converted !== null && <span class="vs">{converted}</span>}
    </span>
  );
}
