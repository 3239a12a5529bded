import type { Claim, Fact, Source } from '../../engine/types.ts';

/** The articles that derive from one report: the first stands for it, the rest is put behind a bracket. */
export interface OriginGroup {
  readonly origin: string;
  readonly first: Source;
  readonly rest: readonly Source[];
}

/** A fact as a card shows it. */
export interface FactView {
  /** The claim of the page that the large figure gives. */
  readonly page: Claim;
  /** Further claims of the page with another figure. */
  readonly further: readonly Claim[];
  /** The source whose figure is set beside the page's. */
  readonly beside: Source;
  readonly groups: readonly OriginGroup[];
}

/** @throws where a fact has no claim of the page or no source, which the engine never makes */
export function viewFact(fact: Fact): FactView {
  const beside = sourceBeside(fact);
  const page = pageClaim(fact, beside);
  if (page === undefined || beside === undefined) throw new Error(`fact "${fact.id}" has no claim or no source`);
  const figure = (claim: Claim): string => JSON.stringify([claim.value, claim.modifier, claim.unit]);
  const seen = new Set([figure(page)]);
  const further = fact.page.filter((claim) => {
    const fresh = !seen.has(figure(claim));
    seen.add(figure(claim));
    return fresh;
  });
  return { page, further, beside, groups: groupByOrigin(fact.sources, beside) };
}

/** The source that shows the fact's relation: the newest where figures change, else the surest. Copies of the page come last. */
function sourceBeside({ sources, relation }: Fact): Source | undefined {
  const telling = sources.filter((source) => source.relation === relation);
  const order = (a: Source, b: Source): number =>
    Number(a.sameOriginAsPage) - Number(b.sameOriginAsPage) ||
    (relation === 'changed-over-time' ? dayOf(b).localeCompare(dayOf(a)) : 0) ||
    b.score - a.score;
  return (telling.length > 0 ? telling : [...sources]).sort(order)[0];
}

/** Of several claims of the page, the one in the unit of the figure beside it, or restated in it, so that two like figures meet. */
function pageClaim({ page }: Fact, beside: Source | undefined): Claim | undefined {
  const unit = beside?.claim.unit;
  return page.find((claim) => claim.unit === unit) ?? page.find((claim) => claim.restatement?.unit === unit) ?? page[0];
}

/** The day for which a source's figure holds; empty where nothing tells. */
export const dayOf = ({ claim, article }: Source): string => claim.time.asOf ?? claim.time.to ?? article.published ?? '';

function groupByOrigin(sources: readonly Source[], beside: Source): OriginGroup[] {
  const groups = new Map<string, Source[]>();
  // The source that is shown in large comes first, so that a reader finds it first in the list.
  for (const source of [beside, ...sources.filter((other) => other !== beside)]) {
    const group = groups.get(source.article.origin);
    if (group === undefined) groups.set(source.article.origin, [source]);
    else group.push(source);
  }
  return [...groups].map(([origin, [first, ...rest]]) => ({ origin, first: first!, rest }));
}
