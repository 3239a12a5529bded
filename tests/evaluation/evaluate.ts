/**
 * `npm run evaluate`: what matching reaches on labelled events that it has not seen. Every event is scored by models fitted without
 * its group (six folds, siblings together), judged as a reader would see it: rows above the threshold for showing. Prints one
 * table; `--write` puts it into docs/accuracy.md.
 */
import { join } from 'node:path';
import { inOneDimension } from '../../engine/claims/adopt-unit.ts';
import { relate } from '../../engine/comparison/relation.ts';
import { scopeGap, statedGap } from '../../engine/comparison/scope.ts';
import { compareValues } from '../../engine/comparison/values.ts';
import { calibrated } from '../../engine/matching/model.ts';
import { probabilityOf, relationFeatures } from '../../engine/matching/relation-model.ts';
import { POSSIBLE, SHOWN } from '../../engine/matching/thresholds.ts';
import type { Relation } from '../../engine/types.ts';
import { backgroundOf, type Example, examplesOf, foreignExamples } from './fit/examples.ts';
import { calibrate, crossValidate, fitOtherScope, fitOverTime, foldsOf, recallAt, relationExamples } from './fit/fit-matching.ts';
import { random } from './fit/random.ts';
import { type LabelledEvent, loadEvents } from './labelled-events.ts';
import { writeTable } from './write-table.ts';

const ROOT = new URL('../../', import.meta.url).pathname;

const LABEL: Readonly<Record<Relation, string>> = {
  agrees: 'agree',
  compatible: 'compatible',
  differs: 'differ',
  'changed-over-time': 'over-time',
  'different-scope': 'different-scope',
};

/** One scored candidate as a reader would get it. */
interface Row {
  readonly e: Example;
  readonly probability: number;
  readonly relation: Relation;
}

export interface Figures {
  readonly pairs: number;
  readonly recall: number;
  readonly withPossible: number;
  readonly precision: number;
  readonly unequal: number;
  readonly relation: number;
  readonly traps: number;
  readonly scopeNoise: number;
}

export interface Evaluation {
  readonly events: readonly LabelledEvent[];
  readonly rows: readonly Row[];
  readonly recallAt: readonly (readonly [number, number])[];
}

/** Scores all events of the repository out of fold. Takes a minute or two. */
export function evaluateEvents(): Evaluation {
  const events = loadEvents(join(ROOT, 'tests/evaluation/events'));
  const background = backgroundOf(events);
  const examples = examplesOf(events, background);
  const { stage3 } = crossValidate(events, examples, foreignExamples(events, background, 4));
  const calibration = calibrate(stage3);
  const folds = foldsOf(events);
  const relations = relationExamples(events, examples);
  const judges = [...new Set(folds)].map((fold) => {
    const train = relations.filter(({ e }) => folds[e.event] !== fold);
    return [fold, { overTime: fitOverTime(train), otherScope: fitOtherScope(train) }] as const;
  });
  const judgeOf = new Map(judges);
  const rows = examples.map((e, i): Row => {
    const probability = calibrated(stage3.scores[i]!, calibration);
    if (probability < POSSIBLE) return { e, probability, relation: 'differs' };
    const [a, b] = inOneDimension(e.claimA, e.claimB);
    const values = compareValues(a, b);
    const articles = events[e.event]!.articles;
    const x = relationFeatures(e.claimA, e.claimB, e.x, values, articles[e.a]!.read.published, articles[e.b]!.read.published);
    const judge = judgeOf.get(folds[e.event]!)!;
    const scope =
      statedGap(e.claimA, e.claimB) ??
      (probabilityOf(judge.otherScope, x) >= 0.5 ? (scopeGap(e.claimA, e.claimB) ?? 'other-measure') : null);
    return { e, probability, relation: relate(a, b, values, scope, probabilityOf(judge.overTime, x)).relation };
  });
  const precisions = [0.7, 0.8, 0.85, 0.9, 0.95];
  const recalls = recallAt(events, stage3, precisions);
  return { events, rows, recallAt: precisions.map((p, i) => [p, recalls[i]!] as const) };
}

/** Figures over the events (indices) given, counted as the shared scorer counts: a labelled pair is found if any row shows it. */
export function figuresOf(
  { events, rows }: Evaluation,
  which: ReadonlySet<number>,
  kind: ((dimension: string) => boolean) | null = null,
): Figures {
  const own = rows.filter(({ e }) => which.has(e.event) && (kind === null || kind(e.claimA.dimension)));
  const byPair = new Map<unknown, Map<unknown, Row>>();
  for (const row of own) {
    const map = byPair.get(row.e.claimA) ?? new Map<unknown, Row>();
    map.set(row.e.claimB, row);
    byPair.set(row.e.claimA, map);
  }
  const rowsOf = (pair: LabelledEvent['pairs'][number]): Row[] =>
    pair.claimsA.flatMap((a) => pair.claimsB.flatMap((b) => byPair.get(a)?.get(b) ?? []));
  const gold = [...which]
    .flatMap((i) => events[i]!.pairs)
    .filter((pair) => kind === null || pair.claimsA.some((claim) => kind(claim.dimension)));
  const traps = [...which]
    .flatMap((i) => events[i]!.traps)
    .filter((pair) => kind === null || pair.claimsA.some((claim) => kind(claim.dimension)));
  let found = 0;
  let reachable = 0;
  let right = 0;
  let unequal = 0;
  let unequalFound = 0;
  for (const pair of gold) {
    const mine = rowsOf(pair);
    const hits = mine.filter((row) => row.probability >= SHOWN);
    if (mine.some((row) => row.probability >= POSSIBLE)) reachable++;
    const isUnequal = ['differ', 'over-time', 'compatible'].includes(pair.relations[0]!);
    if (isUnequal) unequal++;
    if (hits.length === 0) continue;
    found++;
    if (isUnequal) unequalFound++;
    if (hits.some((row) => pair.relations.includes(LABEL[row.relation]))) right++;
  }
  const shown = own.filter((row) => row.probability >= SHOWN);
  const good = shown.filter((row) => row.e.y === 1).length;
  const scope = shown.filter((row) => row.e.y === 0 && row.relation === 'different-scope').length;
  const bad = shown.length - good - scope;
  const trapped = traps.filter((trap) =>
    rowsOf(trap).some((row) => row.probability >= SHOWN && row.relation !== 'different-scope' && row.e.y === 0),
  ).length;
  const share = (x: number, n: number): number => (n === 0 ? 0 : x / n);
  return {
    pairs: gold.length,
    recall: share(found, gold.length),
    withPossible: share(reachable, gold.length),
    precision: share(good, good + bad),
    unequal: share(unequalFound, unequal),
    relation: share(right, found),
    traps: share(trapped, traps.length),
    scopeNoise: share(scope, shown.length),
  };
}

/** 90 % interval of a figure by drawing events anew (bootstrap over events). */
function interval(evaluation: Evaluation, pick: (figures: Figures) => number): [number, number] {
  const next = random(17);
  const each = evaluation.events.map((_, i) => figuresOf(evaluation, new Set([i])));
  const draws: number[] = [];
  for (let draw = 0; draw < 400; draw++) {
    let sum = 0;
    let weight = 0;
    for (let k = 0; k < each.length; k++) {
      const figures = each[Math.floor(next() * each.length)]!;
      sum += pick(figures) * figures.pairs;
      weight += figures.pairs;
    }
    draws.push(sum / weight);
  }
  draws.sort((a, b) => a - b);
  return [draws[20]!, draws[379]!];
}

const cell = (x: number): string => x.toFixed(2);
const HEAD =
  '| | pairs | recall | with possible | precision | unequal | relation | traps | scope noise |\n|---|---|---|---|---|---|---|---|---|';
const line = (name: string, f: Figures): string =>
  `| ${name} | ${f.pairs} | ${cell(f.recall)} | ${cell(f.withPossible)} | ${cell(f.precision)} | ${cell(f.unequal)} | ${cell(f.relation)} | ${cell(f.traps)} | ${cell(f.scopeNoise)} |`;

const KINDS: readonly (readonly [string, (dimension: string) => boolean])[] = [
  ['counts', (d) => d === 'count'],
  ['money', (d) => d === 'money'],
  ['shares', (d) => d === 'percent' || d === 'percentage-point' || d === 'ratio'],
  ['measures', (d) => !['count', 'money', 'percent', 'percentage-point', 'ratio'].includes(d)],
];

export function tableOf(evaluation: Evaluation): string {
  const all = new Set(evaluation.events.map((_, i) => i));
  const total = figuresOf(evaluation, all);
  const [low, high] = interval(evaluation, (f) => f.recall);
  const [plow, phigh] = interval(evaluation, (f) => f.precision);
  const kindOf = (name: string): string => name.replace(/^(?:[a-z]\d-)?\d+-/, '').split('-')[0]!;
  const kinds = [...new Set(evaluation.events.map(({ name }) => kindOf(name)))].sort();
  const reliability = [0.1, 0.2, 0.3, 0.4, 0.5, 0.6, 0.7, 0.8, 0.9].map((from) => {
    const rows = evaluation.rows.filter(({ probability }) => probability >= from && probability < from + 0.1);
    return `| ${cell(from)}–${cell(from + 0.1)} | ${rows.length} | ${rows.length === 0 ? '–' : cell(rows.filter(({ e }) => e.y === 1).length / rows.length)} |`;
  });
  return [
    HEAD,
    line(`**all ${evaluation.events.length} events**`, total),
    ...KINDS.map(([name, is]) => line(name, figuresOf(evaluation, all, is))),
    ...kinds.map((kind) =>
      line(kind, figuresOf(evaluation, new Set(evaluation.events.flatMap(({ name }, i) => (kindOf(name) === kind ? [i] : []))))),
    ),
    '',
    `90 % intervals over events: recall ${cell(low)}–${cell(high)}, precision ${cell(plow)}–${cell(phigh)}.`,
    `Recall at precision: ${evaluation.recallAt.map(([p, r]) => `${cell(r)} at ${cell(p)}`).join(', ')}.`,
    '',
    '| probability | rows | true |\n|---|---|---|',
    ...reliability,
  ].join('\n');
}

if (process.argv[1] === new URL(import.meta.url).pathname) {
  const table = tableOf(evaluateEvents());
  console.log(table);
  if (process.argv.includes('--write')) writeTable(join(ROOT, 'docs/accuracy.md'), 'evaluation', table);
}
