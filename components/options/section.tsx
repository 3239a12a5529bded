import type { ComponentChildren } from 'preact';

/** A section of the options: heading, a sentence, and its rows on a sheet. */
export function Section({ id, title, lede, children }: { id: string; title: string; lede: string; children: ComponentChildren }) {
  return (
    <section id={id} aria-labelledby={`${id}-title`}>
      <h2 id={`${id}-title`}>{title}</h2>
      <p class="lede">{lede}</p>
      {children}
    </section>
  );
}

/** One line of a sheet: what it is, and at its end what can be done. */
export function Row({ title, note = null, children }: { title: string; note?: ComponentChildren; children?: ComponentChildren }) {
  return (
    <div class="row">
      <div>
        <h3>{title}</h3>
        {note !== null && <p>{note}</p>}
      </div>
      {children !== undefined && <div class="end">{children}</div>}
    </div>
  );
}
