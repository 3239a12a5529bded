import type { NotSameFact } from '../../engine/report/not-same-fact.ts';

/** A text to be saved as a file. */
export interface EvidenceFile {
  readonly name: string;
  /** Media type. */
  readonly type: string;
  readonly content: string;
}

/** What keeping evidence needs from outside. `false` where the browser refuses. */
export interface EvidenceBackend {
  /** Puts a text on the clipboard, as HTML for documents and as plain text for the rest. */
  copyRich(html: string, text: string): Promise<boolean>;
  save(file: EvidenceFile): Promise<boolean>;
  /** What the reader has called not the same fact, newest first. */
  judgements(): Promise<readonly NotSameFact[]>;
  keepJudgements(judgements: readonly NotSameFact[]): Promise<boolean>;
  dropJudgements(judgements: readonly NotSameFact[]): Promise<boolean>;
  /** Calls `listener` when judgements change, here or in another window. Returns what ends it. */
  watchJudgements(listener: () => void): () => void;
}
