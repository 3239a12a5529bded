import { type Fact, RELATIONS, type Report, type Source } from '../types.ts';
import { pairingKeys } from './pairing-key.ts';

/**
 * A report without the pairings that the reader has called not the same fact. What is left of a fact is told anew: its
 * relation, its reports and origins; a fact with no source left is gone.
 *
 * @param hidden keys of pairings, see `pairingKey`
 */
export function withoutPairings(report: Report, hidden: ReadonlySet<string>): Report {
  if (hidden.size === 0) return report;
  const left = (facts: readonly Fact[]): Fact[] => {
    const kept = facts.map((fact) => withoutSources(fact, (source) => isHidden(fact, source, hidden))).filter((fact) => fact !== null);
    return kept.every((fact, i) => fact === facts[i]) && kept.length === facts.length ? [...facts] : kept.sort(bySeriousness);
  };
  return { ...report, facts: left(report.facts), possible: left(report.possible) };
}

/** Whether a source is hidden: at whichever of its places on the page it was called another fact. */
export const isHidden = (fact: Pick<Fact, 'page'>, source: Source, hidden: ReadonlySet<string>): boolean =>
  hidden.size > 0 && pairingKeys(fact, source).some((key) => hidden.has(key));

function withoutSources(fact: Fact, isGone: (source: Source) => boolean): Fact | null {
  const sources = fact.sources.filter((source) => !isGone(source));
  if (sources.length === fact.sources.length) return fact;
  if (sources.length === 0) return null;
  return {
    ...fact,
    sources,
    relation: RELATIONS.find((relation) => sources.some((source) => source.relation === relation)) ?? fact.relation,
    reports: new Set(sources.map(({ article }) => article.id)).size,
    origins: new Set(sources.filter(({ sameOriginAsPage }) => !sameOriginAsPage).map(({ article }) => article.origin)).size,
  };
}

/** The engine's own order; a stable sort leaves facts of one relation as they were. */
const bySeriousness = (a: Fact, b: Fact): number => RELATIONS.indexOf(a.relation) - RELATIONS.indexOf(b.relation);
