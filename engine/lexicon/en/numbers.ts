/** Numerals of English as data. */

const SMALL =
  'zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen';
const TENS = 'twenty thirty forty fifty sixty seventy eighty ninety';

/** Words below 20, with their value. */
export const UNITS_AND_TEENS: ReadonlyMap<string, number> = new Map([
  ...SMALL.split(' ').map((word, i) => [word, i] as const),
  ['nought', 0],
  ['naught', 0],
  ['nil', 0],
]);
export const TENS_WORDS: ReadonlyMap<string, number> = new Map([
  ...TENS.split(' ').map((word, i) => [word, 20 + 10 * i] as const),
  ['fourty', 40],
]);

/** Words that multiply what stands before them. */
export const SCALES: ReadonlyMap<string, number> = new Map<string, number>([
  ...scale('hundred', 1e2),
  ...scale('thousand', 1e3),
  ...scale('million', 1e6),
  ...scale('billion', 1e9),
  ...scale('trillion', 1e12),
  ...scale('quadrillion', 1e15),
  ...scale('dozen', 12),
  ['doz', 12],
  ['dozs', 12],
  ...scale('lakh', 1e5),
  ...scale('lac', 1e5),
  ...scale('crore', 1e7),
  ['mil', 1e6],
]);
function scale(word: string, value: number): [string, number][] {
  return [
    [word, value],
    [`${word}s`, value],
  ];
}

/** Abbreviated scales that mean nothing else after a number. */
export const SCALE_ABBREVIATIONS: ReadonlyMap<string, number> = new Map([
  ['mn', 1e6],
  ['mln', 1e6],
  ['mio', 1e6],
  ['bn', 1e9],
  ['bln', 1e9],
  ['tn', 1e12],
  ['trn', 1e12],
  ['tln', 1e12],
]);
/** Letters that are scales after an amount of money, and elsewhere only where they cannot be a unit. */
export const SCALE_LETTERS: ReadonlyMap<string, number> = new Map([
  ['k', 1e3],
  ['m', 1e6],
  ['mm', 1e6],
  ['b', 1e9],
  ['t', 1e12],
  ['cr', 1e7],
]);

const ORDINALS: readonly [string, number][] = [
  ['half', 2],
  ['third', 3],
  ['quarter', 4],
  ['fourth', 4],
  ['fifth', 5],
  ['sixth', 6],
  ['seventh', 7],
  ['eighth', 8],
  ['ninth', 9],
  ['tenth', 10],
  ['eleventh', 11],
  ['twelfth', 12],
  ['thirteenth', 13],
  ['fourteenth', 14],
  ['fifteenth', 15],
  ['sixteenth', 16],
  ['seventeenth', 17],
  ['eighteenth', 18],
  ['nineteenth', 19],
  ['twentieth', 20],
  ['thirtieth', 30],
  ['fortieth', 40],
  ['fiftieth', 50],
  ['sixtieth', 60],
  ['seventieth', 70],
  ['eightieth', 80],
  ['ninetieth', 90],
  ['hundredth', 100],
  ['thousandth', 1e3],
  ['millionth', 1e6],
  ['billionth', 1e9],
  ['trillionth', 1e12],
];
/** Denominators: "third" → 3. The plural says for certain that a fraction is meant. */
export const DENOMINATORS: ReadonlyMap<string, number> = new Map(ORDINALS);
export const PLURAL_DENOMINATORS: ReadonlyMap<string, number> = new Map([
  ...ORDINALS.map(([word, value]) => [word === 'half' ? 'halves' : `${word}s`, value] as const),
  ['firsts', 1],
]);

/** Single signs for fractions. */
export const FRACTION_SIGNS: ReadonlyMap<string, number> = new Map([
  ['½', 1 / 2],
  ['⅓', 1 / 3],
  ['⅔', 2 / 3],
  ['¼', 1 / 4],
  ['¾', 3 / 4],
  ['⅕', 1 / 5],
  ['⅖', 2 / 5],
  ['⅗', 3 / 5],
  ['⅘', 4 / 5],
  ['⅙', 1 / 6],
  ['⅚', 5 / 6],
  ['⅛', 1 / 8],
  ['⅜', 3 / 8],
  ['⅝', 5 / 8],
  ['⅞', 7 / 8],
  ['⅐', 1 / 7],
  ['⅑', 1 / 9],
  ['⅒', 1 / 10],
]);

/** Vague numerals that stand alone, with the least and the greatest that they can fairly mean. */
export const VAGUE: ReadonlyMap<string, readonly [number, number]> = new Map([
  ['dozens', [24, 99]],
  ['hundreds', [200, 999]],
  ['thousands', [2e3, 9999]],
  ['millions', [2e6, 9_999_999]],
  ['billions', [2e9, 9_999_999_999]],
  ['trillions', [2e12, 9_999_999_999_999]],
  ['lakhs', [2e5, 9_99_999]],
  ['crores', [2e7, 9_99_99_999]],
  ['several', [2, 9]],
  ['multimillion', [2e6, 999_999_999]],
  ['multibillion', [2e9, 999_999_999_999]],
  ['multitrillion', [2e12, 999_999_999_999_999]],
]);
/** Vague multiples: "several hundred", "a few thousand", "tens of thousands". */
export const VAGUE_MULTIPLES: ReadonlyMap<string, readonly [number, number]> = new Map([
  ['several', [2, 9]],
  ['few', [2, 9]],
  ['many', [2, 9]],
  ['couple', [2, 3]],
  ['tens', [20, 99]],
  ['dozens', [24, 99]],
  ['hundreds', [200, 999]],
  ['thousands', [2000, 9999]],
]);

/** "threefold", "tenfold" and their like. */
export const FOLD_SUFFIX = 'fold';
/** Words that say a factor by themselves. */
export const FACTORS: ReadonlyMap<string, number> = new Map([
  ['twice', 2],
  ['thrice', 3],
  ...forms('double', 2),
  ...forms('triple', 3),
  ...forms('treble', 3),
  ...forms('quadruple', 4),
  ...forms('quintuple', 5),
  ['halve', 0.5],
  ['halves', 0.5],
  ['halved', 0.5],
  ['halving', 0.5],
]);
function forms(verb: string, value: number): [string, number][] {
  return [
    [verb, value],
    [`${verb}s`, value],
    [`${verb}d`, value],
    [`${verb.slice(0, -1)}ing`, value],
  ];
}

/** After "a third" these let it be a share: "fell by a third in May", and not "a third man". */
export const SHARE_AFTER: ReadonlySet<string> = new Set(
  'of off more less fewer larger higher lower smaller bigger longer the its their his her our all that those these compared from since to by in on and or but as at for over after before when with because were was are is have has had said . , ; : ) ? ! – —'.split(
    ' ',
  ),
);

/** Before "a third" these do the same. */
export const SHARE_BEFORE: ReadonlySet<string> = new Set(
  'by than about nearly almost around roughly over under only just least most approximately to some another of as for and below above exceeding'.split(
    ' ',
  ),
);

/** After "half" these let it be a share: "half the voters", and not "half brother". */
export const HALF_AFTER: ReadonlySet<string> = new Set(
  'of the a an its their his her our your my all that this those these as what people more again'.split(' '),
);

/** Before "half" these do the same. */
export const HALF_BEFORE: ReadonlySet<string> = new Set(
  'by than about nearly almost around roughly over under only just least in to another a other and or approximately one well exactly'.split(
    ' ',
  ),
);

/** What follows "three times" where it is a factor, not a number of occasions. */
export const COMPARATIVES =
  /^(more|less|fewer|higher|larger|greater|bigger|faster|stronger|as|the|that|what|its|their|normal|worse|better|longer|older|likelier|lower|smaller|deeper|heavier|wider|taller|above|over|those|this|his|her|their|our|than|richer|hotter|yearly|annual|monthly|average|cheaper|dearer|costlier|quicker|slower|thicker|thinner|safer|riskier|brighter|denser|lighter|quieter|harder|hardier|sweeter|poorer|warmer|colder|earnings|revenues?|sales|book|forward|trailing|expected|usual|gdp|income)$/;

/** What follows "double" where it is a factor: "double the toll". */
export const DETERMINERS: ReadonlySet<string> = new Set(
  'the that what its their his her as this those this normal usual any last previous in from since over to more'.split(' '),
);
