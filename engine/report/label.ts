import type { ReadClaim } from '../claims/signs.ts';
import { concept, conceptsOf } from '../lexicon/en/concepts.ts';
import { lemma } from '../lexicon/en/lemma.ts';

/** Heading of a fact from its claims: what is measured, what happened, where. "Russian soldiers captured, Kursk". */
export function labelOf(claim: ReadClaim): string {
  if (claim.dimension === 'date' || claim.dimension === 'duration') return timeLabel(claim);
  const measured = claim.measured ?? nameOf(claim);
  const happened = claim.action === null ? null : withParticle(claim.action, claim.sentence);
  const isPast = happened !== null && /(?:ed|en|wn|lt|nt|ught|ost|eft|old|ot)(?: \p{L}+)?$/u.test(happened);
  const verb = isPast && !measured.toLowerCase().includes(happened) ? ` ${happened}` : '';
  const place = claim.place[0] !== undefined && !measured.includes(claim.place[0]) ? `, ${claim.place[0]}` : '';
  const label = `${measured}${verb}${place}`;
  return label.charAt(0).toUpperCase() + label.slice(1);
}

/** "shot" as the sentence has it: "shot down". */
function withParticle(action: string, sentence: string): string {
  const at = sentence.toLowerCase().indexOf(`${action} `);
  const particle = at < 0 ? null : /^(?:down|up|out|off|away|back)\b/.exec(sentence.slice(at + action.length + 1));
  return particle === null ? action : `${action} ${particle[0]}`;
}

/** "When: the operation", "How long: the strike": a day or a span is named by the event that its sentence tells of. */
function timeLabel({ dimension, sentence, quote }: ReadClaim): string {
  const at = Math.max(0, sentence.indexOf(quote));
  const event = eventIn(sentence, at);
  const elapsed = dimension === 'date' || /\b(?:ago|since|after|old)\b/.test(sentence.slice(at));
  const head = elapsed ? 'When' : 'How long';
  return event === null ? head : `${head}: ${event}`;
}

/** The word nearest to the figure that names an event: attack, election, flood. */
function eventIn(sentence: string, at: number): string | null {
  let nearest: string | null = null;
  let least = Number.POSITIVE_INFINITY;
  for (const { 0: word, index } of sentence.toLowerCase().matchAll(/\p{L}{3,}/gu)) {
    const distance = Math.abs(index - at);
    if (distance >= least || !conceptsOf(lemma(word)).some((id) => concept(id)?.broader.includes('event'))) continue;
    [nearest, least] = [word, distance];
  }
  return nearest;
}

const NAMES: Readonly<Record<string, string>> = {
  count: 'number',
  money: 'amount',
  percent: 'share',
  'percentage-point': 'change',
  ratio: 'factor',
};
const nameOf = (claim: ReadClaim): string => NAMES[claim.dimension] ?? claim.dimension;
