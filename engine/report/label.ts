import type { ReadClaim } from '../claims/signs.ts';
import { concept, conceptsOf } from '../lexicon/en/concepts.ts';
import { lemma } from '../lexicon/en/lemma.ts';

/** Heading of a fact from its claims: what is measured, what happened, where. "Russian soldiers captured, Kursk". */
export function labelOf(claim: ReadClaim): string {
  if (claim.dimension === 'date' || claim.dimension === 'duration') return timeLabel(claim);
  const measured = claim.measured ?? nameOf(claim);
  const verb =
    claim.action !== null && /(?:ed|en|wn|lt|nt|ught|ost|eft|old|ot)$/.test(claim.action) && !measured.toLowerCase().includes(claim.action)
      ? ` ${claim.action}`
      : '';
  const place = claim.place[0] !== undefined && !measured.includes(claim.place[0]) ? `, ${claim.place[0]}` : '';
  const label = `${measured}${verb}${place}`;
  return label.charAt(0).toUpperCase() + label.slice(1);
}

/** "When: the operation", "How long: the strike": a day or a span is named by the event that its sentence tells of. */
function timeLabel({ dimension, sentence, quote }: ReadClaim): string {
  const event = eventIn(sentence);
  const elapsed = dimension === 'date' || /\b(?:ago|since|after|old)\b/.test(sentence.slice(sentence.indexOf(quote)));
  const head = elapsed ? 'When' : 'How long';
  return event === null ? head : `${head}: ${event}`;
}

/** The first word of a sentence that names an event: attack, election, flood. */
function eventIn(sentence: string): string | null {
  for (const [word] of sentence.toLowerCase().matchAll(/\p{L}{3,}/gu))
    if (conceptsOf(lemma(word)).some((id) => concept(id)?.broader.includes('event'))) return word;
  return null;
}

const NAMES: Readonly<Record<string, string>> = {
  count: 'number',
  money: 'amount',
  percent: 'share',
  'percentage-point': 'change',
  ratio: 'factor',
};
const nameOf = (claim: ReadClaim): string => NAMES[claim.dimension] ?? claim.dimension;
