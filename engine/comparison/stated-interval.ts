import type { ReadClaim } from '../claims/signs.ts';

/** Least and greatest value that a figure may stand for, in its written unit, rounding and modifier taken in; open ends are infinite. */
export function statedInterval(claim: ReadClaim): readonly [number, number] {
  const low = claim.value.min ?? Number.NEGATIVE_INFINITY;
  const high = claim.value.max ?? Number.POSITIVE_INFINITY;
  const rounding = writtenRounding(claim);
  switch (claim.modifier) {
    case 'exact':
    case 'range':
    case 'vague':
      return [low - rounding, high + rounding];
    case 'about':
      return [low * 0.9 - rounding, high * 1.1 + rounding];
    case 'nearly':
      return [low * 0.9, high];
    case 'more-than':
    case 'at-least':
      return [low, Number.POSITIVE_INFINITY];
    case 'less-than':
    case 'at-most':
    case 'up-to':
      return [0, high];
  }
}

/** The rounding in the written unit; the signs keep it in the canonical one. */
function writtenRounding({ value, signs }: ReadClaim): number {
  const middle = ((value.min ?? value.max ?? 0) + (value.max ?? value.min ?? 0)) / 2;
  return signs.middle === 0 || middle === 0 ? 0 : Math.abs((signs.rounding * middle) / signs.middle);
}
