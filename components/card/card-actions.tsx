import type { ComponentChildren } from 'preact';
import { useState } from 'preact/hooks';
import type { Backend, Mark, Span } from '../backend.ts';
import type { Evidence } from '../evidence/evidence.ts';
import { EvidenceMenu } from '../evidence/evidence-menu.tsx';
import { loadEvidence } from '../evidence/load-evidence.ts';
import { useSaid } from '../evidence/use-said.ts';
import { say, useMessages } from '../messages/messages.ts';
import { useCopied } from './use-copied.ts';

interface Props {
  /** Places on the page; empty where the words are not from the page. */
  readonly spans: readonly Span[];
  readonly mark: Mark;
  readonly evidence: Evidence;
  readonly backend: Backend;
  /** Further actions, before these. */
  readonly children?: ComponentChildren;
}

/** "Show on page", "Copy" and the ways to keep it, which every card has. */
export function CardActions({ spans, mark, evidence, backend, children }: Props) {
  const messages = useMessages();
  const [next, setNext] = useState(0);
  const [gone, setGone] = useState(false);
  const [kept, tellKept] = useSaid();
  const [copied, setCopied] = useCopied();

  const show = async () => {
    const span = spans[next % spans.length];
    if (span === undefined) return;
    const shown = await backend.show(span, mark);
    setGone(!shown.ok || !shown.value.found);
    setNext(next + 1);
  };
  const copy = async () => {
    const { evidenceHtml, evidenceMarkdown } = await loadEvidence();
    setCopied(await backend.copyRich(evidenceHtml(evidence, messages), evidenceMarkdown(evidence, messages)));
  };
  const showLabel =
    spans.length > 1
      ? say(messages, 'show_next_on_page', String((next % spans.length) + 1), String(spans.length))
      : say(messages, 'show_on_page');
  return (
    <>
      <div class="acts">
        {children}
        {spans.length > 0 && (
          <button type="button" onClick={show}>
            {showLabel}
          </button>
        )}
        <button type="button" onClick={copy}>
          {say(messages, copied === true ? 'copied' : 'copy_card')}
        </button>
        <EvidenceMenu evidence={evidence} class="menu-btn" onSaid={tellKept} backend={backend} />
      </div>
      <p class={gone || copied === false || kept !== '' ? 'note' : 'sr'} role="status">
        {gone && say(messages, 'not_on_page')}
        {kept}
        {copied === true && say(messages, 'copied')}
        {copied === false && say(messages, 'not_copied')}
      </p>
    </>
  );
}
