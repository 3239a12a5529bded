import type { Citation, Relation, Source } from '../../engine/types.ts';
import { claimTime } from '../format/claim-time.ts';
import { formatDay } from '../format/day.ts';
import { figureText } from '../format/figure.ts';
import { type Messages, say, useMessages } from '../messages/messages.ts';
import { type Settings, useSettings } from '../settings/settings.ts';
import { conversionOf } from './beside.ts';
import type { OriginGroup } from './fact-view.ts';
import { RELATION_WORDS } from './relation-chip.tsx';

interface Props {
  readonly groups: readonly OriginGroup[];
  /** The fact's relation: a source of another one says so. */
  readonly relation: Relation;
  /** Left out of dates. */
  readonly year: number | null;
  /** Calls sources not the same fact. */
  readonly onNotSame?: ((sources: readonly Source[]) => void) | undefined;
}

/** The articles behind a fact, one entry an origin; its copies and versions stand behind a bracket. */
export function SourceList({ groups, relation, year, onNotSame }: Props) {
  const messages = useMessages();
  const { units } = useSettings();
  return (
    <ul class="sources">
      {groups.map(({ origin, first, rest }) => [
        <li key={origin} data-origin={origin}>
          <ArticleLink article={first.article} />
          <span class="val">{figureText(first.claim, messages)}</span>
          <span class="sub">
            {details(first, relation, year, units, messages).join(' · ')}
            {onNotSame !== undefined && (
              <>
                {' · '}
                <button
                  type="button"
                  class="not-same"
                  aria-label={say(
                    messages,
                    'not_same_fact_of',
                    figureText(first.claim, messages),
                    first.article.publisher ?? first.article.title,
                  )}
                  onClick={() => onNotSame([first, ...rest.filter((other) => saysTheSame(other, first, messages))])}
                >
                  {say(messages, 'not_same_fact')}
                </button>
              </>
            )}
          </span>
        </li>,
        rest.length > 0 && (
          <li key={`${origin} same`} class="same">
            <span>{say(messages, 'same_origin')}</span>
            {rest.map((source) => (
              <ArticleLink
                key={`${source.article.id} ${source.claim.start}`}
                article={source.article}
                text={shortName(source, first, rest, messages)}
              />
            ))}
          </li>
        ),
      ])}
    </ul>
  );
}

/** Articles of one origin with one figure repeat one statement: what holds of one pairing holds of all. */
const saysTheSame = (a: Source, b: Source, messages: Messages): boolean => figureText(a.claim, messages) === figureText(b.claim, messages);

function ArticleLink({ article, text = article.title }: { readonly article: Citation; readonly text?: string }) {
  const messages = useMessages();
  if (article.url === null || !/^https?:\/\//.test(article.url)) return <span class="title">{text}</span>;
  return (
    <a href={article.url} target="_blank" rel="noreferrer" title={say(messages, 'link_opens_article')}>
      {text}
    </a>
  );
}

/** The figure in the reader's units, publisher, day, who says so, where in the article, and how its words come to us. */
function details(source: Source, relation: Relation, year: number | null, units: Settings['units'], messages: Messages): string[] {
  const { article, claim } = source;
  const parts = [
    conversionOf(claim, units, messages),
    article.publisher,
    sourceDay(source, year, messages),
    claim.claimant,
    say(messages, 'paragraph', String(claim.paragraph)),
    article.paraphrased ? say(messages, 'paraphrase') : null,
    source.sameOriginAsPage ? say(messages, 'reason_same_origin') : null,
    source.relation === relation ? null : say(messages, RELATION_WORDS[source.relation]),
  ];
  return parts.filter((part) => part !== null && part !== '') as string[];
}

function sourceDay({ article, claim, relation }: Source, year: number | null, messages: Messages): string {
  const inferred = article.publishedBasis === 'inferred' && claim.time.quote === null;
  const time =
    claimTime(claim.time, article.published, relation, year, messages) ??
    (article.published === null ? null : formatDay(article.published, year, messages));
  if (time === null) return say(messages, 'undated');
  return inferred ? say(messages, 'date_inferred', time) : time;
}

/** Publisher, or title where the publisher would not tell two articles apart, and paragraph; with the figure where it is another one. */
function shortName({ article, claim }: Source, first: Source, rest: readonly Source[], messages: Messages): string {
  const alike = [first, ...rest].filter((other) => other.article.publisher === article.publisher && other.article.id !== article.id);
  const figure = figureText(claim, messages);
  const name = `${alike.length > 0 ? article.title : (article.publisher ?? article.title)}\u00A0${say(messages, 'paragraph', String(claim.paragraph))}`;
  return figure === figureText(first.claim, messages) ? name : `${name}: ${figure}`;
}
