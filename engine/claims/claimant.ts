import { REPORTING_VERBS, SPEAKER_NOUNS } from '../lexicon/en/function-words.ts';
import type { TaggedToken } from '../text/tag.ts';
import type { ReadSentence } from './signs.ts';

/**
 * Who says so: the subject of a verb of saying ("the ministry said", "said Syrskyi"), "according to X", or X in
 * "X put it at". The nearest to the figure wins. A speaker holds for the next sentence of the paragraph where that is a quotation
 * or has "also", "it said".
 */
export function readClaimant(sentence: ReadSentence, first: number): string | null {
  const { tokens } = sentence;
  let best: { name: string; distance: number } | null = null;
  const offer = (name: string | null, at: number): void => {
    if (name === null) return;
    const distance = Math.abs(at - first);
    if (best === null || distance < best.distance) best = { name, distance };
  };
  for (const [i, token] of tokens.entries()) {
    if (token.lower === 'according' && tokens[i + 1]?.lower === 'to') offer(phraseFrom(tokens, i + 2, true), i);
    else if (token.lower === 'told' && i > 0) offer(phraseBefore(tokens, i), i);
    else if (
      (token.tag === 'past' || token.tag === 'verb' || token.tag === 'noun') &&
      REPORTING_VERBS.has(token.key) &&
      token.quantity < 0
    ) {
      const subject = phraseBefore(tokens, i);
      if (subject !== null) offer(subject, i);
      else if (token.lower === 'said' || token.lower === 'says') offer(phraseFrom(tokens, i + 1), i);
    }
  }
  return (best as { name: string } | null)?.name ?? null;
}

/** The noun phrase that ends right before token `i`, if it can speak: a name or an office. */
function phraseBefore(tokens: readonly TaggedToken[], i: number): string | null {
  let end = i - 1;
  while (end >= 0 && (tokens[end]!.tag === 'auxiliary' || tokens[end]!.tag === 'adverb')) end--;
  // "…, the head of the administration, said": step over a closing comma
  if (tokens[end]?.text === ',') end--;
  return phrase(tokens, end, -1);
}

/** The noun phrase from token `i` on; `certain` where whatever stands there speaks. */
function phraseFrom(tokens: readonly TaggedToken[], i: number, certain = false): string | null {
  let from = i;
  while (tokens[from]?.tag === 'determiner') from++;
  let end = from;
  while (end < tokens.length && ['name', 'noun', 'adjective', 'possessive'].includes(tokens[end]!.tag)) end++;
  return phrase(tokens, end - 1, from, certain);
}

function phrase(tokens: readonly TaggedToken[], end: number, least: number, certain = false): string | null {
  let start = end + 1;
  while (start - 1 >= Math.max(0, least) && ['name', 'noun', 'adjective', 'possessive'].includes(tokens[start - 1]!.tag) && end - start < 7)
    start--;
  if (start > end) {
    return null;
  }
  const part = tokens.slice(start, end + 1);
  if (!certain && !part.some((token) => token.tag === 'name' || SPEAKER_NOUNS.has(token.lower))) return null;
  return part
    .map((token, k) => (k > 0 && token.tag !== 'possessive' && token.text !== '-' ? ` ${token.text}` : token.text))
    .join('')
    .trim();
}
