import type { ReadClaim } from '../claims/signs.ts';
import type { Judgement } from '../comparison/relation.ts';
import type { ValueComparison } from '../comparison/values.ts';
import { action } from '../lexicon/en/concepts.ts';
import type { Citation, Reason, ReasonCode } from '../types.ts';

const reason = (sign: Reason['sign'], code: ReasonCode, text: string, ...values: string[]): Reason => ({ sign, code, values, text });

/** Why two claims were put together and what to mind, from the same signs that the score is made of. */
export function reasonsFor(
  page: ReadClaim,
  other: ReadClaim,
  values: ValueComparison,
  judgement: Judgement,
  article: Citation,
  sameOrigin: boolean,
): Reason[] {
  const s = page.signs;
  const t = other.signs;
  const reasons: Reason[] = [];
  const measuredA = page.measured;
  const measuredB = other.measured;
  if (measuredA !== null && measuredB !== null) {
    const same = measuredA.toLowerCase() === measuredB.toLowerCase() || (s.head !== null && s.head === t.head);
    if (same) reasons.push(reason('for', 'same-measure', measuredA, measuredA));
    else reasons.push(reason('for', 'related-measure', `${measuredA} ≈ ${measuredB}`, measuredA, measuredB));
  }
  const shared = Object.keys(s.actions).find(
    (id) => s.actions[id]! >= 0.6 && (t.actions[id] ?? 0) >= 0.6 && action(id)?.group !== 'change',
  );
  if (shared !== undefined && page.action !== null && other.action !== null) {
    if (page.action === other.action) reasons.push(reason('for', 'same-action', page.action, page.action));
    else reasons.push(reason('for', 'related-action', `${page.action} ≈ ${other.action}`, page.action, other.action));
  }
  const place = page.place.find((p) => other.sentence.includes(p)) ?? other.place.find((p) => page.sentence.includes(p));
  if (place !== undefined) reasons.push(reason('for', 'same-place', place, place));
  if (values.kind === 'equal' && s.significance >= 3) reasons.push(reason('for', 'same-value', 'the same figure'));
  if (s.speaker !== null && s.speaker === t.speaker && page.claimant !== null)
    reasons.push(reason('for', 'same-claimant', `both from ${page.claimant}`, page.claimant));
  if (s.dated && t.dated && s.day === t.day && page.time.asOf !== null)
    reasons.push(reason('for', 'same-day', `both of ${page.time.asOf}`, page.time.asOf));

  const mind = (code: ReasonCode, text: string, ...v: string[]): void => {
    reasons.push(reason('mind', code, text, ...v));
  };
  switch (judgement.scope) {
    case 'other-window':
      mind('other-window', windowText(page, other));
      break;
    case 'other-subgroup':
      mind(
        'other-subgroup',
        measuredA !== null && measuredB !== null && measuredA !== measuredB
          ? `${measuredA} on this page, ${measuredB} there`
          : 'a part on one side, the whole on the other',
        measuredA ?? '',
        measuredB ?? '',
      );
      break;
    case 'other-place':
      mind(
        'other-place',
        `${page.place.join(', ') || 'no place named'} on this page, ${other.place.join(', ') || 'no place named'} there`,
        page.place.join(', '),
        other.place.join(', '),
      );
      break;
    case 'other-measure':
      mind('other-measure', 'another measure');
      break;
    case 'other-direction':
      mind(
        'other-direction',
        `${page.action ?? 'one way'} on this page, ${other.action ?? 'the other way'} there`,
        page.action ?? '',
        other.action ?? '',
      );
      break;
    case null:
      break;
  }
  if (page.dimension === 'money' && page.unit !== other.unit)
    mind('other-currency', 'other currency, not converted', page.unit ?? '', other.unit ?? '');
  if (judgement.totalFalls) mind('total-falls', 'a running total does not fall: the later figure is the lower one');
  if (judgement.daysApart !== null && judgement.daysApart >= 1) {
    const days = Math.round(judgement.daysApart);
    mind('days-apart', days === 1 ? '1 day apart' : `${days} days apart`, String(days));
  } else if (judgement.daysApart === null && values.kind === 'disjoint') mind('undated', 'one of the two gives no date');
  if (article.publishedBasis === 'inferred')
    mind(
      'inferred-date',
      `date of the other report inferred: ${article.publishedEvidence ?? 'from its text'}`,
      article.publishedEvidence ?? '',
    );
  if (s.standing === 'forecast' || t.standing === 'forecast')
    mind('forecast', s.standing === t.standing ? 'both are forecasts' : 'a forecast on one side');
  if (values.kind === 'overlap' && page.unit === other.unit) mind('less-precise', 'one of the two is a bound or less precise');
  if (
    s.speaker !== null &&
    t.speaker !== null &&
    s.speaker !== t.speaker &&
    page.claimant !== null &&
    other.claimant !== null &&
    values.kind !== 'equal'
  )
    mind('other-claimant', `${page.claimant} on this page, ${other.claimant} there`, page.claimant, other.claimant);
  if (page.hedged || other.hedged) mind('hedged', 'not independently confirmed');
  if (values.converted) reasons.push(reason('for', 'converted', 'units converted'));
  if (sameOrigin) mind('same-origin', 'same origin as this page');
  return reasons;
}

function windowText(page: ReadClaim, other: ReadClaim): string {
  const name = ({ signs, time }: ReadClaim): string =>
    signs.additional
      ? 'an addition'
      : signs.window === null
        ? time.asOf === null
          ? 'a total'
          : `as of ${time.asOf}`
        : signs.window === 'day'
          ? 'one day'
          : `per ${signs.window}`;
  return `${name(page)} on this page, ${name(other)} there`;
}
