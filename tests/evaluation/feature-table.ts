/**
 * `npm run evaluate:features`: what each group of features buys. The first stage is fitted without the group and scored on events that
 * it has not seen (three folds, siblings together); the loss against all features is what the group buys. `--write` puts the table
 * into docs/accuracy.md. Takes some ten minutes.
 */
import { join } from 'node:path';
import { featureIndex } from '../../engine/matching/features.ts';
import { logOdds } from '../../engine/matching/model.ts';
import { backgroundOf, type Example, examplesOf, foreignExamples } from './fit/examples.ts';
import { FEATURE_GROUPS } from './fit/feature-groups.ts';
import { fitStage1, foldsOf, recallAt } from './fit/fit-matching.ts';
import { type LabelledEvent, loadEvents } from './labelled-events.ts';
import { writeTable } from './write-table.ts';

const ROOT = new URL('../../', import.meta.url).pathname;
const PRECISIONS = [0.8, 0.85, 0.9];
/** Fewer folds and trees than the evaluation's: thirteen fits a fold are to be made. */
const FOLDS = 3;
const TREES = 80;

function main(): void {
  const events = loadEvents(join(ROOT, 'tests/evaluation/events'));
  const background = backgroundOf(events);
  const examples = examplesOf(events, background);
  const foreign = foreignExamples(events, background, 12);
  const all = score(events, examples, foreign, []);
  const lines = [
    '| without | recall at 0.80 | at 0.85 | at 0.90 |',
    '|---|---|---|---|',
    `| nothing | ${all.map((r) => r.toFixed(3)).join(' | ')} |`,
  ];
  for (const [name, features] of Object.entries(FEATURE_GROUPS)) {
    const without = score(events, examples, foreign, features.map(featureIndex));
    lines.push(`| ${name} | ${without.map((r, i) => `${r.toFixed(3)} (${signed(r - all[i]!)})`).join(' | ')} |`);
    console.log(lines.at(-1));
  }
  const table = lines.join('\n');
  console.log(table);
  if (process.argv.includes('--write')) writeTable(join(ROOT, 'docs/accuracy.md'), 'features', table);
}

const signed = (x: number): string => `${x < 0 ? '−' : '+'}${Math.abs(x).toFixed(3)}`;

/** Recall at the given precisions, first stage, every event scored by a model that never saw its group. */
function score(
  events: readonly LabelledEvent[],
  examples: readonly Example[],
  foreign: readonly Example[],
  left: readonly number[],
): number[] {
  const folds = foldsOf(events, FOLDS);
  const exclude = new Set(left);
  const scores = new Array<number>(examples.length).fill(0);
  for (const fold of new Set(folds)) {
    const seen = (e: Example): boolean => folds[e.event] !== fold;
    const model = fitStage1([...examples.filter(seen), ...foreign.filter(seen)], exclude, TREES);
    examples.forEach((e, i) => {
      if (!seen(e)) scores[i] = logOdds(model, e.x);
    });
  }
  return recallAt(events, { examples, scores }, PRECISIONS);
}

main();
