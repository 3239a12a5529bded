import { inOneDimension } from '../claims/adopt-unit.ts';
import type { Bag, ReadClaim, ReadText } from '../claims/signs.ts';
import { compareValues, type ValueComparison } from '../comparison/values.ts';
import { action, relateConcepts, synonymsOf } from '../lexicon/en/concepts.ts';
import { rootOf } from '../lexicon/en/lemma.ts';
import { remember, rememberOf } from '../text/remember.ts';
import { cosine, greatest, massShared, type Rarity, shareMissing, strongestRare, strongestShared } from './similarity.ts';

/**
 * What speaks for and against two claims measuring the same fact, as numbers. Order is the model's: weights are fitted
 * for exactly this list (matching/weights.generated.json names it), so a new feature needs a new fit.
 */
export const FEATURES = [
  // value
  'valueEqual',
  'valueEqualDigits',
  'valueIdentical',
  'valueOverlap',
  'logRatio',
  'valueConverted',
  'sizeLog',
  // dimension and unit
  'isCount',
  'isMoney',
  'isPercent',
  'isDuration',
  'isLength',
  'isOtherMeasure',
  'unitSame',
  'currencyDiffers',
  'unitAdopted',
  'perDiffers',
  // measured noun
  'headSame',
  'headConcept',
  'headBroader',
  'headSibling',
  'headConflict',
  'headMissing',
  'headGeneric',
  'headInherited',
  'headInContext',
  'modifiersShared',
  'modifiersApart',
  'ofShared',
  'ofConflict',
  // what it is of
  'themeCosine',
  'themeStrongest',
  'measureShared',
  'measureConflict',
  'measureMissing',
  // action
  'actionStrongest',
  'actionMass',
  'actionConflict',
  'actionOpposite',
  'actionMissing',
  // names and places
  'namesCosine',
  'ownerSame',
  'ownerConflict',
  'ownerCrossed',
  'placeShared',
  'placeConflict',
  'placeOneSided',
  'foreignNames',
  // words around
  'contextCosine',
  'wideCosine',
  'contextHeads',
  // time
  'standingSame',
  'earlierAgainstNow',
  'forecastAgainstNow',
  'yearSame',
  'yearConflict',
  'baselineAgainstLevel',
  'changeAgainstLevel',
  'changeOpposite',
  'dayGap',
  'sameDay',
  'bothDated',
  'windowSame',
  'windowConflict',
  'windowOneSided',
  // scope
  'subgroupDiffers',
  'subgroupBoth',
  'additionalDiffers',
  'qualifiersApart',
  'qualifiersShared',
  'fractionDiffers',
  // who says so
  'speakerSame',
  'speakerConflict',
  // articles
  'eventSimilarity',
  'sharedFigures',
  'sharedDays',
  'leadingNamesMissing',
  'publishedGap',
  'titleOne',
  'titleBoth',
  'neighbourValue',
  'rivals',
  // standing among figures of the kind
  'kindSame',
  'largestBoth',
  'largestOne',
  'firstBoth',
  'firstOne',
  'kindSizes',
  'onlyOfKind',
  'orderFits',
] as const;

/** Features that look at the values: the model of meaning alone does without them. */
export const VALUE_FEATURES: readonly FeatureName[] = [
  'orderFits',
  'valueEqual',
  'valueEqualDigits',
  'valueIdentical',
  'valueOverlap',
  'logRatio',
  'valueConverted',
  'sizeLog',
  'neighbourValue',
];

export type FeatureName = (typeof FEATURES)[number];
export type FeatureVector = Float32Array;

const INDEX = Object.fromEntries(FEATURES.map((name, i) => [name, i])) as Record<FeatureName, number>;
export const featureIndex = (name: FeatureName): number => INDEX[name];

/** What is known of a pair of articles before its claims are compared. */
export interface PairContext {
  readonly a: ReadText;
  readonly b: ReadText;
  readonly rarity: Rarity;
  /** 0…1: how sure it is that both tell of the same event (event-similarity.ts). */
  readonly eventSimilarity: number;
  /** 0…1: share of telling figures that both articles have, and of the days that both name (shared-facts.ts). */
  readonly sharedFigures: number;
  readonly sharedDays: number;
  /** 0…1: share of either article's leading names that the other never mentions. */
  readonly leadingNamesMissing: number;
}

const GENERIC = new Set(['person', 'thing', 'resident', 'place']);

/** Greatest log ratio of two figures worth a look; less where one has to borrow the other's unit. */
const FARTHEST = 4;
const FARTHEST_BARE = 1.2;

/** Can the two claims be compared at all? Cheap, and true for every pair worth scoring. */
export function isComparable(a: ReadClaim, b: ReadClaim): boolean {
  // "thousands" meets "thousands" of the same thing; beside an exact figure it tells nothing.
  if (a.modifier === 'vague' || b.modifier === 'vague')
    return a.modifier === b.modifier && a.value.min === b.value.min && a.signs.head !== null && a.signs.head === b.signs.head;
  const [x, y] = inOneDimension(a, b);
  if (x.dimension !== y.dimension) return false;
  const ratio =
    Math.abs(x.signs.middle) > 0 && Math.abs(y.signs.middle) > 0 ? Math.abs(Math.log(Math.abs(x.signs.middle / y.signs.middle))) : 0;
  // The dearest question last: most pairs are of other dimensions.
  return ratio <= (a.dimension === b.dimension ? FARTHEST : FARTHEST_BARE) && !contradict(a, b);
}

/**
 * Figures that cannot be one fact. Opposite directions: drones launched and drones shot down, a rise and a fall. Such figures measure different things however alike
 * their nouns are.
 */
function contradict(a: ReadClaim, b: ReadClaim): boolean {
  const s = a.signs;
  const t = b.signs;
  if ((s.role === 'rise' && t.role === 'fall') || (s.role === 'fall' && t.role === 'rise')) return true;
  if (unrelatedNouns(a, b) && !(s.middle === t.middle && s.significance >= 2)) return true;
  const x = governing(a);
  const y = governing(b);
  return (
    x.some((p) => y.some((q) => opposite(p, q))) && !x.some((p) => (t.actions[p] ?? 0) >= 0.5) && !y.some((p) => (s.actions[p] ?? 0) >= 0.5)
  );
}

/**
 * Both figures count something of their own, known and of no kin: missiles and drones, settlements and soldiers. Of such pairs fewer
 * than one in a hundred is one fact, unless the very figure is the same.
 */
function unrelatedNouns({ signs: s, dimension }: ReadClaim, { signs: t }: ReadClaim): boolean {
  if (dimension !== 'count' || s.inherited || t.inherited || s.head === null || t.head === null || s.head === t.head) return false;
  if (s.headConcepts.length === 0 || t.headConcepts.length === 0) return false;
  if (s.headConcepts.some((id) => GENERIC.has(id)) || t.headConcepts.some((id) => GENERIC.has(id))) return false;
  if (s.headConcepts.some((x) => t.headConcepts.some((y) => relateConcepts(x, y) !== 'other'))) return false;
  return !shareMeaning([s.head], [t.head]);
}

const governing = rememberOf(({ signs }: ReadClaim): string[] => strong(signs.actions));

/** Fills `out` with the features of a pair. Symmetric in its claims. */
export function readFeatures(first: ReadClaim, second: ReadClaim, context: PairContext, out: FeatureVector): ValueComparison {
  out.fill(0);
  const [a, b] = inOneDimension(first, second);
  const set = (name: FeatureName, value: number): void => {
    out[INDEX[name]] = value;
  };
  const s = a.signs;
  const t = b.signs;
  const { rarity } = context;

  const values = compareValues(a, b);
  const equal = values.kind === 'equal';
  const logRatio = Number.isFinite(values.ratio) ? Math.log(values.ratio) : 4;
  const digits = Math.min(s.significance, t.significance);
  set('valueEqual', equal ? 1 : 0);
  set('valueEqualDigits', equal ? digits : 0);
  set(
    'valueIdentical',
    s.middle === t.middle && a.unit === b.unit ? digits + (a.dimension === 'count' && Math.abs(s.middle) < 13 ? -0.5 : 0) : 0,
  );
  set('valueOverlap', values.kind === 'overlap' ? 1 : 0);
  set('logRatio', Math.min(4, logRatio));
  set('valueConverted', equal && values.converted ? 1 : 0);
  set('sizeLog', Math.log10(1 + Math.min(Math.abs(s.middle), Math.abs(t.middle))));

  const isCount = a.dimension === 'count';
  set('isCount', isCount ? 1 : 0);
  set('isMoney', a.dimension === 'money' ? 1 : 0);
  set('isPercent', a.dimension === 'percent' || a.dimension === 'percentage-point' ? 1 : 0);
  set('isDuration', a.dimension === 'duration' || a.dimension === 'age' ? 1 : 0);
  set('isLength', a.dimension === 'length' ? 1 : 0);
  set('isOtherMeasure', isCount || ['money', 'percent', 'percentage-point', 'duration', 'age', 'length'].includes(a.dimension) ? 0 : 1);
  set('unitSame', a.unit === b.unit ? 1 : 0);
  set('unitAdopted', first.dimension === second.dimension ? 0 : 1);
  set('currencyDiffers', a.dimension === 'money' && a.unit !== b.unit ? 1 : 0);
  set('perDiffers', (s.per ?? '') !== (t.per ?? '') ? 1 : 0);

  // Measured noun
  const headSame = s.head !== null && s.head === t.head;
  let conceptBest = s.head !== null && t.head !== null && synonymsOf(s.head).some((id) => synonymsOf(t.head!).includes(id)) ? 3 : -3;
  if (!headSame)
    for (const x of s.headConcepts) for (const y of t.headConcepts) conceptBest = Math.max(conceptBest, CONCEPT_RANK[relateConcepts(x, y)]);
  const generic = s.headConcepts.some((c) => GENERIC.has(c)) || t.headConcepts.some((c) => GENERIC.has(c));
  set('headSame', headSame ? 1 : 0);
  set('headConcept', !headSame && conceptBest === 3 ? 1 : 0);
  set('headBroader', !headSame && conceptBest === 2 ? 1 : 0);
  set('headSibling', !headSame && conceptBest === 1 ? 1 : 0);
  set('headConflict', !headSame && s.head !== null && t.head !== null && conceptBest <= 0 ? (conceptBest === 0 ? 1 : 0.6) : 0);
  set('headMissing', (s.head === null ? 1 : 0) + (t.head === null ? 1 : 0));
  set('headGeneric', generic ? 1 : 0);
  set('headInherited', (s.inherited ? 1 : 0) + (t.inherited ? 1 : 0));
  set('headInContext', headSame ? 1 : (inContext(s.head, t.context, t.theme) + inContext(t.head, s.context, s.theme)) / 2);
  const [shared, apart] = overlapOf(s.modifiers, t.modifiers);
  set('modifiersShared', shared);
  set('modifiersApart', s.modifiers.length > 0 && t.modifiers.length > 0 && shared === 0 ? 1 : Math.min(1, apart * 0.25));
  const ofShared = overlapOf(s.of, t.of)[0];
  set('ofShared', ofShared);
  set('ofConflict', s.of.length > 0 && t.of.length > 0 && ofShared === 0 && !shareMeaning(s.of, t.of) ? 1 : 0);

  set('themeCosine', cosine(s.theme, t.theme, rarity));
  set('themeStrongest', strongestRare(s.theme, t.theme, rarity));
  const measureShared = strongestShared(s.measures, t.measures);
  const ma = greatest(s.measures);
  const mb = greatest(t.measures);
  set('measureShared', measureShared);
  set('measureConflict', ma > 0.5 && mb > 0.5 && measureShared < 0.3 ? Math.min(ma, mb) : 0);
  set('measureMissing', (ma < 0.3 ? 1 : 0) + (mb < 0.3 ? 1 : 0));

  const fa = governing(first);
  const fb = governing(second);
  const actionShared = strongestShared(s.actions, t.actions);
  set('actionStrongest', actionShared);
  set('actionMass', massShared(s.actions, t.actions));
  set('actionConflict', fa.length > 0 && fb.length > 0 && actionShared < 0.5 ? 1 : 0);
  set('actionOpposite', fa.some((x) => fb.some((y) => opposite(x, y))) && actionShared < 0.9 ? 1 : 0);
  set('actionMissing', (fa.length === 0 ? 1 : 0) + (fb.length === 0 ? 1 : 0));

  set('namesCosine', cosine(s.names, t.names, rarity, '@'));
  const owners = s.owner !== null && t.owner !== null;
  set('ownerSame', owners && s.owner === t.owner ? 1 : 0);
  set('ownerConflict', owners && s.owner !== t.owner ? (t.names[s.owner!] === undefined && s.names[t.owner!] === undefined ? 1 : 0.4) : 0);
  set(
    'ownerCrossed',
    (s.owner !== null && t.names[s.owner] !== undefined ? t.names[s.owner]! : 0) +
      (t.owner !== null && s.names[t.owner] !== undefined ? s.names[t.owner]! : 0),
  );
  const placeShared = s.places.some((p) => t.names[p] !== undefined) || t.places.some((p) => s.names[p] !== undefined);
  set('placeShared', placeShared ? 1 : 0);
  set('placeConflict', s.places.length > 0 && t.places.length > 0 && !placeShared ? 1 : 0);
  set('placeOneSided', s.places.length > 0 !== t.places.length > 0 && !placeShared ? 1 : 0);
  set('foreignNames', Math.max(foreign(s.names, context.b.names), foreign(t.names, context.a.names)));

  set('contextCosine', cosine(s.context, t.context, rarity));
  set('wideCosine', cosine(s.wide, t.wide, rarity));
  set('contextHeads', strongestRare(s.context, t.context, rarity));

  const sa = s.standing;
  const sb = t.standing;
  set('standingSame', sa === sb ? 1 : 0);
  set('earlierAgainstNow', (sa === 'earlier') !== (sb === 'earlier') ? 1 : 0);
  set('forecastAgainstNow', (sa === 'forecast') !== (sb === 'forecast') ? 1 : 0);
  set('yearSame', s.year !== null && s.year === t.year ? 1 : 0);
  set('yearConflict', s.year !== t.year ? (s.year !== null && t.year !== null ? 1 : 0.6) : 0);
  set('baselineAgainstLevel', (s.role === 'baseline') !== (t.role === 'baseline') ? 1 : 0);
  const changeA = s.role === 'rise' || s.role === 'fall';
  const changeB = t.role === 'rise' || t.role === 'fall';
  set('changeAgainstLevel', changeA !== changeB ? 1 : 0);
  set('changeOpposite', changeA && changeB && s.role !== t.role ? 1 : 0);
  const gap = s.day !== null && t.day !== null ? Math.abs(s.day - t.day) : null;
  set('dayGap', gap === null ? 0.5 : Math.min(1, gap / 14));
  set('sameDay', gap !== null && gap < 1 ? 1 : 0);
  set('bothDated', (s.dated ? 1 : 0) + (t.dated ? 1 : 0));
  set('windowSame', s.window !== null && s.window === t.window ? 1 : 0);
  set('windowConflict', s.window !== null && t.window !== null && s.window !== t.window ? 1 : 0);
  set('windowOneSided', (s.window === null) !== (t.window === null) ? 1 : 0);

  set('subgroupDiffers', s.subgroup !== t.subgroup ? 1 : 0);
  set('subgroupBoth', s.subgroup && t.subgroup ? 1 : 0);
  set('additionalDiffers', s.additional !== t.additional ? 1 : 0);
  const [qShared, qApart] = overlapOf(s.qualifiers, t.qualifiers);
  set('qualifiersApart', qApart);
  set('qualifiersShared', qShared);
  set('fractionDiffers', s.fraction !== t.fraction ? 1 : 0);

  set('speakerSame', s.speaker !== null && t.speaker !== null && sharesWord(s.speaker, t.speaker) ? 1 : 0);
  set('speakerConflict', s.speaker !== null && t.speaker !== null && !sharesWord(s.speaker, t.speaker) ? 1 : 0);

  set('eventSimilarity', context.eventSimilarity);
  set('sharedFigures', context.sharedFigures);
  set('sharedDays', context.sharedDays);
  set('leadingNamesMissing', context.leadingNamesMissing);
  const published =
    context.a.published !== null && context.b.published !== null ? Math.abs(context.a.published - context.b.published) : null;
  set('publishedGap', published === null ? 0.3 : Math.min(3, published / 10));
  set('titleOne', s.inTitle !== t.inTitle ? 1 : 0);
  set('titleBoth', s.inTitle && t.inTitle ? 1 : 0);
  const kindSame = s.kind === t.kind;
  set('kindSame', kindSame ? 1 : 0);
  set('largestBoth', s.largest && t.largest ? 1 : 0);
  set('largestOne', s.largest !== t.largest ? 1 : 0);
  set('firstBoth', s.first && t.first ? 1 : 0);
  set('firstOne', s.first !== t.first ? 1 : 0);
  set('kindSizes', Math.log(s.kindSize * t.kindSize));
  set('onlyOfKind', kindSame && s.kindSize === 1 && t.kindSize === 1 ? 1 : 0);
  // Most running figures of news grow: the later article has the greater one.
  const later = context.a.published !== null && context.b.published !== null ? Math.sign(context.b.published - context.a.published) : 0;
  set('orderFits', equal || values.kind === 'overlap' ? 0 : later * Math.sign(t.middle - s.middle));
  return values;
}

const CONCEPT_RANK = { same: 3, broader: 2, sibling: 1, other: 0 } as const;

const strong = (bag: Bag): string[] => Object.keys(bag).filter((key) => bag[key]! >= 0.6 && action(key)?.group !== 'change');

function opposite(x: string, y: string): boolean {
  const p = action(x);
  const q = action(y);
  return p !== null && q !== null && p.group === q.group && p.direction * q.direction < 0;
}

const inContext = (head: string | null, context: Bag, theme: Bag): number =>
  head === null ? 0 : Math.max(context[rootOf(head)] ?? 0, theme[rootOf(head)] ?? 0);

const shareMeaning = (a: readonly string[], b: readonly string[]): boolean =>
  a.some((x) => synonymsOf(x).some((id) => b.some((y) => synonymsOf(y).includes(id))));

/** How many both hold, and how many only one does. */
function overlapOf(a: readonly string[], b: readonly string[]): [number, number] {
  if (a.length === 0 && b.length === 0) return [0, 0];
  const shared = a.filter((x) => b.includes(x)).length;
  return [Math.min(3, shared), Math.min(4, new Set([...a, ...b]).size - shared)];
}

/** Share of a claim's near names that the other article never mentions. */
const foreign = (names: Bag, other: Bag): number => shareMissing(names, other, 0.3);

const sharesWord = (a: string, b: string): boolean =>
  a === b ? wordsOf(a).some(isLong) : wordsOf(b).some((word) => isLong(word) && wordsOf(a).includes(word));
const wordsOf = remember((phrase) => phrase.split(' '));
const isLong = (word: string): boolean => word.length > 2;
