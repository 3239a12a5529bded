import { type Messages, say, sayCount } from '../messages/messages.ts';
import { subjectSummary, summarize } from './summary.ts';
import type { FromMarks, PanelState } from './use-panel.ts';

/** The name of what the panel shows, for styles and tests: `data-state`. */
export type StateName =
  | 'waiting'
  | 'reading'
  | 'report'
  | 'subject'
  | 'uncovered'
  | 'no-figures'
  | 'unreadable'
  | 'not-permitted'
  | 'stopped'
  | 'no-selection'
  | 'foreign-frame'
  | 'failed';

export function stateName(state: PanelState): StateName {
  switch (state.kind) {
    case 'waiting':
    case 'reading':
      return state.kind;
    case 'failure':
      return state.failure.kind;
    case 'checked': {
      const { page, facts, possible, copies, selfChecks } = state.checked.report;
      if (facts.length + possible.length + copies.length + selfChecks.length > 0) return 'report';
      if (state.checked.subject.length > 0) return 'subject';
      return page.claims === 0 ? 'no-figures' : 'uncovered';
    }
  }
}

/** What a screen reader is told when the panel's state changes. */
export function announcement(state: PanelState, messages: Messages): string {
  const name = stateName(state);
  switch (name) {
    case 'waiting':
      return '';
    case 'reading':
      return say(messages, 'announce_reading');
    case 'no-figures':
      return state.kind === 'checked' && state.checked.scope !== 'page'
        ? sayCount(messages, 'nothing_found_heading', state.checked.articles)
        : say(messages, 'no_figures_heading');
    case 'uncovered':
      return say(messages, 'uncovered_heading');
    case 'unreadable':
      return say(messages, 'unreadable_heading');
    case 'not-permitted':
      return say(messages, 'not_permitted_heading_unnamed');
    case 'stopped':
      return say(messages, 'stopped_heading');
    case 'no-selection':
      return say(messages, 'no_selection_heading');
    case 'foreign-frame':
      return say(messages, 'foreign_frame_heading');
    case 'subject':
      return state.kind === 'checked' ? subjectSummary(state.checked.subject, messages) : '';
    case 'failed':
      return say(messages, 'failed_heading');
    case 'report': {
      if (state.kind !== 'checked') return '';
      const { reported, claims, differing } = summarize(state.checked.report);
      if (reported === 0) return say(messages, 'uncovered_heading');
      const summary = sayCount(messages, 'summary', reported, String(claims));
      return differing === 0 ? summary : `${sayCount(messages, 'differ', differing)}. ${summary}`;
    }
  }
}

/** What a screen reader is told when marks were shown or hidden. A card that comes forward takes the focus and speaks for itself. */
export function marksAnnouncement(chosen: FromMarks['chosen'], messages: Messages): string {
  if (chosen === null) return '';
  if (!chosen.shown) return say(messages, 'marks_hidden');
  return chosen.count === 0 ? say(messages, 'marks_none') : say(messages, 'marks_shown', String(chosen.count));
}
