/**
 * A page of a newspaper that does not exist, in the language that the engine reads. The figures are those that the bundled
 * corpus knows, told in our own words, with one that others give differently.
 */
const TITLE = 'What each side counts in Kursk';

const PARAGRAPHS = [
  'Officials who empty the villages of the Kursk region put the number of people evacuated at 130,000. Their buses still run to Oryol every evening, and come back without passengers.',
  'Ukraine’s commander says that his soldiers hold nearly 500 square miles of Russian territory in the Kursk region. His staff counts 594 Russian soldiers captured since 6 August.',
  'Moscow keeps another ledger. On 14 August, its defence ministry said, 117 Ukrainian drones were shot down over Russia.',
  'By that day the rouble had lost 8.5% of its value against the dollar. A bakery near the border, a trader adds, has never sold so much bread.',
] as const;

export interface SampleBlock {
  /** Offset in the text. */
  readonly start: number;
  readonly text: string;
}

const GAP = '\n\n';

/** Title and paragraphs, one after another, as a page's text is laid out. */
export const SAMPLE_BLOCKS: readonly SampleBlock[] = [TITLE, ...PARAGRAPHS].map((text, i, all) => ({
  start: all.slice(0, i).join(GAP).length + (i === 0 ? 0 : GAP.length),
  text,
}));

export const SAMPLE = {
  title: TITLE,
  publisher: 'The Aldern Gazette',
  published: '2024-08-27',
  text: [TITLE, ...PARAGRAPHS].join(GAP),
} as const;
