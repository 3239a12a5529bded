/** Icons as strokes in the text's colour. 16 px for actions, 12 px for relations and disclosures. */
const PATHS = {
  search: ['M11.2 7a4.2 4.2 0 1 1-8.4 0 4.2 4.2 0 0 1 8.4 0', 'm10.2 10.2 3.3 3.3'],
  again: ['M13 8a5 5 0 1 1-1.6-3.7M13 2.5v2.6h-2.6'],
  copies: [
    'M6.7 2h5.6a1.2 1.2 0 0 1 1.2 1.2v7.1a1.2 1.2 0 0 1-1.2 1.2H6.7a1.2 1.2 0 0 1-1.2-1.2V3.2A1.2 1.2 0 0 1 6.7 2',
    'M10.5 14H3.7a1.2 1.2 0 0 1-1.2-1.2V4.7M8 5h3M8 7.8h3',
  ],
  'side-panel': ['M3.2 3h9.6A1.2 1.2 0 0 1 14 4.2v7.6a1.2 1.2 0 0 1-1.2 1.2H3.2A1.2 1.2 0 0 1 2 11.8V4.2A1.2 1.2 0 0 1 3.2 3', 'M9.5 3v10'],
  gear: [
    'M2 4.5h6.5M12 4.5h2M2 11.5h2M7.5 11.5H14',
    'M11.9 4.5a1.7 1.7 0 1 1-3.4 0 1.7 1.7 0 0 1 3.4 0M7.4 11.5a1.7 1.7 0 1 1-3.4 0 1.7 1.7 0 0 1 3.4 0',
  ],
  lock: [
    'M4.5 7h7a1.3 1.3 0 0 1 1.3 1.3v3.9a1.3 1.3 0 0 1-1.3 1.3h-7a1.3 1.3 0 0 1-1.3-1.3V8.3A1.3 1.3 0 0 1 4.5 7',
    'M5.3 7V5a2.7 2.7 0 0 1 5.4 0v2',
  ],
  back: ['M7.5 3.5 3 8l4.5 4.5M3.3 8H13'],
  table: [
    'M3.2 3h9.6A1.2 1.2 0 0 1 14 4.2v7.6a1.2 1.2 0 0 1-1.2 1.2H3.2A1.2 1.2 0 0 1 2 11.8V4.2A1.2 1.2 0 0 1 3.2 3',
    'M2 6.5h12M6.5 3v10',
  ],
  more: ['M3.5 8h.01M8 8h.01M12.5 8h.01'],
  print: ['M4.5 6V2.5h7V6M4.5 11.5H3A1 1 0 0 1 2 10.5V7a1 1 0 0 1 1-1h10a1 1 0 0 1 1 1v3.5a1 1 0 0 1-1 1h-1.5M4.5 9.5h7v4h-7z'],
  down: ['M8 2.5V10M4.8 7.2 8 10.4l3.2-3.2M2.5 13.5h11'],
} as const;

const GLYPHS = {
  differs: 'M1.5 4.2h9M1.5 7.8h9M8.3 1.2 3.7 10.8',
  'changed-over-time': 'M2 10 10 2M4.4 2H10v5.6',
  agrees: 'm1.8 6.6 2.7 2.8L10.2 2.8',
  compatible: 'M1.3 4.6c1.6-2 3.1-1.5 4.7-.5s3.1 1.5 4.7-.5M1.3 8.7c1.6-2 3.1-1.5 4.7-.5s3.1 1.5 4.7-.5',
  'different-scope': 'm6 .9 3.6 5.1L6 11.1 2.4 6z',
  'self-check': 'M11 6A5 5 0 1 1 1 6a5 5 0 0 1 10 0M6 3.2v3.3M6 8.8v.01',
} as const;

export function Icon({ name }: { readonly name: keyof typeof PATHS }) {
  return (
    <svg class={name === 'more' ? 'ico dots' : 'ico'} viewBox="0 0 16 16" aria-hidden="true">
      {PATHS[name].map((d) => (
        <path key={d} d={d} />
      ))}
    </svg>
  );
}

export function Chevron() {
  return (
    <svg class="chev" viewBox="0 0 12 12" aria-hidden="true">
      <path d="m4.5 2.5 3.5 3.5-3.5 3.5" />
    </svg>
  );
}

/** The sign of a relation. */
export function Glyph({ of }: { readonly of: keyof typeof GLYPHS }) {
  return (
    <svg class="glyph" viewBox="0 0 12 12" aria-hidden="true">
      <path d={GLYPHS[of]} />
    </svg>
  );
}

/** Whose figure: a diamond for the page, a disc for the others. */
export function Key({ of }: { readonly of: 'page' | 'other' }) {
  return (
    <svg class={of === 'page' ? 'key p' : 'key o'} viewBox="0 0 10 10" aria-hidden="true">
      {of === 'page' ? <path d="m5 .4 4.6 4.6L5 9.6.4 5z" /> : <circle cx="5" cy="5" r="4" />}
    </svg>
  );
}

/** The product's mark: the page's line and the others'. */
export function Mark() {
  return (
    <svg width="20" height="20" viewBox="0 0 20 20" aria-hidden="true">
      <path d="M3 6.5h9" stroke="var(--page)" stroke-width="2.4" stroke-linecap="round" />
      <path d="M3 13.5h14" stroke="var(--other)" stroke-width="2.4" stroke-linecap="round" />
    </svg>
  );
}
