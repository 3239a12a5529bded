/**
 * Fits the weights of claim matching on the labelled events: `npm run fit` writes engine/matching/weights.generated.json,
 * `npm run fit -- --report` only prints what folds reach. Two stages: pairs by their own features, then pairs among their
 * rivals. Every score that is reported or that the second stage learns from comes from a model that never saw the event's group.
 */
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { inOneDimension } from '../../../engine/claims/adopt-unit.ts';
import { compareValues } from '../../../engine/comparison/values.ts';
import { COMPETITION, readCompetition, type ScoredPair } from '../../../engine/matching/competition.ts';
import { FEATURES, featureIndex, VALUE_FEATURES } from '../../../engine/matching/features.ts';
import { logOdds, type Model, sigmoid } from '../../../engine/matching/model.ts';
import { probabilityOf, RELATION_FEATURES, relationFeatures } from '../../../engine/matching/relation-model.ts';
import { type LabelledEvent, loadEvents } from '../labelled-events.ts';
import { backgroundOf, type Example, examplesOf, foreignExamples } from './examples.ts';
import { fitTrees } from './gradient-boosting.ts';
import { fitLinear } from './logistic-regression.ts';
import { random } from './random.ts';

const ROOT = new URL('../../../', import.meta.url).pathname;
const FOLDS = 6;
const STAGE1 = { trees: 190, depth: 6, rate: 0.07, leaf: 5, lambda: 4, rows: 0.7, columns: 0.3, seed: 7 };
const STAGE2 = { trees: 70, depth: 4, rate: 0.08, leaf: 8, lambda: 6, rows: 0.7, columns: 0.6, seed: 11 };
const TRAP_WEIGHT = 2;
const SCOPE_WEIGHT = 0.6;

const weightOf = (e: Example): number => (e.trap ? TRAP_WEIGHT : e.y === 1 && e.relations[0] === 'different-scope' ? SCOPE_WEIGHT : 1);

/** Share of the plain negatives that a first-stage model learns from; the kept ones weigh more. */
const KEPT = 0.34;

/** All true pairs and traps, and a sample of the many pairs that nobody would take for one fact. */
function thinned(examples: readonly Example[]): { x: Float32Array[]; y: number[]; w: number[] } {
  const next = random(3);
  const kept = examples.filter((e) => e.y === 1 || e.trap || next() < KEPT);
  return { x: kept.map((e) => e.x), y: kept.map((e) => e.y), w: kept.map((e) => weightOf(e) / (e.y === 1 || e.trap ? 1 : KEPT)) };
}

/** The first stage, without the features in `exclude`. */
export function fitStage1(examples: readonly Example[], exclude?: ReadonlySet<number>, trees = STAGE1.trees): Model {
  const { x, y, w } = thinned(examples);
  return { features: FEATURES, ...fitTrees(x, y, w, { ...STAGE1, trees }, exclude), linear: fitLinear(x, y, w, 30, exclude) };
}

const BY_VALUE = new Set(VALUE_FEATURES.map(featureIndex));

/** The first stage by meaning alone: what speaks for one fact when the figures differ. */
export function fitMeaning(examples: readonly Example[]): Model {
  const { x, y, w } = thinned(examples);
  return {
    features: FEATURES,
    ...fitTrees(x, y, w, { ...STAGE1, trees: 130, seed: 23 }, BY_VALUE),
    linear: fitLinear(x, y, w, 30, BY_VALUE),
  };
}

function fitStage2(x: readonly Float32Array[], examples: readonly Example[]): Model {
  const y = examples.map((e) => e.y);
  const w = examples.map(weightOf);
  return { features: COMPETITION, ...fitTrees(x, y, w, STAGE2), linear: fitLinear(x, y, w, 5) };
}

/** Groups of events, dealt into folds by size. */
export function foldsOf(events: readonly LabelledEvent[], folds = FOLDS): number[] {
  const groups = [...new Set(events.map((event) => event.group))];
  return events.map((event) => groups.indexOf(event.group) % folds);
}

/** Second-stage features of all examples of one event, from their first-stage scores. */
export function competitionOf(examples: readonly Example[], scores: readonly number[], meanings: readonly number[]): Float32Array[] {
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
    const pairs: ScoredPair[] = indices.map((i) => ({
      a: examples[i]!.claimA,
      b: examples[i]!.claimB,
      score: scores[i]!,
      meaning: meanings[i]!,
    }));
    const bridge = (pair: ScoredPair): number => {
      let best = 0;
      for (const x of partners.get(pair.a) ?? []) {
        if (x.article === first.a || x.article === first.b) continue;
        for (const y of partners.get(pair.b) ?? [])
          if (y.claim === x.claim) best = Math.max(best, Math.min(sigmoid(x.score), sigmoid(y.score)));
      }
      return best;
    };
    readCompetition(pairs, bridge).forEach((row, k) => {
      out[indices[k]!] = row;
    });
  }
  return out;
}

/**
 * Examples whose relation is learned: true pairs of unequal figures, of events whose pairs were judged one by one. Relations that
 * follow from tags leave open too often whether a figure changed or is disputed.
 */
export function relationExamples(events: readonly LabelledEvent[], examples: readonly Example[]): { e: Example; x: Float32Array }[] {
  return examples
    .filter((e) => e.y === 1 && events[e.event]!.judged)
    .map((e) => ({ e, values: compareValues(...inOneDimension(e.claimA, e.claimB)) }))
    .filter(({ e, values }) => values.kind === 'disjoint' && !(e.claimA.dimension === 'money' && e.claimA.unit !== e.claimB.unit))
    .map(({ e, values }) => ({
      e,
      x: relationFeatures(
        e.claimA,
        e.claimB,
        e.x,
        values,
        events[e.event]!.articles[e.a]!.read.published,
        events[e.event]!.articles[e.b]!.read.published,
      ),
    }));
}

const OVER_TIME = { trees: 80, depth: 4, rate: 0.08, leaf: 5, lambda: 5, rows: 0.7, columns: 0.5, seed: 5 };

export function fitOverTime(list: readonly { e: Example; x: Float32Array }[]): Model {
  const clear = list.filter(({ e }) => ['differ', 'over-time'].includes(e.relations[0]!));
  const y = clear.map(({ e }) => (e.relations[0] === 'over-time' ? 1 : 0));
  const w = clear.map(({ e }) => (e.relations.includes('differ') && e.relations.includes('over-time') ? 0.3 : 1));
  const x = clear.map((c) => c.x);
  return { features: RELATION_FEATURES, ...fitTrees(x, y, w, OVER_TIME), linear: fitLinear(x, y, w, 20) };
}

export function fitOtherScope(list: readonly { e: Example; x: Float32Array }[]): Model {
  const y = list.map(({ e }) => (e.relations[0] === 'different-scope' ? 1 : 0));
  const w = list.map(({ e }) => (e.relations.length > 1 && e.relations.includes('different-scope') ? 0.4 : 1));
  const x = list.map((c) => c.x);
  return { features: RELATION_FEATURES, ...fitTrees(x, y, w, OVER_TIME), linear: fitLinear(x, y, w, 20) };
}

/** Share of unequal true pairs whose relation is judged as labelled, by folds. */
function relationAccuracy(events: readonly LabelledEvent[], list: readonly { e: Example; x: Float32Array }[]): void {
  const folds = foldsOf(events);
  let right = 0;
  let scopeShown = 0;
  let scopeRight = 0;
  for (let fold = 0; fold < FOLDS; fold++) {
    const train = list.filter(({ e }) => folds[e.event] !== fold);
    const [over, scope] = [fitOverTime(train), fitOtherScope(train)];
    for (const { e, x } of list) {
      if (folds[e.event] !== fold) continue;
      const said = probabilityOf(scope, x) >= 0.5 ? 'different-scope' : probabilityOf(over, x) >= 0.5 ? 'over-time' : 'differ';
      if (said === 'different-scope') scopeShown++;
      if (said === 'different-scope' && e.relations.includes(said)) scopeRight++;
      if (e.relations.includes(said)) right++;
    }
  }
  console.log(
    `relation of unequal pairs: ${(right / list.length).toFixed(3)} of ${list.length} right; different scope said ${scopeShown} times, ${scopeRight} rightly`,
  );
}

export interface Scored {
  readonly examples: readonly Example[];
  readonly scores: readonly number[];
}

/** Recall of labelled pairs and precision of shown rows at thresholds, as the scorer counts them. */
export function curve(
  events: readonly LabelledEvent[],
  { examples, scores }: Scored,
): { threshold: number; recall: number; precision: number; unequal: number; rows: number; traps: number }[] {
  const best = new Map<unknown, Map<unknown, number>>();
  examples.forEach((e, i) => {
    const row = best.get(e.claimA) ?? new Map();
    row.set(e.claimB, scores[i]!);
    best.set(e.claimA, row);
  });
  const scoreOf = (pair: LabelledEvent['pairs'][number]): number =>
    Math.max(-99, ...pair.claimsA.flatMap((a) => pair.claimsB.map((b) => best.get(a)?.get(b) ?? -99)));
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
  for (const r of rows)
    console.log(
      `  ${r.threshold.toFixed(2).padStart(6)}  recall ${r.recall.toFixed(3)}  precision ${r.precision.toFixed(3)}  unequal ${r.unequal.toFixed(3)}  traps ${r.traps.toFixed(3)}  rows ${r.rows}`,
    );
}

/** Recall at given precisions, interpolated along the ranked rows. */
export function recallAt(events: readonly LabelledEvent[], scored: Scored, precisions: readonly number[]): number[] {
  const order = scored.scores.map((_, i) => i).sort((i, j) => scored.scores[j]! - scored.scores[i]!);
  const total = events.reduce((n, event) => n + event.pairs.length, 0);
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

export interface CrossValidated {
  readonly stage1: Scored;
  readonly stage2: Scored;
  readonly stage3: Scored;
  /** Features from which the second and third stages learn. */
  readonly competition: readonly Float32Array[];
  readonly settled: readonly Float32Array[];
}

/** Scores every example by models that never saw its group of events. */
export function crossValidate(events: readonly LabelledEvent[], examples: readonly Example[], foreign: readonly Example[]): CrossValidated {
  const folds = foldsOf(events);
  const scores = new Array<number>(examples.length).fill(0);
  const meanings = new Array<number>(examples.length).fill(0);
  for (let fold = 0; fold < FOLDS; fold++) {
    const train = [...examples.filter((e) => folds[e.event] !== fold), ...foreign.filter((e) => folds[e.event] !== fold)];
    const model = fitStage1(train);
    const meaning = fitMeaning(train);
    examples.forEach((e, i) => {
      if (folds[e.event] !== fold) return;
      scores[i] = logOdds(model, e.x);
      meanings[i] = logOdds(meaning, e.x);
    });
  }
  const competition = competitionOf(examples, scores, meanings);
  const scores2 = scoreFolds(competition, examples, (e) => folds[e.event]!);
  const settled = competitionOf(examples, scores2, meanings);
  const scores3 = scoreFolds(settled, examples, (e) => folds[e.event]!);
  return {
    stage1: { examples, scores },
    stage2: { examples, scores: scores2 },
    stage3: { examples, scores: scores3 },
    competition,
    settled,
  };
}

function scoreFolds(x: readonly Float32Array[], examples: readonly Example[], foldOf: (e: Example) => number): number[] {
  const scores = new Array<number>(examples.length).fill(0);
  for (let fold = 0; fold < FOLDS; fold++) {
    const rows = examples.map((_, i) => i).filter((i) => foldOf(examples[i]!) !== fold);
    const model = fitStage2(
      rows.map((i) => x[i]!),
      rows.map((i) => examples[i]!),
    );
    examples.forEach((e, i) => {
      if (foldOf(e) === fold) scores[i] = logOdds(model, x[i]!);
    });
  }
  return scores;
}

/** Platt scaling of second-stage scores, by a few Newton-free gradient steps on two numbers. */
export function calibrate({ examples, scores }: Scored): { slope: number; offset: number } {
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

function main(): void {
  const events = loadEvents(join(ROOT, 'tests/evaluation/events'));
  const background = backgroundOf(events);
  const examples = examplesOf(events, background);
  const foreign = foreignExamples(events, background, 4);
  const labelled = events.reduce((n, event) => n + event.pairs.length, 0);
  const reachable = events.reduce(
    (n, event) => n + event.pairs.filter((pair) => pair.claimsA.some((a) => pair.claimsB.some((b) => examplesHas(examples, a, b)))).length,
    0,
  );
  console.log(
    `${events.length} events, ${labelled} labelled pairs (${reachable} reachable), ${examples.length} candidates (${examples.filter((e) => e.y === 1).length} true), ${foreign.length} foreign`,
  );
  if (process.argv.includes('--relations')) {
    relationAccuracy(events, relationExamples(events, examples));
    return;
  }
  const { stage1, stage2, stage3, competition, settled } = crossValidate(events, examples, foreign);
  printCurve('stage 3', curve(events, stage3));
  const precisions = [0.7, 0.75, 0.8, 0.85, 0.9, 0.95];
  console.log('recall at precision', precisions.join(' '));
  console.log(
    '  stage 1',
    recallAt(events, stage1, precisions)
      .map((r) => r.toFixed(3))
      .join(' '),
  );
  console.log(
    '  stage 2',
    recallAt(events, stage2, precisions)
      .map((r) => r.toFixed(3))
      .join(' '),
  );
  console.log(
    '  stage 3',
    recallAt(events, stage3, precisions)
      .map((r) => r.toFixed(3))
      .join(' '),
  );
  const relations = relationExamples(events, examples);
  relationAccuracy(events, relations);
  if (process.argv.includes('--report')) return;
  const model1 = fitStage1([...examples, ...foreign]);
  const meaning = fitMeaning([...examples, ...foreign]);
  const model2 = fitStage2(competition, examples);
  const kept = Object.fromEntries(
    Object.entries(background.frequency)
      .filter(([, n]) => n > 1)
      .sort(([a], [b]) => (a < b ? -1 : 1)),
  );
  const weights = {
    stage1: model1,
    meaning,
    stage2: model2,
    stage3: fitStage2(settled, examples),
    overTime: fitOverTime(relations),
    otherScope: fitOtherScope(relations),
    calibration: calibrate(stage3),
    background: { articles: background.articles, frequency: kept },
  };
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

if (process.argv[1] === new URL(import.meta.url).pathname) main();
