/**
 * The chain on one screen: text → claims → candidates → alignment → comparison → report. Each stage is a function over plain
 * data and knows no other stage; this file joins them.
 */
import { dayNumber } from './claims/days.ts';
import { readText, readTextInSteps } from './claims/read-claims.ts';
import { readQuery } from './claims/read-query.ts';
import type { ReadClaim } from './claims/signs.ts';
import { statedGap } from './comparison/scope.ts';
import { selfCheck } from './comparison/self-checks.ts';
import { align } from './matching/align.ts';
import { findCandidates, type Shelf } from './matching/candidates.ts';
import { alignDates } from './matching/dates.ts';
import { eventSimilarity } from './matching/event-similarity.ts';
import { buildIndex, openIndex } from './matching/index.ts';
import { PACK_FORMAT, PACK_VERSION, type Pack, type PackArticle } from './matching/pack.ts';
import { pairRarity } from './matching/pair-features.ts';
import { type SearchOptions, searchSubject as searchShelves } from './matching/search-subject.ts';
import { POSSIBLE, SHOWN, SHOWN_STATED_GAP } from './matching/thresholds.ts';
import { WEIGHTS, type Weights } from './matching/weights.ts';
import { creditedAgencies } from './origins/agencies.ts';
import { fingerprint } from './origins/fingerprint.ts';
import { assignOrigins, kinship, type Traced } from './origins/origins.ts';
import { unitOf } from './quantities/units.ts';
import { buildReport, type Pairing, publicClaim } from './report/build-report.ts';
import { drain, type Steps } from './text/steps.ts';
import type { ArticleInput, Citation, Claim, Copy, PageInput, Report, SubjectClaim } from './types.ts';

export { type Pack, parsePack } from './matching/pack.ts';
export type { Progress, Steps } from './text/steps.ts';

/** Packs made ready for matching. */
export interface Corpus {
  readonly shelves: readonly Shelf[];
}

/** Reads the claims of a page, in text order. */
export function readClaims(page: PageInput): Claim[] {
  return readText(page).claims.map(publicClaim);
}

/**
 * The quantities of a text, each at its own place: restatements apart from what they restate, dates left out (they are when a
 * claim holds, not how much of something there is).
 */
export function readFigures(page: PageInput): Claim[] {
  return readClaims(page)
    .filter((claim) => claim.dimension !== 'date')
    .flatMap((claim): Claim[] => {
      const { restatement } = claim;
      if (restatement === null) return [claim];
      const names = restatement.unit === null ? [] : (unitOf(restatement.unit)?.names ?? []);
      return [claim, { ...claim, ...restatement, unitNames: names, restatement: null }];
    });
}

/** Reads every article and makes one pack of them. Throws where two articles share an id. */
export function buildPack(inputs: readonly ArticleInput[]): Pack {
  const traced = inputs.map(
    (input): Traced => ({
      ...traceOf(input),
      id: input.id,
      fingerprint: input.fingerprint ?? fingerprint(input.text),
      origin: input.origin,
      originEvidence: input.originEvidence,
    }),
  );
  const repeated = inputs.find((input, i) => inputs.findIndex((other) => other.id === input.id) !== i);
  if (repeated !== undefined) throw new Error(`two articles have the id "${repeated.id}"`);
  const origins = assignOrigins(traced);
  const articles = inputs.map((input, i): PackArticle => {
    const read = readText(input);
    return {
      citation: citationOf(input, origins[i]!),
      wire: input.wire,
      agencies: traced[i]!.agencies,
      fingerprint: traced[i]!.fingerprint,
      paragraphs: input.paragraphs,
      read:
        input.paragraphs === null
          ? read
          : {
              ...read,
              claims: read.claims.map((claim) => ({ ...claim, paragraph: input.paragraphs![claim.paragraph - 1] ?? claim.paragraph })),
            },
    };
  });
  return { format: PACK_FORMAT, version: PACK_VERSION, articles, index: buildIndex(articles).toJSON() };
}

const citationOf = (input: ArticleInput, { origin, evidence }: { origin: string; evidence: string | null }): Citation => ({
  id: input.id,
  title: input.title ?? input.id,
  publisher: input.publisher,
  published: input.published,
  publishedBasis: input.publishedBasis,
  publishedEvidence: input.publishedEvidence,
  url: input.url,
  origin,
  originEvidence: evidence,
  paraphrased: input.paraphrased,
});

const traceOf = (page: PageInput): Traced => ({
  id: '',
  fingerprint: fingerprint(page.text),
  origin: null,
  originEvidence: null,
  agencies: creditedAgencies(page.text, page.wire),
  published: dayNumber(page.published),
});

/** Makes packs ready for matching. Throws where a pack's index is damaged. */
export function openCorpus(packs: readonly Pack[]): Corpus {
  return {
    shelves: packs.map(({ articles, index }) => {
      const opened = openIndex(index);
      if (!opened.ok) throw new Error(opened.error);
      return { articles, index: opened.value };
    }),
  };
}

/** Compares a page, or only its claims within `selection` (offsets in its text), with a corpus. */
export const checkPage = (
  input: PageInput,
  corpus: Corpus,
  selection: { start: number; end: number } | null = null,
  weights: Weights = WEIGHTS,
): Report => drain(checkPageInSteps(input, corpus, selection, weights));

/** The same in steps, for a process that has others to serve and a reader who may want to stop. */
export function* checkPageInSteps(
  input: PageInput,
  corpus: Corpus,
  selection: { start: number; end: number } | null = null,
  weights: Weights = WEIGHTS,
): Steps<Report> {
  const trace = traceOf(input);
  const own = ownArticle(trace, input, corpus);
  // The page is a known article: what is known of its date holds for an undated page.
  const page: PageInput = input.published === null && own !== null ? { ...input, published: own.citation.published } : input;
  const read = yield* readTextInSteps(page);
  const within = (claim: { start: number; end: number }): boolean =>
    selection === null || (claim.start < selection.end && claim.end > selection.start);

  const candidates = findCandidates(read, corpus.shelves, weights.background).filter(
    ({ article }) => article !== own && !isSamePage(trace, input, article),
  );
  const rarity = pairRarity([read, ...candidates.map(({ article }) => article.read)]);
  const kin = candidates.map(({ article }) =>
    kinship({ ...trace, published: dayNumber(page.published), origin: own?.citation.origin ?? null }, tracedArticle(article)),
  );
  const pairing = (
    article: number,
    mine: ReadClaim,
    other: ReadClaim,
    probability: number,
    relation: Pairing['relation'],
    overTime: number | null,
    otherScope: number,
  ): Pairing => ({
    page: mine,
    other,
    article: candidates[article]!.article.citation,
    probability,
    sameOriginAsPage: kin[article]!.kind !== 'none',
    relation,
    overTime,
    otherScope,
  });
  const aligned = align(
    read,
    candidates.map(({ article, eventSimilarity: similarity }) => ({ read: article.read, eventSimilarity: similarity })),
    rarity,
    (i, k) => eventSimilarity(candidates[i]!.article.read, candidates[k]!.article.read, weights.background),
    weights,
  ).map((x) => pairing(x.article, x.page, x.other, x.probability, null, x.overTime, x.otherScope));
  const dated = candidates.flatMap(({ article }, i) =>
    alignDates(read, article.read, rarity).map((x) => pairing(i, x.page, x.other, x.probability, x.relation, null, 0)),
  );
  const pairings = [...aligned, ...dated].filter((x) => within(x.page));
  const shown = pairings.filter(
    (x) => x.probability >= SHOWN || (x.probability >= SHOWN_STATED_GAP && statedGap(x.page, x.other) !== null),
  );
  const shownPairs = new Set(shown.map((x) => key(x)));
  return buildReport({
    page,
    claims: read.claims.filter(within).length,
    shown,
    possible: pairings.filter((x) => x.probability >= POSSIBLE && !shownPairs.has(key(x))),
    copies: candidates.flatMap(({ article }, i): Copy[] =>
      kin[i]!.kind === 'copy' || kin[i]!.kind === 'version'
        ? [{ article: article.citation, shared: Number(kin[i]!.shared.toFixed(2)), evidence: kin[i]!.evidence }]
        : [],
    ),
    selfChecks: selfCheck(read.claims).filter(within),
  });
}

/**
 * What the corpus says on the subject of some words: claims with their figures, best first. For words without a figure, for a
 * figure that nothing compares with, and while something is typed.
 */
export function searchSubject(words: string, corpus: Corpus, options: Partial<SearchOptions> = {}): SubjectClaim[] {
  return searchShelves(readQuery(words), corpus.shelves, options).map(({ claim, alike, ...hit }) => ({
    ...hit,
    claim: publicClaim(claim),
    alike: alike.map((other) => ({ article: other.article, claim: publicClaim(other.claim) })),
  }));
}

const key = (x: Pairing): string => `${x.page.start}|${x.article.id}|${x.other.start}`;

const tracedArticle = ({ citation, fingerprint: hashes, agencies, read }: PackArticle): Traced => ({
  id: citation.id,
  fingerprint: hashes,
  origin: citation.origin,
  originEvidence: citation.originEvidence,
  agencies,
  published: read.published,
});

/** The corpus article that the page itself is, if any: same address, or each text contains the other. */
function ownArticle(trace: Traced, page: PageInput, corpus: Corpus): PackArticle | null {
  for (const { articles } of corpus.shelves) for (const article of articles) if (isSamePage(trace, page, article)) return article;
  return null;
}

function isSamePage(trace: Traced, page: PageInput, article: PackArticle): boolean {
  if (page.url !== null && page.url === article.citation.url) return true;
  return kinship({ ...trace, origin: null }, { ...tracedArticle(article), origin: null }).kind === 'same-text';
}
