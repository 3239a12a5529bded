import type { ReadClaim } from '../claims/signs.ts';

/** Heading of a fact from its claims: what is measured, what happened, where. "Russian soldiers captured, Kursk". */
export function labelOf(claim: ReadClaim): string {
  const measured = claim.measured ?? nameOf(claim);
  const verb =
    claim.action !== null && /(?:ed|en|wn|lt|nt|ught|ost|eft|old|ot)$/.test(claim.action) && !measured.toLowerCase().includes(claim.action)
      ? ` ${claim.action}`
      : '';
  const place = claim.place[0] !== undefined && !measured.includes(claim.place[0]) ? `, ${claim.place[0]}` : '';
  const label = `${measured}${verb}${place}`;
  return label.charAt(0).toUpperCase() + label.slice(1);
}

const NAMES: Readonly<Record<string, string>> = {
  count: 'number',
  money: 'amount',
  percent: 'share',
  'percentage-point': 'change',
  ratio: 'factor',
};
const nameOf = (claim: ReadClaim): string => NAMES[claim.dimension] ?? claim.dimension;
