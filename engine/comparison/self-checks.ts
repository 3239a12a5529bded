import type { ReadClaim } from '../claims/signs.ts';
import { unitOf } from '../quantities/units.ts';
import type { SelfCheck } from '../types.ts';
import { checkParts } from './check-parts.ts';
import { checkPercentages } from './check-percentages.ts';
import { checkRunningTotals } from './check-running-totals.ts';
import { bySentence } from './sentence-claims.ts';

/** A restatement may miss by this share before it counts as wrong: writers round twice, and "nearly" and "about" loosen more. */
const RESTATEMENT_SLACK = 0.08;

/** "444 square miles": the unit as people write it. */
function unitName(id: string | null, value: number): string {
  const display = id === null ? undefined : unitOf(id)?.display;
  return display === undefined ? (id ?? '') : Math.abs(value) === 1 ? display.singular : display.plural;
}

let format: Intl.NumberFormat | null = null;

/** Making a formatter takes longer than a whole page's checks, which seldom need one. */
function number(value: number): string {
  format ??= new Intl.NumberFormat('en', { maximumSignificantDigits: 3 });
  return format.format(value);
}

/** What does not fit within the page itself. Few and right: only what the page's own figures prove. */
export function selfCheck(claims: readonly ReadClaim[]): SelfCheck[] {
  return [
    ...claims.flatMap(checkRestatement),
    ...bySentence(claims).flatMap((sentence) => [...checkParts(sentence), ...checkPercentages(sentence)]),
    ...checkRunningTotals(claims),
  ];
}

/** "1,150 sq km (715 sq miles)": a restatement that does not convert. */
function checkRestatement(claim: ReadClaim): SelfCheck[] {
  const { restatement } = claim;
  if (restatement === null || claim.dimension === 'money' || restatement.unit === claim.unit) return [];
  const written = claim.value.max ?? claim.value.min;
  const restated = restatement.value.max ?? restatement.value.min;
  const a = bound(claim.canonical.max, claim.canonical.min, claim.modifier);
  const b = bound(restatement.canonical.max, restatement.canonical.min, restatement.modifier);
  if (written === null || restated === null || a === null || b === null || a === 0 || b === 0) return [];
  const rounding = claim.signs.rounding / Math.abs(a);
  const slack = RESTATEMENT_SLACK + rounding + (Math.abs(restated) < 10 ? 0.5 / Math.abs(restated) : 0);
  if (Math.abs(b / a - 1) <= slack) return [];
  const expected = restated * (a / b);
  const unit = unitName(restatement.unit, expected);
  return [
    {
      quote: `${claim.quote} (${restatement.quote})`,
      start: claim.start,
      end: restatement.end,
      kind: 'restatement',
      problem: `${claim.quote} is restated as ${restatement.quote}, but comes to ${number(expected)} ${unit}.`,
      expected: `${number(expected)} ${unit}`,
    },
  ];
}

/** The stated figure in canonical units: bounds and roundings are all said of the same number. */
function bound(max: number | null, min: number | null, modifier: ReadClaim['modifier']): number | null {
  switch (modifier) {
    case 'more-than':
    case 'at-least':
      return min;
    case 'nearly':
    case 'less-than':
    case 'at-most':
    case 'up-to':
      return max;
    case 'exact':
    case 'about':
    case 'range':
    case 'vague':
      return min !== null && max !== null ? (min + max) / 2 : (max ?? min);
  }
}
