import type { Citation, Claim, Fact, Reason, ReasonCode, Report, SelfCheck, Source } from '../types.ts';
import { linkToClaim, linkToSource } from './claim-link.ts';
import type { Block, Inline } from './evidence-document.ts';
import { type ExportWords, RELATION_SIGNS } from './export-words.ts';
import { valueBeside } from './value-in-unit.ts';

type Page = Report['page'];

/** What sets two figures of one kind apart: for these, why they are not compared. */
const SCOPE: ReadonlySet<ReasonCode> = new Set(['other-window', 'other-subgroup', 'other-place', 'other-measure', 'other-direction']);

/** A whole report as a document: the page, a section for each fact, the less certain ones, and what does not fit within the page. */
export function describeReport(report: Report, words: ExportWords): Block[] {
  const { page, facts, possible, copies, selfChecks } = report;
  const reported = new Set(facts.flatMap((fact) => fact.page.map(({ start, end }) => `${start}-${end}`))).size;
  return [
    { kind: 'heading', level: 1, content: [{ kind: 'link', text: page.title ?? words.untitled, url: page.url }] },
    ...paragraph([page.publisher, day(page.published)].filter((part) => part !== null).join(' · ')),
    ...paragraph(`${words.summary(reported, Math.max(page.claims, reported))} ${words.creed}`),
    ...copies.map(
      ({ article, evidence }): Block => ({
        kind: 'paragraph',
        content: [`${words.copy} `, ...cited(article, linkOf(article), words), ` (${evidence})`],
      }),
    ),
    ...facts.flatMap((fact) => describeFact(fact, page, words, 2)),
    ...(possible.length === 0
      ? []
      : [
          { kind: 'heading', level: 2, content: [words.headings.possible] } as const,
          ...possible.flatMap((fact) => describeFact(fact, page, words, 3)),
        ]),
    ...(selfChecks.length === 0
      ? []
      : [{ kind: 'heading', level: 2, content: [words.headings.withinPage] } as const, describeSelfChecks(selfChecks, words)]),
  ];
}

/** One fact: both figures with their words and citations, why they were compared, and what to mind. */
export function describeFact(fact: Fact, page: Page, words: ExportWords, level = 3): Block[] {
  const { relation, sources } = fact;
  const ratio = relation === 'differs' ? (sources.find((source) => source.relation === 'differs')?.ratio ?? null) : null;
  const { whose, figure, inWords, source } = words.headings;
  return [
    {
      kind: 'heading',
      level,
      content: [
        `${RELATION_SIGNS[relation]} ${words.relations[relation]}${ratio === null ? '' : ` (${words.ratio(ratio)})`}: ${fact.label}`,
      ],
    },
    { kind: 'paragraph', content: [words.reports(fact.reports, fact.origins)] },
    {
      kind: 'table',
      head: [whose, figure, inWords, source],
      rows: [...fact.page.map((claim) => pageRow(claim, page, words)), ...sources.map((one) => sourceRow(one, fact.page[0], words))],
    },
    ...reasons(fact, words),
  ];
}

/** A finding of the page about itself, with the page cited. */
export const describeSelfCheck = (finding: SelfCheck, page: Page, words: ExportWords): Block[] => [
  { kind: 'heading', level: 3, content: [`${words.headings.withinPage}: “${finding.quote}”`] },
  { kind: 'paragraph', content: [words.selfCheck(finding)] },
  { kind: 'paragraph', content: cited(page, page.url, words) },
];

const describeSelfChecks = (findings: readonly SelfCheck[], words: ExportWords): Block => ({
  kind: 'list',
  items: findings.map((finding) => [`“${finding.quote}”: ${words.selfCheck(finding)}`]),
});

function pageRow(claim: Claim, page: Page, words: ExportWords): Inline[][] {
  return [
    [words.thisPage],
    figureCell(claim, null, words),
    [claim.sentence],
    [...cited(page, linkToClaim(claim, page), words), `, ${words.paragraph(claim.paragraph)}`],
  ];
}

function sourceRow(source: Source, beside: Claim | undefined, words: ExportWords): Inline[][] {
  const { article, claim, relation, sameOriginAsPage } = source;
  const notes = [
    words.paragraph(claim.paragraph),
    article.paraphrased ? words.paraphrase : null,
    sameOriginAsPage ? words.sameOriginAsPage : null,
  ].filter((note) => note !== null);
  return [
    [`${RELATION_SIGNS[relation]} ${words.relations[relation]}`],
    figureCell(claim, beside ?? null, words),
    [claim.sentence],
    [...cited(article, linkToSource(source), words), `, ${notes.join(', ')}`],
  ];
}

/** The figure as written, then in the page's unit, the day it holds for, and who says so. */
function figureCell(claim: Claim, beside: Claim | null, words: ExportWords): Inline[] {
  const converted = beside === null ? null : valueBeside(claim, beside);
  const asOf = claim.time.asOf ?? claim.time.to;
  const details = [asOf === null ? null : words.asOf(asOf), claim.claimant].filter((part) => part !== null);
  return [
    { kind: 'strong', text: claim.quote },
    ...(converted === null || beside === null ? [] : [` = ${words.value(converted, beside)}`]),
    ...(details.length === 0 ? [] : [`; ${details.join('; ')}`]),
  ];
}

function cited(of: Citation | Page, url: string | null, words: ExportWords): Inline[] {
  const published = day(of.published);
  const inferred = 'publishedBasis' in of && of.publishedBasis === 'inferred';
  const when = published === null ? words.undated : inferred ? words.inferred(published) : published;
  const title: Inline = { kind: 'link', text: of.title ?? words.untitled, url };
  return [title, `, ${[of.publisher, when].filter((part) => part !== null).join(', ')}`];
}

const linkOf = ({ url }: Citation): string | null => (url !== null && /^https?:\/\//i.test(url) ? url : null);

/** Dates stay in ISO form: what is cited should sort and parse. */
const day = (published: string | null): string | null => published?.slice(0, 10) ?? null;

function reasons({ sources, relation }: Fact, words: ExportWords): Block[] {
  // Of the sources that show the relation: what holds of another one stands in its own row.
  const all = sources.filter((source) => source.relation === relation).flatMap((source) => source.reasons);
  const texts = (wanted: (reason: Reason) => boolean): string => [...new Set(all.filter(wanted).map(words.reason))].join('; ');
  const scoped = relation === 'different-scope';
  const lines: [string, string][] = [
    scoped ? [words.notCompared, texts(({ code }) => SCOPE.has(code))] : [words.whyCompared, texts(({ sign }) => sign === 'for')],
    [words.mind, texts(({ sign, code }) => sign === 'mind' && !(scoped && SCOPE.has(code)))],
  ];
  return lines
    .filter(([, text]) => text !== '')
    .map(([label, text]): Block => ({ kind: 'paragraph', content: [{ kind: 'strong', text: label }, ` ${text}.`] }));
}

const paragraph = (text: string): Block[] => (text === '' ? [] : [{ kind: 'paragraph', content: [text] }]);
