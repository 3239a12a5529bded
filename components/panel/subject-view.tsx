import { useId, useState } from 'preact/hooks';
import type { SubjectClaim } from '../../engine/types.ts';
import type { Backend, Checked } from '../backend.ts';
import { CopyText } from '../card/copy-text.tsx';
import { FigureText } from '../card/figure-text.tsx';
import { SourceList } from '../card/source-list.tsx';
import { figureText } from '../format/figure.ts';
import { Key } from '../icons/icon.tsx';
import { say, sayCount, useMessages } from '../messages/messages.ts';
import { subjectSummary } from './summary.ts';

/** Claims shown before the reader asks for all. */
const FIRST_SHOWN = 10;

/** What the corpus says on the subject of words with which nothing could be compared: one card a claim, best match first. */
export function SubjectView({ checked, backend }: { readonly checked: Checked; readonly backend: Backend }) {
  const messages = useMessages();
  const [all, setAll] = useState(false);
  const { subject, report } = checked;
  const rest = subject.length - FIRST_SHOWN;
  return (
    <main>
      <div class="stack subject">
        <p class="aside">
          <b>{subjectSummary(subject, messages)}</b> {say(messages, report.page.claims === 0 ? 'subject_no_figure' : 'subject_no_match')}
        </p>
        {(all ? subject : subject.slice(0, FIRST_SHOWN)).map((found) => (
          <SubjectCard key={`${found.article.id} ${found.claim.start}`} found={found} backend={backend} />
        ))}
        {!all && rest > 0 && (
          <div>
            <button type="button" class="btn" onClick={() => setAll(true)}>
              {sayCount(messages, 'subject_more', rest)}
            </button>
          </div>
        )}
      </div>
    </main>
  );
}

function SubjectCard({ found, backend }: { readonly found: SubjectClaim; readonly backend: Backend }) {
  const messages = useMessages();
  const id = useId();
  const { article, claim, alike } = found;
  // A source as a fact has it; it stands beside nothing, so it has no relation to tell of.
  const source = (each: { readonly article: typeof article; readonly claim: typeof claim }) =>
    ({ ...each, relation: 'agrees', ratio: null, score: 1, sameOriginAsPage: false, reasons: [] }) as const;
  return (
    <article class="card" data-subject={article.id} aria-labelledby={id}>
      <h2 id={id} class="subject-figure">
        <Key of="other" />
        <FigureText figure={claim} />
        {claim.measured !== null && <span class="what"> {claim.measured}</span>}
      </h2>
      <p class="said">{claim.sentence}</p>
      <SourceList groups={[{ origin: article.origin, first: source(found), rest: alike.map(source) }]} relation="agrees" year={null} />
      <CopyText text={asText(found, figureText(claim, messages))} backend={backend} />
    </article>
  );
}

/** For the clipboard: the figure, what is said, and by whom. */
function asText({ article, claim }: SubjectClaim, figure: string): string {
  const cited = [article.title, article.publisher, article.published, `¶${claim.paragraph}`, article.url].filter((part) => part !== null);
  return `${[figure, claim.measured].filter((part) => part !== null).join(' ')}\n${claim.sentence}\n${cited.join(', ')}`;
}
