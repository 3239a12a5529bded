/**
 * Fits the weights of claim matching on the labelled events: `npm run fit` writes engine/matching/weights.generated.json,
 * `npm run fit -- --report` only prints what folds reach. Two stages: pairs by their own features, then pairs among their
 * rivals. Every score that is reported or that the second stage learns from comes from a model that never saw the event's group.
 */
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { COMPETITION, readCompetition, type ScoredPair } from '../../../engine/matching/competition.ts';
import { FEATURES } from '../../../engine/matching/features.ts';
import { logOdds, type Model, sigmoid } from '../../../engine/matching/model.ts';
import { type LabelledEvent, loadEvents } from '../labelled-events.ts';
import { backgroundOf, type Example, examplesOf, foreignExamples } from './examples.ts';
import { fitTrees } from './gradient-boosting.ts';
import { fitLinear } from './logistic-regression.ts';

const ROOT = new URL('../../../', import.meta.url).pathname;
const FOLDS = 6;
const STAGE1 = { trees: 140, depth: 5, rate: 0.09, leaf: 6, lambda: 4, rows: 0.7, columns: 0.4, seed: 7 };
const STAGE2 = { trees: 70, depth: 4, rate: 0.08, leaf: 8, lambda: 6, rows: 0.7, columns: 0.6, seed: 11 };
const TRAP_WEIGHT = 2;
const SCOPE_WEIGHT = 0.6;

const weightOf = (e: Example): number => (e.trap ? TRAP_WEIGHT : e.y === 1 && e.relations[0] === 'different-scope' ? SCOPE_WEIGHT : 1);

export function fitStage1(examples: readonly Example[], options = STAGE1): Model {
  const x = examples.map((e) => e.x);
  const y = examples.map((e) => e.y);
  const w = examples.map(weightOf);
  return { features: FEATURES, ...fitTrees(x, y, w, options), linear: fitLinear(x, y, w, 30) };
}

function fitStage2(x: readonly Float32Array[], examples: readonly Example[]): Model {
  const y = examples.map((e) => e.y);
  const w = examples.map(weightOf);
  return { features: COMPETITION, ...fitTrees(x, y, w, STAGE2), linear: fitLinear(x, y, w, 5) };
}

/** Groups of events, dealt into folds by size. */
export function foldsOf(events: readonly LabelledEvent[]): number[] {
  const groups = [...new Set(events.map((event) => event.group))];
  return events.map((event) => groups.indexOf(event.group) % FOLDS);
}

/** Second-stage features of all examples of one event, from their first-stage scores. */
export function competitionOf(examples: readonly Example[], scores: readonly number[]): Float32Array[] {
  const out = new Array<Float32Array>(examples.length);
  const byArticles = new Map<string, number[]>();
  const partners = new Map<unknown, { claim: unknown; article: number; score: number }[]>();
  const link = (from: unknown, claim: unknown, article: number, score: number): void => {
    const list = partners.get(from);
    if (list === undefined) partners.set(from, [{ claim, article, score }]);
    else list.push({ claim, article, score });
  };
  examples.forEach((e, i) => {
    const key = `${e.event}|${e.a}|${e.b}`;
    byArticles.set(key, [...(byArticles.get(key) ?? []), i]);
    if (scores[i]! > -3) {
      link(e.claimA, e.claimB, e.b, scores[i]!);
      link(e.claimB, e.claimA, e.a, scores[i]!);
    }
  });
  for (const indices of byArticles.values()) {
    const first = examples[indices[0]!]!;
    const pairs: ScoredPair[] = indices.map((i) => ({ a: examples[i]!.claimA, b: examples[i]!.claimB, score: scores[i]! }));
    const bridge = (pair: ScoredPair): number => {
      let best = 0;
      for (const x of partners.get(pair.a) ?? []) {
        if (x.article === first.a || x.article === first.b) continue;
        for (const y of partners.get(pair.b) ?? []) if (y.claim === x.claim) best = Math.max(best, Math.min(sigmoid(x.score), sigmoid(y.score)));
      }
      return best;
    };
    readCompetition(pairs, bridge).forEach((row, k) => {
      out[indices[k]!] = row;
    });
  }
  return out;
}

export interface Scored {
  readonly examples: readonly Example[];
  readonly scores: readonly number[];
}

/** Recall of labelled pairs and precision of shown rows at thresholds, as the scorer counts them. */
export function curve(events: readonly LabelledEvent[], { examples, scores }: Scored): { threshold: number; recall: number; precision: number; unequal: number; rows: number; traps: number }[] {
  const best = new Map<unknown, Map<unknown, number>>();
  examples.forEach((e, i) => {
    const row = best.get(e.claimA) ?? new Map();
    row.set(e.claimB, scores[i]!);
    best.set(e.claimA, row);
  });
  const scoreOf = (pair: LabelledEvent['pairs'][number]): number => Math.max(-99, ...pair.claimsA.flatMap((a) => pair.claimsB.map((b) => best.get(a)?.get(b) ?? -99)));
  const gold = events.flatMap((event) => event.pairs.map((pair) => ({ pair, score: scoreOf(pair) })));
  const traps = events.flatMap((event) => event.traps.map(scoreOf));
  const unequal = gold.filter(({ pair }) => ['differ', 'over-time', 'compatible'].includes(pair.relations[0]!));
  return [-3, -2.5, -2, -1.5, -1, -0.5, -0.25, 0, 0.25, 0.5, 0.75, 1, 1.5, 2].map((threshold) => {
    let good = 0;
    let bad = 0;
    examples.forEach((e, i) => {
      if (scores[i]! >= threshold) e.y === 1 ? good++ : bad++;
    });
    return {
      threshold,
      recall: gold.filter(({ score }) => score >= threshold).length / gold.length,
      precision: good / Math.max(1, good + bad),
      unequal: unequal.filter(({ score }) => score >= threshold).length / Math.max(1, unequal.length),
      rows: good + bad,
      traps: traps.filter((score) => score >= threshold).length / traps.length,
    };
  });
}

export function printCurve(name: string, rows: ReturnType<typeof curve>): void {
  console.log(name);
  for (const r of rows) console.log(`  ${r.threshold.toFixed(2).padStart(6)}  recall ${r.recall.toFixed(3)}  precision ${r.precision.toFixed(3)}  unequal ${r.unequal.toFixed(3)}  traps ${r.traps.toFixed(3)}  rows ${r.rows}`);
}

/** Recall at given precisions, interpolated along the ranked rows. */
export function recallAt(events: readonly LabelledEvent[], scored: Scored, precisions: readonly number[]): number[] {
  const order = scored.scores.map((_, i) => i).sort((i, j) => scored.scores[j]! - scored.scores[i]!);
  const total = events.reduce((n, event) => n + event.pairs.length, 0);
  const pairOf = new Map<string, number>();
  const id = new Map<unknown, number>();
  const key = (a: unknown, b: unknown): string => {
    if (!id.has(a)) id.set(a, id.size);
    if (!id.has(b)) id.set(b, id.size);
    return `${id.get(a)}|${id.get(b)}`;
  };
  const goldOf = new Map<string, number[]>();
  let g = 0;
  for (const event of events)
    for (const pair of event.pairs) {
      for (const a of pair.claimsA) for (const b of pair.claimsB) goldOf.set(key(a, b), [...(goldOf.get(key(a, b)) ?? []), g]);
      g++;
    }
  void pairOf;
  const found = new Set<number>();
  let good = 0;
  const result = precisions.map(() => 0);
  order.forEach((i, rank) => {
    const e = scored.examples[i]!;
    if (e.y === 1) {
      good++;
      for (const k of goldOf.get(key(e.claimA, e.claimB)) ?? []) found.add(k);
    }
    const precision = good / (rank + 1);
    precisions.forEach((p, k) => {
      if (precision >= p && rank > 20) result[k] = Math.max(result[k]!, found.size / total);
    });
  });
  return result;
}

export function crossValidate(events: readonly LabelledEvent[], examples: readonly Example[], foreign: readonly Example[]): { stage1: Scored; stage2: Scored; competition: Float32Array[] } {
  const folds = foldsOf(events);
  const scores = new Array<number>(examples.length).fill(0);
  for (let fold = 0; fold < FOLDS; fold++) {
    const train = [...examples.filter((e) => folds[e.event] !== fold), ...foreign.filter((e) => folds[e.event] !== fold)];
    const model = fitStage1(train);
    examples.forEach((e, i) => {
      if (folds[e.event] === fold) scores[i] = logOdds(model, e.x);
    });
  }
  const competition = competitionOf(examples, scores);
  const scores2 = new Array<number>(examples.length).fill(0);
  for (let fold = 0; fold < FOLDS; fold++) {
    const rows = examples.map((_, i) => i).filter((i) => folds[examples[i]!.event] !== fold);
    const model = fitStage2(rows.map((i) => competition[i]!), rows.map((i) => examples[i]!));
    examples.forEach((e, i) => {
      if (folds[e.event] === fold) scores2[i] = logOdds(model, competition[i]!);
    });
  }
  return { stage1: { examples, scores }, stage2: { examples, scores: scores2 }, competition };
}

/** Platt scaling of second-stage scores, by a few Newton-free gradient steps on two numbers. */
function calibrate({ examples, scores }: Scored): { slope: number; offset: number } {
  let slope = 1;
  let offset = 0;
  for (let round = 0; round < 2000; round++) {
    let gs = 0;
    let go = 0;
    examples.forEach((e, i) => {
      const error = e.y - sigmoid(slope * scores[i]! + offset);
      gs += error * scores[i]!;
      go += error;
    });
    slope += (0.5 * gs) / examples.length;
    offset += (0.5 * go) / examples.length;
  }
  return { slope: Number(slope.toFixed(4)), offset: Number(offset.toFixed(4)) };
}

async function main(): Promise<void> {
  const events = loadEvents(join(ROOT, 'tests/evaluation/events'));
  const background = backgroundOf(events);
  const examples = examplesOf(events, background);
  const foreign = foreignExamples(events, background, 6);
  const labelled = events.reduce((n, event) => n + event.pairs.length, 0);
  const reachable = events.reduce((n, event) => n + event.pairs.filter((pair) => pair.claimsA.some((a) => pair.claimsB.some((b) => examplesHas(examples, a, b)))).length, 0);
  console.log(`${events.length} events, ${labelled} labelled pairs (${reachable} reachable), ${examples.length} candidates (${examples.filter((e) => e.y === 1).length} true), ${foreign.length} foreign`);
  const { stage1, stage2, competition } = crossValidate(events, examples, foreign);
  printCurve('stage 1', curve(events, stage1));
  printCurve('stage 2', curve(events, stage2));
  const precisions = [0.7, 0.75, 0.8, 0.85, 0.9, 0.95];
  console.log('recall at precision', precisions.join(' '));
  console.log('  stage 1', recallAt(events, stage1, precisions).map((r) => r.toFixed(3)).join(' '));
  console.log('  stage 2', recallAt(events, stage2, precisions).map((r) => r.toFixed(3)).join(' '));
  if (process.argv.includes('--report')) return;
  const model1 = fitStage1([...examples, ...foreign]);
  const model2 = fitStage2(competition, examples);
  const kept = Object.fromEntries(Object.entries(background.frequency).filter(([, n]) => n > 1).sort(([a], [b]) => (a < b ? -1 : 1)));
  const weights = { stage1: model1, stage2: model2, calibration: calibrate(stage2), background: { articles: background.articles, frequency: kept } };
  writeFileSync(join(ROOT, 'engine/matching/weights.generated.json'), `${JSON.stringify(weights)}\n`);
  console.log('wrote engine/matching/weights.generated.json');
}

const pairSets = new WeakMap<readonly Example[], Map<unknown, Set<unknown>>>();
function examplesHas(examples: readonly Example[], a: unknown, b: unknown): boolean {
  let sets = pairSets.get(examples);
  if (sets === undefined) {
    sets = new Map();
    for (const e of examples) {
      const set = sets.get(e.claimA) ?? new Set();
      set.add(e.claimB);
      sets.set(e.claimA, set);
    }
    pairSets.set(examples, sets);
  }
  return sets.get(a)?.has(b) ?? false;
}

if (process.argv[1] === new URL(import.meta.url).pathname) await main();
