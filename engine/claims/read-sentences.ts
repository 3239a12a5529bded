import { CLAUSE_OPENERS } from '../lexicon/en/function-words.ts';
import { readQuantities } from '../quantities/read-quantities.ts';
import { splitBlocks } from '../text/blocks.ts';
import { splitSentences } from '../text/sentences.ts';
import { drain, type Steps } from '../text/steps.ts';
import { namesOf, type TaggedToken, tagTokens } from '../text/tag.ts';
import { type Token, tokenize } from '../text/tokens.ts';
import type { Quantity } from '../types.ts';
import type { ReadSentence } from './signs.ts';

interface Sentences {
  readonly sentences: ReadSentence[];
  readonly names: Set<string>;
}

/** Sentences read between two steps: some milliseconds' work. */
const STEP = 20;

/** Reads a text into tagged sentences with their quantities. `title` tells how long the headline at its head is. */
export const readSentences = (text: string, title: string | null, published: string | null): Sentences =>
  drain(readSentencesInSteps(text, title, published));

export function* readSentencesInSteps(text: string, title: string | null, published: string | null): Steps<Sentences> {
  const blocks = splitBlocks(text);
  const titleEnd = title !== null && title !== '' && text.startsWith(title) ? title.length : 0;
  const cut = blocks.flatMap((block) => splitSentences(text, block.start, block.end).map((span) => ({ ...span, block: block.index })));
  const tokens = cut.map((span) => tokenize(text, span.start, span.end));
  const names = namesOf(tokens, isTitleCase(text.slice(0, titleEnd)) ? titleEnd : 0);
  const read = (span: (typeof cut)[number], index: number): ReadSentence => {
    const part = text.slice(span.start, span.end);
    const quantities = readQuantities(part, published).map((q) => shift(q, span.start));
    const own = tokens[index]!;
    const tagged = tagTokens(
      own,
      own.map((token) => quantityAt(quantities, token)),
      names,
    );
    return { index, ...span, text: part, tokens: tagged, clauses: clausesOf(tagged), quantities, isTitle: span.start < titleEnd };
  };
  const sentences: ReadSentence[] = [];
  let figures = 0;
  for (const [index, span] of cut.entries()) {
    if (index > 0 && index % STEP === 0) yield { paragraphs: span.block, of: blocks.length, figures };
    const sentence = read(span, index);
    figures += sentence.quantities.length;
    sentences.push(sentence);
  }
  return { sentences, names };
}

/** Most words of the headline carry a capital. */
const isTitleCase = (title: string): boolean => {
  const words = title.match(/\p{L}{4,}/gu) ?? [];
  return words.length > 3 && words.filter((word) => /^\p{Lu}/u.test(word)).length > words.length * 0.7;
};

function shift(quantity: Quantity, by: number): Quantity {
  const restatement = quantity.restatement && {
    ...quantity.restatement,
    start: quantity.restatement.start + by,
    end: quantity.restatement.end + by,
  };
  return { ...quantity, start: quantity.start + by, end: quantity.end + by, restatement };
}

function quantityAt(quantities: readonly Quantity[], token: Token): number {
  if (quantities.length === 0) return -1;
  return quantities.findIndex(
    (q) =>
      (token.start < q.end && token.end > q.start) ||
      (q.restatement !== null && token.start < q.restatement.end && token.end > q.restatement.start),
  );
}

const STRONG = new Set([';', ':', '—', '–', '(', ')', '“', '”', '"']);

/** Numbers the clauses of a sentence: a step at a strong mark or a clause opener, half a step at a comma or "and". */
function clausesOf(tokens: readonly TaggedToken[]): number[] {
  let clause = 0;
  return tokens.map((token, i) => {
    if (token.quantity < 0 && !isRestatementBracket(tokens, i)) {
      if (STRONG.has(token.text) || (CLAUSE_OPENERS.has(token.lower) && i > 0 && !isComparison(tokens, i))) clause = Math.floor(clause) + 1;
      else if (token.text === ',' || token.lower === 'and' || token.lower === 'but' || token.lower === 'or')
        clause += clause % 1 < 0.5 ? 0.25 : 0;
    }
    return clause;
  });
}

/** "75 kilometres (47 miles) west of": the brackets of a restatement end no clause. */
const isRestatementBracket = (tokens: readonly TaggedToken[], i: number): boolean => {
  const text = tokens[i]!.text;
  const before = tokens[i - 1]?.quantity ?? -1;
  if (text === '(') return before >= 0 && tokens[i + 1]?.quantity === before;
  if (text !== ')' || before < 0) return false;
  let k = i - 1;
  while (k >= 0 && tokens[k]!.quantity === before) k--;
  return tokens[k]?.text === '(' && tokens[k - 1]?.quantity === before;
};

/** "more than", "as many as", "as of": no clause begins there. */
const isComparison = (tokens: readonly TaggedToken[], i: number): boolean =>
  (tokens[i]!.lower === 'than' || tokens[i]!.lower === 'as') &&
  (tokens[i + 1]?.tag === 'number' || tokens[i + 1]?.lower === 'of' || tokens[i + 1]?.lower === 'many' || tokens[i + 1]?.lower === 'much');
