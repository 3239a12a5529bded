import type { ComponentChildren } from 'preact';

interface Props {
  /** The product's two bars, disturbed as the state is. */
  readonly art: ComponentChildren;
  /** Left edge of the drawing in its own coordinates, so that it stands flush with the text. */
  readonly artLeft: number;
  readonly heading: string;
  /** No title of a page stands above: then this is the panel's first heading. */
  readonly first?: boolean;
  /** Above all of it, from edge to edge. */
  readonly before?: ComponentChildren;
  readonly children: ComponentChildren;
}

/** A state without facts: a drawing, why, and what can be done. */
export function EmptyState({ art, artLeft, heading, first = false, before = null, children }: Props) {
  const Heading = first ? 'h1' : 'h2';
  return (
    <main>
      {before}
      <div class="empty">
        <svg class="art" width="96" height="64" viewBox={`${artLeft} 0 96 64`} aria-hidden="true">
          {art}
        </svg>
        <Heading>{heading}</Heading>
        {children}
      </div>
    </main>
  );
}
