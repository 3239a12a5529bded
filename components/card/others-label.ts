import type { Fact, Source } from '../../engine/types.ts';
import { type Messages, say, sayCount } from '../messages/messages.ts';

/** "3 reports, 1 origin"; "1 report"; or that there is nothing but the page's own report. */
export function reportsLabel({ reports, origins }: Pick<Fact, 'reports' | 'origins'>, messages: Messages): string {
  if (reports === 0 || origins === 0) return say(messages, 'same_origin_as_page');
  if (reports === 1) return sayCount(messages, 'reports', 1);
  return say(messages, 'reports_of_origins', sayCount(messages, 'reports', reports), sayCount(messages, 'origins', origins));
}

/** What stands above the figure of the others. */
export function othersLabel(fact: Fact, beside: Source, messages: Messages): string {
  if (beside.sameOriginAsPage) return say(messages, 'same_origin_as_page');
  if (fact.relation === 'changed-over-time' && fact.reports > 1) return say(messages, 'latest_elsewhere');
  return reportsLabel(reportsAlike(fact, beside), messages);
}

/** Reports and origins that stand to the page as the figure shown does: an agreeing one does not lend its weight to a differing figure. */
export function reportsAlike({ sources }: Fact, { relation }: Source): Pick<Fact, 'reports' | 'origins'> {
  const counted = sources.filter((source) => source.relation === relation && !source.sameOriginAsPage);
  return {
    reports: new Set(counted.map(({ article }) => article.id)).size,
    origins: new Set(counted.map(({ article }) => article.origin)).size,
  };
}
