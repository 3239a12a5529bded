import type { ReadClaim, ReadText } from '../../../engine/claims/signs.ts';
import { type Background, eventSimilarity } from '../../../engine/matching/event-similarity.ts';
import { FEATURES, isComparable, readFeatures } from '../../../engine/matching/features.ts';
import { contextOfPair, finishFeatures, pairRarity } from '../../../engine/matching/pair-features.ts';
import { isLabelled, type LabelledEvent } from '../labelled-events.ts';
import { renamed, withCoincidences } from './strangers.ts';

/** One candidate pair of claims with its label. */
export interface Example {
  readonly event: number;
  /** Articles within the event; for a pair across events, `b` is -1 and the pair is never scored. */
  readonly a: number;
  readonly b: number;
  readonly claimA: ReadClaim;
  readonly claimB: ReadClaim;
  readonly x: Float32Array;
  readonly y: 0 | 1;
  readonly trap: boolean;
  readonly relations: readonly string[];
}

/** Leading names that tell an event in the same country from this one. */
const OWN_NAMES = 3;

/** Document frequencies of names (`@`) and words over all articles of the events. */
export function backgroundOf(events: readonly LabelledEvent[]): Background {
  const frequency: Record<string, number> = {};
  let articles = 0;
  for (const event of events)
    for (const { read } of event.articles) {
      articles++;
      for (const key in read.words) frequency[key] = (frequency[key] ?? 0) + 1;
    }
  return { articles, frequency };
}

/** All comparable pairs of claims within each event. */
export function examplesOf(events: readonly LabelledEvent[], background: Background): Example[] {
  const examples: Example[] = [];
  for (const [e, event] of events.entries()) {
    const labels = labelsOf(event);
    for (let a = 0; a < event.articles.length; a++)
      for (let b = a + 1; b < event.articles.length; b++) {
        const others = event.articles.map((article) => article.read);
        collect(event.articles[a]!.read, event.articles[b]!.read, others, background, (claimA, claimB, x) => {
          const label = labels.get(claimA)?.get(claimB);
          examples.push({
            event: e,
            a,
            b,
            claimA,
            claimB,
            x,
            y: label !== undefined && !label.trap ? 1 : 0,
            trap: label?.trap ?? false,
            relations: label?.relations ?? [],
          });
        });
      }
  }
  return examples;
}

/** Pairs of articles of other events: all of them negative. Every `step`th pair of claims is kept. */
export function foreignExamples(events: readonly LabelledEvent[], background: Background, step: number): Example[] {
  const examples: Example[] = [];
  let n = 0;
  for (const [e, event] of events.entries()) {
    const siblings = events
      .filter((other) => other !== event && other.group === event.group)
      .concat(events[(e * 7 + 3) % events.length]!)
      .filter((other) => other !== event);
    for (const sibling of siblings) {
      const a = event.articles[e % event.articles.length]!.read;
      // Once as it is, once under this event's names: another flood on the same river is the hardest stranger.
      const strangers = sibling.articles.flatMap(({ read }) => [read, renamed(read, a), withCoincidences(renamed(read, a, OWN_NAMES), a)]);
      for (const b of strangers)
        collect(a, b, [a, ...sibling.articles.map((article) => article.read)], background, (claimA, claimB, x) => {
          if (n++ % step === 0) examples.push({ event: e, a: 0, b: -1, claimA, claimB, x, y: 0, trap: false, relations: [] });
        });
    }
  }
  return examples;
}

function collect(
  a: ReadText,
  b: ReadText,
  all: readonly ReadText[],
  background: Background,
  emit: (claimA: ReadClaim, claimB: ReadClaim, x: Float32Array) => void,
): void {
  const context = contextOfPair(a, b, pairRarity(all), eventSimilarity(a, b, background));
  const pairs: { claimA: ReadClaim; claimB: ReadClaim; x: Float32Array; equal: boolean }[] = [];
  for (const claimA of a.claims) {
    if (!isLabelled(claimA)) continue;
    for (const claimB of b.claims) {
      if (!isLabelled(claimB) || !isComparable(claimA, claimB)) continue;
      const x = new Float32Array(FEATURES.length);
      const values = readFeatures(claimA, claimB, context, x);
      pairs.push({ claimA, claimB, x, equal: values.kind === 'equal' });
    }
  }
  finishFeatures(pairs);
  for (const pair of pairs) emit(pair.claimA, pair.claimB, pair.x);
}

function labelsOf(event: LabelledEvent): Map<ReadClaim, Map<ReadClaim, { trap: boolean; relations: readonly string[] }>> {
  const labels = new Map<ReadClaim, Map<ReadClaim, { trap: boolean; relations: readonly string[] }>>();
  const put = (pair: LabelledEvent['pairs'][number], trap: boolean): void => {
    for (const x of pair.claimsA)
      for (const y of pair.claimsB) {
        const row = labels.get(x) ?? new Map();
        labels.set(x, row);
        if (!row.has(y) || !trap) row.set(y, { trap, relations: pair.relations });
      }
  };
  for (const trap of event.traps) put(trap, true);
  for (const pair of event.pairs) put(pair, false);
  return labels;
}
