import type { NotSameFact } from './not-same-fact.ts';
import { placeInSentence } from './quote-selector.ts';

type Side = NotSameFact['article']['claim'];
type Cited = Pick<NotSameFact['page'], 'title' | 'publisher' | 'published'>;

/** An article as it is known: the sentences that the judgements are about. */
interface Text {
  readonly id: string;
  readonly cited: Cited;
  /** For each sentence the figures in it. */
  readonly sentences: Map<string, Side[]>;
}

export interface Labels {
  /** The tagged file. */
  readonly text: string;
  /** Pairs in it. */
  readonly pairs: number;
  /** Judgements that such a file cannot hold: a day, a vague number, or a figure that stands twice in its sentence. */
  readonly left: number;
}

/**
 * The reader's judgements as labelled pairs: one event of tagged articles (`event.txt`, see `tests/evaluation/tagged-event.ts`),
 * where every figure is a fact of its own and every judgement a trap. `npm run evaluate` then counts it as wrong to show one.
 * The articles hold only the sentences of the judgements.
 */
export function exportLabels(judgements: readonly NotSameFact[]): Labels {
  const texts = new Map<string, Text>();
  const facts = new Map<string, string>();
  const traps = new Set<string>();
  const textOf = (key: string, cited: Cited): Text => {
    const known = texts.get(key);
    if (known !== undefined) return known;
    const text: Text = { id: nameOf(texts.size), cited, sentences: new Map() };
    texts.set(key, text);
    return text;
  };
  const factOf = (text: Text, side: Side): string => {
    const key = JSON.stringify([text.id, side.sentence, side.quote]);
    const name = facts.get(key) ?? `figure-${facts.size + 1}`;
    if (!facts.has(key)) {
      facts.set(key, name);
      text.sentences.set(side.sentence, [...(text.sentences.get(side.sentence) ?? []), side]);
    }
    return name;
  };
  let left = 0;
  for (const { page, article } of judgements) {
    const claims = page.claims.filter(canBeTagged);
    if (claims.length === 0 || !canBeTagged(article.claim)) {
      left++;
      continue;
    }
    const [mine, theirs] = [textOf(`page ${page.url ?? page.title}`, page), textOf(`article ${article.id}`, article)];
    for (const claim of claims) traps.add(`${factOf(mine, claim)} ~ ${factOf(theirs, article.claim)}`);
  }
  const sections = [...texts.values()].map((text) => section(text, (side) => factOf(text, side)));
  if (traps.size === 0) return { text: '', pairs: 0, left };
  return { text: `${sections.join('\n\n')}\n\n=== traps\n${[...traps].join('\n')}\n`, pairs: traps.size, left };
}

/** The evaluation reads neither days nor vague numbers, and a tag must stand at one place. */
const canBeTagged = (side: Side): boolean =>
  side.dimension !== 'date' &&
  side.modifier !== 'vague' &&
  (side.value.min ?? side.value.max) !== null &&
  !/[{}|]/.test(side.quote) &&
  placeInSentence(side) !== null;

function section({ id, cited, sentences }: Text, factOf: (side: Side) => string): string {
  const header = [
    // Always there: without a header, a sentence that begins with "title:" would be taken for one.
    `title: ${plain(cited.title ?? '')}`,
    ...(cited.publisher === null ? [] : [`publisher: ${plain(cited.publisher)}`]),
    ...(cited.published === null ? [] : [`published: ${plain(cited.published)}`]),
  ];
  const paragraphs = [...sentences].map(([sentence, sides]) => tagged(sentence, sides, factOf));
  return `=== ${id}\n${header.join('\n')}\n\n${paragraphs.join('\n\n')}`;
}

/** A sentence with its figures tagged in place. Of two that overlap, the first keeps its tag. */
function tagged(sentence: string, sides: readonly Side[], factOf: (side: Side) => string): string {
  const placed = sides.map((side) => ({ side, start: placeInSentence(side)! })).sort((a, b) => a.start - b.start);
  let text = '';
  let at = 0;
  for (const { side, start } of placed) {
    if (start < at) continue;
    text += `${plain(sentence.slice(at, start))}{${side.quote}|${factOf(side)}=${valueText(side)}}`;
    at = start + side.quote.length;
  }
  return (text + plain(sentence.slice(at))).replace(/^=/, ' =');
}

/** Braces are the tags' own, and a line ends a paragraph. */
const plain = (text: string): string =>
  text
    .replace(/[\r\n\u2028\u2029]+/g, ' ')
    .replaceAll('{', '(')
    .replaceAll('}', ')');

const MODIFIERS: Readonly<Record<string, string>> = {
  about: '~',
  'more-than': '+',
  'at-least': '+',
  nearly: '-',
  'less-than': '-',
  'at-most': '-',
  'up-to': '-',
};

function valueText({ value: { min, max }, modifier }: Side): string {
  const low = min ?? max ?? 0;
  const high = max ?? low;
  return low === high ? `${digits(low)}${MODIFIERS[modifier] ?? ''}` : `${digits(low)}..${digits(high)}`;
}

/** All digits: the tags know no exponent with a sign. */
const digits = (value: number): string => value.toLocaleString('en', { useGrouping: false, maximumFractionDigits: 12 });

/** a, b, … z, a1, b1, … */
const nameOf = (index: number): string => String.fromCharCode(97 + (index % 26)) + (index < 26 ? '' : Math.floor(index / 26));
