import * as v from 'valibot';
import { describe, expect, it } from 'vitest';
import { exportAnnotations } from '../../../engine/report/export-annotations.ts';
import { reportOfFact } from '../../../engine/report/narrow-report.ts';
import type { Report } from '../../../engine/types.ts';
import { claim } from '../../components/fixtures/build.ts';
import { floodReport } from '../../components/fixtures/flood-report.ts';

const onPage: Report = { ...floodReport, page: { ...floodReport.page, url: 'https://gazette.example/toll#live' } };

/** Annotations of a report, ids counted. */
function annotate(of: Report) {
  let ids = 0;
  const newId = () => `00000000-0000-4000-8000-${String(++ids).padStart(12, '0')}`;
  const text = exportAnnotations(of, { made: new Date('2025-06-12T09:40:00Z'), newId, language: 'en' });
  return text === null ? null : JSON.parse(text);
}

// The musts of the Web Annotation Data Model, for the kinds of resources that are used.
const Iri = v.pipe(v.string(), v.url());
const QuoteSelector = v.strictObject({
  type: v.literal('TextQuoteSelector'),
  exact: v.pipe(v.string(), v.minLength(1)),
  prefix: v.optional(v.string()),
  suffix: v.optional(v.string()),
});
const Annotation = v.strictObject({
  id: Iri,
  type: v.literal('Annotation'),
  motivation: v.literal('commenting'),
  created: v.pipe(v.string(), v.isoTimestamp()),
  generator: v.strictObject({ type: v.literal('Software'), name: v.string() }),
  target: v.strictObject({ type: v.literal('SpecificResource'), source: Iri, selector: QuoteSelector }),
  body: v.array(
    v.variant('purpose', [
      v.strictObject({
        type: v.literal('TextualBody'),
        purpose: v.literal('commenting'),
        format: v.literal('text/html'),
        language: v.string(),
        value: v.string(),
      }),
      v.strictObject({ type: v.literal('TextualBody'), purpose: v.literal('tagging'), value: v.string() }),
      v.strictObject({
        type: v.literal('SpecificResource'),
        purpose: v.literal('linking'),
        source: Iri,
        selector: v.optional(QuoteSelector),
      }),
    ]),
  ),
});
const Collection = v.strictObject({
  '@context': v.literal('http://www.w3.org/ns/anno.jsonld'),
  id: Iri,
  type: v.literal('AnnotationCollection'),
  label: v.string(),
  total: v.number(),
  first: v.strictObject({
    id: Iri,
    type: v.literal('AnnotationPage'),
    partOf: Iri,
    startIndex: v.literal(0),
    items: v.array(Annotation),
  }),
});

describe('a report as Web Annotations', () => {
  it('has the shape of the data model, one annotation for each figure and finding, each with a name of its own', () => {
    const collection = v.parse(Collection, annotate(onPage));
    const { items } = collection.first;
    const figures = [...onPage.facts, ...onPage.possible].flatMap(({ page }) => page);
    expect(items.map(({ target }) => target.selector.exact)).toEqual([...figures, ...onPage.selfChecks].map(({ quote }) => quote));
    expect(collection.total).toBe(items.length);
    expect(new Set([collection.id, collection.first.id, ...items.map(({ id }) => id)]).size).toBe(items.length + 2);
    expect(collection.first.partOf).toBe(collection.id);
  });

  it('selects the figure among the words of its sentence, on the page itself', () => {
    const [first] = onPage.facts;
    const sentence = 'About 12,000 people have left, and 612 were rescued.';
    const changed = { ...first!, page: [claim('612', 612, { sentence })] };
    const { target } = annotate(reportOfFact({ ...onPage, facts: [changed] }, changed)).first.items[0];
    expect(target.source).toBe('https://gazette.example/toll');
    expect(target.selector.prefix + target.selector.exact + target.selector.suffix).toBe(sentence);
  });

  it('names the relation and links each article once; where it has the article’s own words, to these', () => {
    const deaths = onPage.facts.find(({ id }) => id === 'deaths')!;
    const { body } = annotate(reportOfFact(onPage, deaths)).first.items[0];
    expect(body[1]).toMatchObject({ purpose: 'tagging', value: 'changed-over-time' });
    const linked = body.filter(({ purpose }: { purpose: string }) => purpose === 'linking');
    expect(linked.map(({ source }: { source: string }) => source)).toEqual([
      'https://coastwire.example/valley',
      'https://telmar.example/floods',
      'https://herald.example/cost',
    ]);
    expect(linked[0].selector).toBeUndefined();
    expect(linked[2].selector).toMatchObject({ exact: '124' });
  });

  it('is none where the words are of no page', () => {
    expect(annotate(floodReport)).toBeNull();
  });
});
