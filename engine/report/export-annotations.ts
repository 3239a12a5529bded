import type { Claim, Fact, Report, SelfCheck } from '../types.ts';
import { linkToSource } from './claim-link.ts';
import { describeFact, describeSelfCheck } from './describe-report.ts';
import { ENGLISH_WORDS, type ExportWords } from './export-words.ts';
import { type QuoteSelector, quoteSelector } from './quote-selector.ts';
import { writeHtml } from './write-html.ts';

/** What a pure function cannot know: the time, and names that nobody else has. */
export interface AnnotationContext {
  readonly made: Date;
  /** A UUID, anew at each call. */
  readonly newId: () => string;
  /** BCP 47 tag of the words. */
  readonly language: string;
}

/**
 * A report as Web Annotations (W3C Recommendation of 2017-02-23): a collection with one annotation for each figure of the page,
 * by TextQuoteSelector. The body says in words how the figure stands to the others (`commenting`), names the relation
 * (`tagging`) and links the articles (`linking`). The motivation is commenting, not assessing: nobody is said to be right.
 *
 * @returns `null` where the words are of no page: an annotation needs one
 */
export function exportAnnotations(report: Report, context: AnnotationContext, words: ExportWords = ENGLISH_WORDS): string | null {
  const { url } = report.page;
  if (url === null || !URL_SCHEME.test(url)) return null;
  const target = (selector: QuoteSelector) => ({
    type: 'SpecificResource',
    source: url.split('#')[0],
    selector: {
      type: 'TextQuoteSelector',
      exact: selector.exact,
      ...(selector.prefix === '' ? {} : { prefix: selector.prefix }),
      ...(selector.suffix === '' ? {} : { suffix: selector.suffix }),
    },
  });
  const annotation = (selector: QuoteSelector, body: readonly object[]) => ({
    id: `urn:uuid:${context.newId()}`,
    type: 'Annotation',
    motivation: 'commenting',
    created: context.made.toISOString(),
    generator: { type: 'Software', name: 'Second Source' },
    target: target(selector),
    body,
  });
  const html = (value: string) => ({
    type: 'TextualBody',
    purpose: 'commenting',
    format: 'text/html',
    language: context.language,
    value,
  });
  const ofFact = (fact: Fact, claim: Claim, possible: boolean) =>
    annotation(quoteSelector(claim), [
      html(writeHtml(describeFact({ ...fact, page: [claim] }, report.page, words))),
      tag(fact.relation),
      ...(possible ? [tag('possible')] : []),
      ...links(fact),
    ]);
  const ofCheck = (finding: SelfCheck) =>
    annotation({ exact: finding.quote, prefix: '', suffix: '' }, [
      html(writeHtml(describeSelfCheck(finding, report.page, words))),
      tag('self-check'),
    ]);
  const items = [
    ...report.facts.flatMap((fact) => fact.page.map((claim) => ofFact(fact, claim, false))),
    ...report.possible.flatMap((fact) => fact.page.map((claim) => ofFact(fact, claim, true))),
    ...report.selfChecks.map(ofCheck),
  ];
  const id = `urn:uuid:${context.newId()}`;
  const collection = {
    '@context': 'http://www.w3.org/ns/anno.jsonld',
    id,
    type: 'AnnotationCollection',
    label: report.page.title ?? words.untitled,
    total: items.length,
    first: { id: `urn:uuid:${context.newId()}`, type: 'AnnotationPage', partOf: id, startIndex: 0, items },
  };
  return `${JSON.stringify(collection, null, 2)}\n`;
}

const URL_SCHEME = /^(?:https?|file):\/\//i;

const tag = (value: string) => ({ type: 'TextualBody', purpose: 'tagging', value });

/** The articles that can be followed, each once. */
function links({ sources }: Fact): object[] {
  const seen = new Set<string>();
  return sources.flatMap((source) => {
    const address = source.article.url;
    if (address === null || linkToSource(source) === null || seen.has(address)) return [];
    seen.add(address);
    const selector = source.article.paraphrased ? null : quoteSelector(source.claim);
    return [
      {
        type: 'SpecificResource',
        purpose: 'linking',
        source: address,
        ...(selector === null ? {} : { selector: { type: 'TextQuoteSelector', ...selector } }),
      },
    ];
  });
}
