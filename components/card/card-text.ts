import type { Citation, Claim, Fact, SelfCheck } from '../../engine/types.ts';
import { figureText } from '../format/figure.ts';
import { type Messages, say } from '../messages/messages.ts';
import { viewFact } from './fact-view.ts';
import { reportsAlike, reportsLabel } from './others-label.ts';
import { formatRatio, RELATION_WORDS } from './relation-chip.tsx';

/** The page as it is cited. */
export type CitedPage =
  | Pick<Citation, 'title' | 'publisher' | 'published' | 'url'>
  | { title: string | null; publisher: string | null; published: string | null; url: string | null };

/** A card as a line of Markdown with its citations, to be pasted where evidence is kept. */
export function factAsText(fact: Fact, page: CitedPage, messages: Messages): string {
  const { page: claim, beside } = viewFact(fact);
  const relation = say(messages, RELATION_WORDS[fact.relation]);
  const ratio =
    fact.relation === 'differs' && beside.ratio !== null ? ` (${say(messages, 'ratio', formatRatio(beside.ratio, messages.locale))})` : '';
  const alike = reportsAlike(fact, beside);
  const others = alike.reports > 1 ? ` [${reportsLabel(alike, messages)}]` : '';
  return `- **${escapeMarkdown(fact.label)}**: ${relation}${ratio}. ${stated(claim, page, messages)}; ${stated(beside.claim, beside.article, messages)}${others}.`;
}

export function selfCheckAsText({ quote, problem, expected }: SelfCheck, page: CitedPage, messages: Messages): string {
  return `- **${say(messages, 'relation_self_check')}**: “${escapeMarkdown(quote)}”. ${escapeMarkdown(problem)} ${say(messages, 'comes_to')} ${escapeMarkdown(expected)} (${citation(page, messages)}).`;
}

const stated = (claim: Claim, from: CitedPage, messages: Messages): string =>
  `**${escapeMarkdown(figureText(claim, messages))}**${claim.claimant === null ? '' : `, ${escapeMarkdown(claim.claimant)}`} (${citation(from, messages)}, ${say(messages, 'paragraph', String(claim.paragraph))})`;

/** Dates stay in ISO form: what is cited should sort and parse. */
function citation({ title, publisher, published, url }: CitedPage, messages: Messages): string {
  const name = escapeMarkdown(title ?? say(messages, 'untitled_page'));
  const linked =
    url !== null && /^https?:\/\//.test(url)
      ? `[${name}](${url
          .replace(/[()\s]/g, encodeURIComponent)
          .replace(/\(/g, '%28')
          .replace(/\)/g, '%29')})`
      : name;
  return [linked, publisher === null ? null : escapeMarkdown(publisher), published?.slice(0, 10) ?? say(messages, 'undated')]
    .filter((part) => part !== null)
    .join(', ');
}

/** Keeps text of a page from being read as Markdown or HTML. */
const escapeMarkdown = (text: string): string =>
  text
    .replace(/\s+/g, ' ')
    .trim()
    .replace(/[\\`*_[\]<>|~]/g, '\\$&');
