import type { Citation, Claim, Fact, Relation, Report, Source } from '../types.ts';

const SHOWN: Readonly<Record<Relation, string>> = {
  differs: '≠ Differs',
  'changed-over-time': '↗ Changed over time',
  compatible: '≈ Compatible',
  agrees: '✓ Agrees',
  'different-scope': '◊ Different scope',
};

/** A report as Markdown: a section a fact with a table of its figures. What comes from pages is escaped: it brings no links, no HTML. */
export function exportMarkdown(report: Report): string {
  const { page } = report;
  const about = [page.publisher, page.published, page.url]
    .filter((part) => part !== null)
    .map(escapeText)
    .join(' · ');
  const parts = [`# ${escapeText(page.title ?? 'Untitled page')}`];
  if (about !== '') parts.push(about);
  parts.push(
    `Figures read: ${page.claims}. Facts found in other sources: ${report.facts.length}. Second Source compares; it does not rule who is right.`,
  );
  for (const copy of report.copies) parts.push(`Same origin as this page: ${cited(copy.article)} (${escapeText(copy.evidence)}).`);
  parts.push(...report.facts.map((fact) => factSection(fact, 2)));
  if (report.possible.length > 0) parts.push('## Possibly the same fact', ...report.possible.map((fact) => factSection(fact, 3)));
  if (report.selfChecks.length > 0)
    parts.push(
      '## Within the page',
      report.selfChecks
        .map((check) => `- “${escapeText(check.quote)}”: ${escapeText(check.problem)} Expected: ${escapeText(check.expected)}`)
        .join('\n'),
    );
  return `${parts.join('\n\n')}\n`;
}

function factSection(fact: Fact, level: number): string {
  const rows = [...fact.page.map(pageRow), ...fact.sources.map(sourceRow)];
  const minds = [
    ...new Set(fact.sources.flatMap((source) => source.reasons.filter((reason) => reason.sign === 'mind').map((reason) => reason.text))),
  ];
  return [
    `${'#'.repeat(level)} ${SHOWN[fact.relation]}: ${escapeText(fact.label)}`,
    `Reports: ${fact.reports}; independent origins: ${fact.origins}.`,
    ['| | Figure | In words | Says who | Source |', '|---|---|---|---|---|', ...rows.map((cells) => `| ${cells.join(' | ')} |`)].join('\n'),
    ...(minds.length > 0 ? [`To mind:\n\n${minds.map((text) => `- ${escapeText(text)}`).join('\n')}`] : []),
  ].join('\n\n');
}

const pageRow = (claim: Claim): string[] => ['This page', ...claimCells(claim), '–'];

function sourceRow(source: Source): string[] {
  const own = source.sameOriginAsPage ? ', same origin as this page' : '';
  return [
    `${SHOWN[source.relation]}${own}`,
    ...claimCells(source.claim),
    `${cited(source.article)}${source.article.paraphrased ? `, ¶${source.claim.paragraph}, paraphrased` : ''}`,
  ];
}

const claimCells = (claim: Claim): string[] => [
  `**${escapeText(claim.quote)}**`,
  escapeText(claim.sentence),
  claim.claimant === null ? '–' : escapeText(claim.claimant),
];

const cited = ({ publisher, title, published }: Citation): string =>
  [publisher, title, published ?? 'undated']
    .filter((part) => part !== null)
    .map(escapeText)
    .join(', ');

/** Keeps text of a page from being read as Markdown or HTML. */
const escapeText = (text: string): string =>
  text
    .replace(/\s+/g, ' ')
    .trim()
    .replace(/[\\`*_{}[\]()#+\-!|<>~&]/g, '\\$&');
