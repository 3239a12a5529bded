import type { Fact, Relation, Report, Source } from '../../engine/types.ts';

const SHOWN: Readonly<Record<Relation, string>> = {
  differs: '≠ Differs',
  'changed-over-time': '↗ Changed over time',
  compatible: '≈ Compatible',
  agrees: '✓ Agrees',
  'different-scope': '◊ Different scope',
};

/** A report for reading in a terminal. */
export function reportText(report: Report): string {
  const { page } = report;
  const about = [page.publisher, page.published].filter((part) => part !== null).join(', ');
  const lines = [
    `${page.title ?? 'Untitled page'}${about === '' ? '' : ` (${about})`}`,
    `${counted(page.claims, 'figure')} read, ${counted(report.facts.length, 'fact')} found elsewhere`,
  ];
  for (const copy of report.copies) lines.push(`Same origin as this page: ${cited(copy.article)} (${copy.evidence})`);
  for (const fact of report.facts) lines.push('', ...factLines(fact));
  if (report.possible.length > 0) lines.push('', 'Possibly the same fact:');
  for (const fact of report.possible) lines.push('', ...factLines(fact));
  if (report.selfChecks.length > 0) lines.push('', 'Within the page:');
  for (const check of report.selfChecks) lines.push(`  “${check.quote}”: ${check.problem} Expected: ${check.expected}.`);
  return `${lines.join('\n')}\n`;
}

function factLines(fact: Fact): string[] {
  const lines = [`${SHOWN[fact.relation]}: ${fact.label} [${counted(fact.reports, 'report')}, ${counted(fact.origins, 'origin')}]`];
  for (const claim of fact.page) lines.push(`  this page: “${claim.quote}” — ${oneLine(claim.sentence)}`);
  for (const source of fact.sources) lines.push(...sourceLines(source));
  return lines;
}

function sourceLines(source: Source): string[] {
  const ratio = source.ratio === null || source.ratio < 1.05 ? '' : `, ${source.ratio.toFixed(1)} times`;
  const own = source.sameOriginAsPage ? ', same origin as this page' : '';
  return [
    `  ${SHOWN[source.relation]}${ratio}${own}: “${source.claim.quote}” — ${cited(source.article)}`,
    `    ${oneLine(source.claim.sentence)}`,
    ...source.reasons.map((reason) => `    ${reason.sign === 'for' ? '+' : '!'} ${reason.text}`),
  ];
}

const cited = ({ title, publisher, published }: Source['article']): string =>
  [publisher, title, published ?? 'undated'].filter((part) => part !== null).join(', ');
const counted = (n: number, noun: string): string => `${n} ${noun}${n === 1 ? '' : 's'}`;
const oneLine = (text: string): string => text.replace(/\s+/g, ' ').trim();
