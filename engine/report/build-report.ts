import { inOneDimension } from '../claims/adopt-unit.ts';
import type { ReadClaim } from '../claims/signs.ts';
import { relate } from '../comparison/relation.ts';
import { scopeGap, statedGap } from '../comparison/scope.ts';
import { compareValues, type ValueComparison } from '../comparison/values.ts';
import type { Citation, Claim, Copy, Fact, PageInput, Relation, Report, SelfCheck, Source } from '../types.ts';
import { RELATIONS } from '../types.ts';
import { labelOf } from './label.ts';
import { reasonsFor } from './reasons.ts';

/** Probability from which unequal figures are said to have other scopes. */
const OTHER_SCOPE = 0.5;

/** A page claim set beside a claim of one article. */
export interface Pairing {
  readonly page: ReadClaim;
  readonly other: ReadClaim;
  readonly article: Citation;
  readonly probability: number;
  readonly sameOriginAsPage: boolean;
  /** Already judged (dates), or `null`. */
  readonly relation: Relation | null;
  /** Probability that unequal figures are states at other times; `null` lets the dates alone decide. */
  readonly overTime: number | null;
  readonly otherScope: number;
}

export interface ReportParts {
  readonly page: PageInput;
  readonly claims: number;
  readonly shown: readonly Pairing[];
  readonly possible: readonly Pairing[];
  readonly copies: readonly Copy[];
  readonly selfChecks: readonly SelfCheck[];
}

export function buildReport({ page, claims, shown, possible, copies, selfChecks }: ReportParts): Report {
  return {
    page: { title: page.title, publisher: page.publisher, published: page.published, language: page.language, url: page.url, claims },
    facts: factsOf(shown),
    possible: factsOf(possible),
    copies,
    selfChecks,
  };
}

/** Page claims of one figure that meet the same claim elsewhere are one fact. */
function factsOf(pairings: readonly Pairing[]): Fact[] {
  const groups: { claims: ReadClaim[]; pairings: Pairing[] }[] = [];
  const byClaim = new Map<ReadClaim, Pairing[]>();
  for (const pairing of pairings) byClaim.set(pairing.page, [...(byClaim.get(pairing.page) ?? []), pairing]);
  const ordered = [...byClaim].sort(([a], [b]) => a.start - b.start);
  for (const [claim, own] of ordered) {
    const group = groups.find((g) => sameFigure(g.claims[0]!, claim) && own.some((x) => g.pairings.some((y) => y.other === x.other)));
    if (group === undefined) groups.push({ claims: [claim], pairings: [...own] });
    else {
      group.claims.push(claim);
      group.pairings.push(...own);
    }
  }
  const facts = groups.map(({ claims, pairings: own }) => factOf(claims, own));
  const rank = (fact: Fact): number => RELATIONS.indexOf(fact.relation);
  return facts.sort((a, b) => rank(a) - rank(b) || a.page[0]!.start - b.page[0]!.start);
}

const sameFigure = (a: ReadClaim, b: ReadClaim): boolean =>
  a.dimension === b.dimension && a.dimension !== 'date' && compareValues(a, b).kind === 'equal';

function factOf(claims: readonly ReadClaim[], pairings: readonly Pairing[]): Fact {
  const best = new Map<ReadClaim, Pairing>();
  for (const pairing of pairings) if ((best.get(pairing.other)?.probability ?? -1) < pairing.probability) best.set(pairing.other, pairing);
  const sources = [...best.values()]
    .map(sourceOf)
    .sort((a, b) => RELATIONS.indexOf(a.relation) - RELATIONS.indexOf(b.relation) || b.score - a.score);
  const relation = RELATIONS.find((r) => sources.some((source) => source.relation === r)) ?? 'different-scope';
  // A headline drops words and capitalises the rest: the body names the fact.
  const first = claims.find((claim) => !claim.signs.inTitle) ?? claims[0]!;
  const articles = new Set(sources.map((source) => source.article.id));
  const origins = new Set(sources.filter((source) => !source.sameOriginAsPage).map((source) => source.article.origin));
  return {
    id: `f${first.start}-${first.end}`,
    label: labelOf(
      first.measured !== null ? first : { ...first, measured: pairings.find((p) => p.other.measured !== null)?.other.measured ?? null },
    ),
    relation,
    dimension: first.dimension,
    page: claims.map(publicClaim),
    sources,
    reports: articles.size,
    origins: origins.size,
  };
}

function sourceOf({ page, other, article, probability, sameOriginAsPage, relation, overTime, otherScope }: Pairing): Source {
  const [mine, theirs] = inOneDimension(page, other);
  const values: ValueComparison =
    mine.dimension === theirs.dimension
      ? compareValues(mine, theirs)
      : { kind: 'overlap', ratio: Number.POSITIVE_INFINITY, converted: false };
  const scope = statedGap(page, other) ?? (otherScope >= OTHER_SCOPE ? (scopeGap(page, other) ?? 'other-measure') : null);
  const judged = relate(mine, theirs, values, scope, overTime);
  const judgement = relation === null ? judged : { ...judged, relation, scope: null, totalFalls: false };
  const comparable = judgement.relation === 'differs' || judgement.relation === 'changed-over-time';
  return {
    article,
    claim: publicClaim(other),
    relation: judgement.relation,
    ratio: comparable && Number.isFinite(values.ratio) ? Number(values.ratio.toPrecision(3)) : null,
    score: Number(probability.toFixed(3)),
    sameOriginAsPage,
    reasons: reasonsFor(page, other, values, judgement, article, sameOriginAsPage),
  };
}

/** A claim without what only matching needs. */
export function publicClaim({ signs, ...claim }: ReadClaim): Claim {
  void signs;
  return claim;
}
