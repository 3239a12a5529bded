import { Icon } from '../icons/icon.tsx';
import { type MessageKey, say, useMessages } from '../messages/messages.ts';
import type { Evidence, FileKind } from './evidence.ts';
import type { EvidenceBackend } from './evidence-backend.ts';
import { loadEvidence } from './load-evidence.ts';
import { Menu, type MenuItem } from './menu.tsx';

interface Props {
  readonly evidence: Evidence;
  readonly class: string;
  /** Tells what was done, to be shown and read out. */
  readonly onSaid: (text: string) => void;
  readonly backend: Pick<EvidenceBackend, 'copyRich' | 'save'> & { copy(text: string): Promise<boolean> };
}

const LABELS: Readonly<Record<Evidence['kind'], MessageKey>> = {
  report: 'evidence_of_report',
  fact: 'evidence_of_fact',
  'self-check': 'evidence_of_finding',
};

const FILES: readonly (readonly [FileKind, MessageKey])[] = [
  ['markdown', 'save_markdown'],
  ['csv', 'save_csv'],
  ['json', 'save_json'],
  ['annotations', 'save_annotations'],
];

/** Copies or saves a card or the report. */
export function EvidenceMenu({ evidence, class: className, onSaid, backend }: Props) {
  const messages = useMessages();
  const item = (label: MessageKey, run: () => Promise<string>): MenuItem => ({
    label: say(messages, label),
    run: () => void run().then(onSaid),
  });
  const copied = (done: boolean, as: MessageKey = 'copied'): string => say(messages, done ? as : 'not_copied');
  const isOfPage = evidence.report.page.url !== null;
  const copies = [
    // A card has its own button for this.
    ...(evidence.kind === 'report'
      ? [
          item('copy_report', async () => {
            const { evidenceHtml, evidenceMarkdown } = await loadEvidence();
            return copied(await backend.copyRich(evidenceHtml(evidence, messages), evidenceMarkdown(evidence, messages)));
          }),
        ]
      : []),
    item('copy_markdown', async () => copied(await backend.copy((await loadEvidence()).evidenceMarkdown(evidence, messages)))),
    ...(evidence.kind === 'fact' && isOfPage
      ? [
          item('copy_place', async () => {
            const place = (await loadEvidence()).evidencePlace(evidence);
            return copied(place !== null && (await backend.copy(place)), 'place_copied');
          }),
        ]
      : []),
  ];
  const files = FILES.filter(([kind]) => kind !== 'annotations' || isOfPage).map(([kind, label]) =>
    item(label, async () => {
      const file = (await loadEvidence()).evidenceFile(evidence, kind, messages);
      return file !== null && (await backend.save(file)) ? say(messages, 'saved_file', file.name) : say(messages, 'not_saved');
    }),
  );
  return (
    <Menu label={say(messages, LABELS[evidence.kind])} class={className} groups={[copies, files]}>
      <Icon name="more" />
    </Menu>
  );
}
