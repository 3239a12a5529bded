import type { Claim } from '../../engine/types.ts';
import { intervalText } from './interval-text.ts';

/** Claims of one file for reading in a terminal: a line for the figure, a line for what is known about it. */
export function claimsText(file: string, claims: readonly Claim[]): string {
  const lines = claims.flatMap((claim) => {
    const about = [
      claim.measured,
      claim.action,
      claim.place.join(', '),
      claim.time.asOf ?? claim.time.from,
      claim.claimant === null ? null : `says ${claim.claimant}`,
      claim.hedged ? 'hedged' : null,
    ].filter((part) => part !== null && part !== '');
    return [
      `  ¶${claim.paragraph} “${claim.quote}” = ${intervalText(claim.value, claim.unit)} (${claim.modifier})`,
      `      ${about.join(' · ') || '–'}`,
    ];
  });
  return `${file}: ${claims.length} ${claims.length === 1 ? 'claim' : 'claims'}\n${lines.map((line) => `${line}\n`).join('')}`;
}
