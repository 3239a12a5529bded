import { useEffect, useState } from 'preact/hooks';
import type { Result } from '../../engine/types.ts';
import type { Backend, Checked, Failure } from '../backend.ts';
import { FactCard } from '../card/fact-card.tsx';
import type { EvidenceBackend } from '../evidence/evidence-backend.ts';
import { Icon, Mark } from '../icons/icon.tsx';
import { type MessageKey, say, useMessages } from '../messages/messages.ts';
import { summarize } from '../panel/summary.ts';
import { SummaryLine } from '../panel/summary-line.tsx';
import { SAMPLE } from './sample.ts';
import { type Marked, SampleArticle } from './sample-article.tsx';

/** What the welcome page needs from outside. */
export interface WelcomeBackend extends EvidenceBackend {
  /** The report of the sample, by the same engine that reads pages. */
  check(sample: typeof SAMPLE): Promise<Result<Checked, Failure>>;
  copy(text: string): Promise<boolean>;
  openComparison(checked: Checked): Promise<boolean>;
  openOptions(): void;
}

const STEPS = [
  ['welcome_open', 'welcome_open_text'],
  ['welcome_press', 'welcome_press_text'],
  ['welcome_see', 'welcome_see_text'],
] as const satisfies readonly (readonly [MessageKey, MessageKey])[];

/** After the installation: what the extension does, done before the reader's eyes on a sample. */
export function WelcomePage({ backend }: { readonly backend: WelcomeBackend }) {
  const messages = useMessages();
  const [outcome, setOutcome] = useState<Result<Checked, Failure> | null>(null);
  const [current, setCurrent] = useState<number | null>(null);
  useEffect(() => {
    document.documentElement.lang = messages.locale;
    document.title = say(messages, 'welcome_title');
  }, [messages]);
  useEffect(() => {
    void backend.check(SAMPLE).then(setOutcome);
  }, [backend]);

  const checked = outcome?.ok === true ? outcome.value : null;
  const cards: Backend = {
    ...backend,
    check: () => backend.check(SAMPLE),
    lookUp: () => backend.check(SAMPLE),
    stop: () => {},
    onNews: () => () => {},
    show: async ({ start }) => {
      const mark = document.getElementById(`figure-${start}`);
      mark?.scrollIntoView({ block: 'nearest' });
      setCurrent(start);
      return { ok: true, value: { found: mark !== null } };
    },
  };

  return (
    <div class="welcome">
      <header class="brand">
        <Mark />
        <span class="name">Second Source</span>
      </header>
      <main>
        <header class="hero">
          <h1>{say(messages, 'welcome_heading')}</h1>
          <p class="privacy">
            <Icon name="lock" />
            {say(messages, 'welcome_privacy')}
          </p>
        </header>
        <section class="demo" aria-label={say(messages, 'welcome_demo_label')}>
          <div class="window" aria-hidden="true">
            <span class="dots">
              <i />
              <i />
              <i />
            </span>
            <span class="address">gazette.example/what-each-side-counts</span>
            <span class="tool">
              <Mark />
              <span class="step">2</span>
            </span>
          </div>
          <SampleArticle marked={checked === null ? [] : markedFigures(checked)} current={current} />
          {/* biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reached by keyboard */}
          <section class="side panel" aria-label={say(messages, 'welcome_panel_label')} aria-busy={outcome === null} tabIndex={0}>
            {checked !== null && <SampleReport checked={checked} backend={cards} />}
            {outcome?.ok === false && <p class="note">{say(messages, 'welcome_failed')}</p>}
          </section>
        </section>
        <ol class="steps">
          {STEPS.map(([title, text], i) => (
            <li key={title}>
              <span class="step" aria-hidden="true">
                {i + 1}
              </span>
              <h2>{say(messages, title)}</h2>
              <p>{say(messages, text)}</p>
            </li>
          ))}
        </ol>
        <div class="go">
          <button type="button" class="btn primary" onClick={backend.openOptions}>
            {say(messages, 'welcome_options')}
          </button>
          <p>{say(messages, 'welcome_pin')}</p>
        </div>
      </main>
    </div>
  );
}

function SampleReport({ checked, backend }: { readonly checked: Checked; readonly backend: Backend }) {
  return (
    <>
      <header>
        <div class="brand">
          <Mark />
          <span class="name">Second Source</span>
        </div>
        <SummaryLine summary={summarize(checked.report)} />
      </header>
      <div class="stack">
        <span class="step pin" aria-hidden="true">
          3
        </span>
        {checked.report.facts.map((fact) => (
          <FactCard key={fact.id} fact={fact} checked={checked} report={checked.report} backend={backend} />
        ))}
      </div>
    </>
  );
}

/** The sample's figures that have a card, in the order of the text. */
const markedFigures = ({ report }: Checked): Marked[] =>
  report.facts
    .flatMap(({ page, relation }) => page.map(({ start, end }): Marked => ({ start, end, mark: relation })))
    .sort((a, b) => a.start - b.start);
