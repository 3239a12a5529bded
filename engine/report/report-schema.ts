import * as v from 'valibot';
import { RELATIONS, type Report } from '../types.ts';

const Bound = v.nullable(v.number());
const Interval = v.object({ min: Bound, max: Bound });
const Text = v.nullable(v.string());
const Canonical = v.object({ min: Bound, max: Bound, unit: Text });
const Offset = v.pipe(v.number(), v.integer(), v.minValue(0));
const Modifier = v.picklist(['exact', 'about', 'nearly', 'more-than', 'at-least', 'less-than', 'at-most', 'up-to', 'range', 'vague']);
const Dimension = v.picklist([
  'count',
  'money',
  'percent',
  'percentage-point',
  'ratio',
  'length',
  'area',
  'volume',
  'mass',
  'speed',
  'temperature',
  'duration',
  'date',
  'age',
  'energy',
  'power',
  'pressure',
  'data',
  'frequency',
  'force',
  'concentration',
  'magnitude',
  'angle',
  'voltage',
  'current',
]);
const Relation = v.picklist(RELATIONS);

const Claim = v.object({
  quote: v.string(),
  start: Offset,
  end: Offset,
  sentence: v.string(),
  value: Interval,
  modifier: Modifier,
  unit: Text,
  unitNames: v.array(v.string()),
  dimension: Dimension,
  canonical: Canonical,
  restatement: v.nullable(
    v.object({
      quote: v.string(),
      start: Offset,
      end: Offset,
      value: Interval,
      modifier: Modifier,
      unit: Text,
      canonical: Canonical,
    }),
  ),
  measured: Text,
  action: Text,
  place: v.array(v.string()),
  time: v.object({
    kind: v.picklist(['now', 'day', 'since', 'period', 'past', 'future']),
    from: Text,
    to: Text,
    asOf: Text,
    quote: Text,
  }),
  claimant: Text,
  hedged: v.boolean(),
  paragraph: v.pipe(v.number(), v.integer()),
});

const Citation = v.object({
  id: v.string(),
  title: v.string(),
  publisher: Text,
  published: Text,
  publishedBasis: v.nullable(v.picklist(['dateline', 'inferred'])),
  publishedEvidence: Text,
  url: Text,
  origin: v.string(),
  originEvidence: Text,
  paraphrased: v.boolean(),
});

const ReasonCode = v.picklist([
  'same-measure',
  'related-measure',
  'same-action',
  'related-action',
  'same-place',
  'same-names',
  'same-day',
  'same-claimant',
  'same-value',
  'same-words',
  'running-total',
  'converted',
  'days-apart',
  'undated',
  'inferred-date',
  'other-claimant',
  'other-place',
  'other-window',
  'other-subgroup',
  'other-measure',
  'other-direction',
  'forecast',
  'less-precise',
  'total-falls',
  'other-currency',
  'same-origin',
  'hedged',
  'paraphrase',
]);

const Fact = v.object({
  id: v.string(),
  label: v.string(),
  relation: Relation,
  dimension: Dimension,
  page: v.pipe(v.array(Claim), v.minLength(1)),
  sources: v.array(
    v.object({
      article: Citation,
      claim: Claim,
      relation: Relation,
      ratio: v.nullable(v.number()),
      score: v.pipe(v.number(), v.minValue(0), v.maxValue(1)),
      sameOriginAsPage: v.boolean(),
      reasons: v.array(v.object({ sign: v.picklist(['for', 'mind']), code: ReasonCode, values: v.array(v.string()), text: v.string() })),
    }),
  ),
  reports: Offset,
  origins: Offset,
});

/** A report as data from outside: a file, or what an earlier version kept. What is not of a report (links, a file's head) falls away. */
export const ReportSchema: v.GenericSchema<unknown, Report> = v.object({
  page: v.object({ title: Text, publisher: Text, published: Text, language: Text, url: Text, claims: Offset }),
  facts: v.array(Fact),
  possible: v.array(Fact),
  copies: v.array(v.object({ article: Citation, shared: v.number(), evidence: v.string() })),
  selfChecks: v.array(
    v.object({
      quote: v.string(),
      start: Offset,
      end: Offset,
      kind: v.picklist(['restatement', 'percentage', 'parts', 'running-total']),
      problem: v.string(),
      expected: v.string(),
    }),
  ),
});
