import type { ReadClaim } from '../claims/signs.ts';

/** The claims of one sentence in text order, with the text around and between them. */
export interface SentenceClaims {
  readonly claims: readonly ReadClaim[];
  /** `gaps[i]` stands before claim `i`, in lower case; the last one behind the last claim. Restatements belong to their claim. */
  readonly gaps: readonly string[];
}

/** Puts claims together by their sentence. Sentences whose claims cannot be found in their text are left out. */
export function bySentence(claims: readonly ReadClaim[]): SentenceClaims[] {
  const groups = new Map<number, ReadClaim[]>();
  for (const claim of claims) {
    const group = groups.get(claim.signs.sentenceIndex);
    if (group === undefined) groups.set(claim.signs.sentenceIndex, [claim]);
    else group.push(claim);
  }
  return [...groups.values()].flatMap((group) => {
    const list = group.toSorted((a, b) => a.start - b.start);
    const start = startOf(list);
    return start === null ? [] : [{ claims: list, gaps: gapsOf(list, start) }];
  });
}

/** Where the sentence begins in the page's text: every claim must then stand at its quote. */
function startOf(claims: readonly ReadClaim[]): number | null {
  const [first] = claims;
  if (first === undefined) return null;
  for (let at = first.sentence.indexOf(first.quote); at >= 0; at = first.sentence.indexOf(first.quote, at + 1)) {
    const start = first.start - at;
    if (claims.every((claim) => claim.sentence.startsWith(claim.quote, claim.start - start))) return start;
  }
  return null;
}

function gapsOf(claims: readonly ReadClaim[], start: number): string[] {
  const sentence = claims[0]!.sentence;
  const gaps: string[] = [];
  let from = 0;
  for (const claim of claims) {
    gaps.push(sentence.slice(from, Math.max(from, claim.start - start)).toLowerCase());
    from = endOf(claim) - start;
  }
  return [...gaps, sentence.slice(from).toLowerCase()];
}

function endOf(claim: ReadClaim): number {
  const { restatement } = claim;
  // The closing bracket goes with the restatement.
  return restatement === null ? claim.end : Math.max(claim.end, restatement.end + 1);
}
