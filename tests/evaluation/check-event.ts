/** `npx tsx tests/evaluation/check-event.ts FILE…`: whether a tagged event is well formed, and what it labels. */
import { readFileSync } from 'node:fs';
import { readTaggedEvent } from './labelled-events.ts';

for (const file of process.argv.slice(2)) {
  try {
    const event = readTaggedEvent(readFileSync(file, 'utf8'), file);
    const counts = new Map<string, number>();
    for (const { relations } of event.pairs) counts.set(relations[0]!, (counts.get(relations[0]!) ?? 0) + 1);
    const unread = event.pairs.filter(({ claimsA, claimsB }) => claimsA.length === 0 || claimsB.length === 0).length;
    const kinds = [...counts].map(([relation, n]) => `${n} ${relation}`).join(', ');
    console.log(
      `${file}: ${event.articles.length} articles, ${event.pairs.length} pairs (${kinds}), ${event.traps.length} traps, ${unread} unread`,
    );
  } catch (error) {
    console.error(`${file}: ${error instanceof Error ? error.message : String(error)}`);
    process.exitCode = 1;
  }
}
