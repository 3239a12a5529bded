import type { ReadClaim } from '../claims/signs.ts';

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

/** "When: the operation", "How long: the strike": a day or a span is named by what it is of. */
function timeLabel({ dimension, signs, measured, action }: ReadClaim): string {
  const event = strongestWord(signs.theme) ?? measured ?? action;
  const elapsed = dimension === 'date' || signs.context['~war'] !== undefined || signs.context['~attack'] !== undefined;
  const head = elapsed ? 'When' : 'How long';
  return event === null ? head : `${head}: ${event}`;
}

/** The word of greatest weight, as far as keys of the theme still read as words. */
function strongestWord(theme: Readonly<Record<string, number>>): string | null {
  let best: string | null = null;
  for (const key in theme) if (key.startsWith('=') && (best === null || theme[key]! > theme[best]!)) best = key;
  return best === null ? null : best.slice(1);
}

const NAMES: Readonly<Record<string, string>> = {
  count: 'number',
  money: 'amount',
  percent: 'share',
  'percentage-point': 'change',
  ratio: 'factor',
};
const nameOf = (claim: ReadClaim): string => NAMES[claim.dimension] ?? claim.dimension;
