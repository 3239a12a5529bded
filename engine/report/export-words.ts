import type { Claim, Interval, Reason, Relation, SelfCheck } from '../types.ts';

/** The words around the figures in a written report. The interface hands in the reader's own; the command line has these English ones. */
export interface ExportWords {
  readonly relations: Readonly<Record<Relation, string>>;
  readonly headings: Readonly<{
    readonly whose: string;
    readonly figure: string;
    readonly inWords: string;
    readonly source: string;
    readonly possible: string;
    readonly withinPage: string;
  }>;
  readonly untitled: string;
  readonly thisPage: string;
  readonly paraphrase: string;
  readonly sameOriginAsPage: string;
  readonly undated: string;
  readonly whyCompared: string;
  readonly notCompared: string;
  readonly mind: string;
  readonly copy: string;
  /** That the product compares and does not judge. */
  readonly creed: string;
  summary(reported: number, claims: number): string;
  ratio(ratio: number): string;
  asOf(day: string): string;
  inferred(day: string): string;
  paragraph(number: number): string;
  reports(reports: number, origins: number): string;
  reason(reason: Reason): string;
  selfCheck(finding: SelfCheck): string;
  /** A value in the unit of a claim. */
  value(value: Interval, like: Claim): string;
}

const number = new Intl.NumberFormat('en', { maximumSignificantDigits: 6 });
const counted = (count: number, one: string): string => `${number.format(count)} ${one}${count === 1 ? '' : 's'}`;

export const ENGLISH_WORDS: ExportWords = {
  relations: {
    differs: 'Differs',
    'changed-over-time': 'Changed over time',
    compatible: 'Compatible',
    agrees: 'Agrees',
    'different-scope': 'Different scope',
  },
  headings: {
    whose: 'Whose',
    figure: 'Figure',
    inWords: 'In words',
    source: 'Source',
    possible: 'Possibly the same fact',
    withinPage: 'Within the page',
  },
  untitled: 'Untitled page',
  thisPage: 'This page',
  paraphrase: 'paraphrase',
  sameOriginAsPage: 'same origin as this page',
  undated: 'undated',
  whyCompared: 'Why compared:',
  notCompared: 'Not compared:',
  mind: 'Mind:',
  copy: 'Same origin as this page:',
  creed: 'Second Source compares; it does not rule who is right.',
  summary: (reported, claims) => `Figures read: ${number.format(claims)}. Reported elsewhere: ${number.format(reported)}.`,
  ratio: (ratio) => `${number.format(Number(ratio.toPrecision(2)))}×`,
  asOf: (day) => `as of ${day}`,
  inferred: (day) => `${day} (inferred)`,
  paragraph: (n) => `¶${n}`,
  reports: (reports, origins) =>
    origins === 0
      ? `${counted(reports, 'report')}, same origin as this page`
      : `${counted(reports, 'report')}, ${counted(origins, 'origin')}`,
  reason: ({ text }) => text,
  selfCheck: ({ problem, expected }) => `${problem} Expected: ${expected}`,
  value: ({ min, max }, { unit, unitNames }) => {
    const low = min ?? max ?? 0;
    const high = max ?? low;
    const name = unitNames[0] ?? unit;
    return `${low === high ? number.format(low) : `${number.format(low)}–${number.format(high)}`}${name === null || name === undefined ? '' : ` ${name}`}`;
  },
};

/** The characters that stand for the relations where no glyph can be drawn. */
export const RELATION_SIGNS: Readonly<Record<Relation, string>> = {
  differs: '≠',
  'changed-over-time': '↗',
  compatible: '≈',
  agrees: '✓',
  'different-scope': '◊',
};
