import type { ComponentChildren } from 'preact';
import type { Mark, Span } from '../backend.ts';
import { say, useMessages } from '../messages/messages.ts';
import { SAMPLE, SAMPLE_BLOCKS, type SampleBlock } from './sample.ts';

/** A figure of the sample that a card is about. */
export interface Marked extends Span {
  readonly mark: Mark;
}

interface Props {
  /** In the order of the text, none over another. */
  readonly marked: readonly Marked[];
  /** Start of the figure that was asked for last. */
  readonly current: number | null;
}

/** The sample as its paper prints it, its figures marked as they are marked on a page. */
export function SampleArticle({ marked, current }: Props) {
  const messages = useMessages();
  const [title, ...paragraphs] = SAMPLE_BLOCKS;
  return (
    <article class="sample" lang="en" aria-labelledby="sample-title">
      <div class="paper">
        {SAMPLE.publisher}
        <span lang={messages.locale}>{say(messages, 'welcome_made_up')}</span>
      </div>
      <span class="step pin" aria-hidden="true">
        1
      </span>
      <h2 id="sample-title">{title?.text}</h2>
      {paragraphs.map((block) => (
        <p key={block.start} class="para">
          {withMarks(block, marked, current)}
        </p>
      ))}
    </article>
  );
}

function withMarks({ start, text }: SampleBlock, marked: readonly Marked[], current: number | null): ComponentChildren[] {
  const parts: ComponentChildren[] = [];
  let at = 0;
  for (const span of marked) {
    const [from, to] = [span.start - start, span.end - start];
    if (from < at || to > text.length) continue;
    parts.push(
      text.slice(at, from),
      <mark key={span.start} id={`figure-${span.start}`} data-relation={span.mark} class={span.start === current ? 'current' : undefined}>
        {text.slice(from, to)}
      </mark>,
    );
    at = to;
  }
  return [...parts, text.slice(at)];
}
