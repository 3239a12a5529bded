import { rememberOf } from '../text/remember.ts';

/**
 * Fingerprints of texts by hashed word runs, so that a copy, a shortened or a longer version of a report is known without
 * keeping its text. Runs of five words are hashed; those whose hash is 0 modulo a step are kept ("mod p" sampling of
 * shingles, Broder 1997; Manber 1994): the share kept is the same for every text, so containment can be estimated both ways.
 */
const RUN = 5;
/** One run in four is kept: about 150 hashes for an article of 600 words. */
const STEP = 4;

/** Sorted 32-bit hashes of the sampled word runs. Spelling of names, quotes and case do not matter. */
export function fingerprint(text: string): number[] {
  const words =
    text
      .toLowerCase()
      .normalize('NFKD')
      .match(/[\p{L}\p{N}]+/gu) ?? [];
  const kept = new Set<number>();
  for (let i = 0; i + RUN <= words.length; i++) {
    const hash = hashOf(words, i);
    if (hash % STEP === 0) kept.add(hash);
  }
  return [...kept].sort((a, b) => a - b);
}

/** FNV-1a over the words of a run. */
function hashOf(words: readonly string[], from: number): number {
  let hash = 0x811c9dc5;
  for (let i = from; i < from + RUN; i++) {
    const word = words[i]!;
    for (let k = 0; k < word.length; k++) hash = Math.imul(hash ^ word.charCodeAt(k), 0x01000193);
    hash = Math.imul(hash ^ 32, 0x01000193);
  }
  return hash >>> 0;
}

/** Share (0…1) of `part`'s runs that `whole` has too; 0 where `part` is too short to tell. */
export function containment(part: readonly number[], whole: readonly number[]): number {
  if (part.length < 3) return 0;
  const set = setOf(whole);
  let shared = 0;
  for (const hash of part) if (set.has(hash)) shared++;
  return shared / part.length;
}

/** A corpus article is held against every page: its hashes are put into a set once. */
const setOf = rememberOf((hashes: readonly number[]): ReadonlySet<number> => new Set(hashes));
