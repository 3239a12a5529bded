import type { NotSameFact } from '../../engine/report/not-same-fact.ts';
import { browser } from '../browser.ts';
import { keepComparison } from '../comparison/kept-comparisons.ts';
import { dropJudgements, keepJudgements, keptJudgements, watchJudgements } from '../judgements/judgements.ts';
import type { Checked } from '../protocol.ts';
import { copyRich, copyText } from './copy-rich.ts';
import { saveFile } from './save-file.ts';

/**
 * Clipboard, files, the comparison page, and what the reader has called not the same fact.
 *
 * @param isPrivateView whether what is shown comes from a private window
 * @param changed called when judgements were kept or dropped here
 */
export function createEvidenceBackend(isPrivateView: () => Promise<boolean>, changed: () => void = () => {}) {
  const attempt = async (run: () => Promise<void>): Promise<boolean> => {
    try {
      await run();
      return true;
    } catch {
      return false;
    }
  };
  return {
    copy: copyText,
    copyRich,
    save: async ({ name, type, content }: { name: string; type: string; content: string }): Promise<boolean> =>
      saveFile(name, type, content),
    judgements: (): Promise<NotSameFact[]> => keptJudgements().catch(() => []),
    keepJudgements: (judgements: readonly NotSameFact[]): Promise<boolean> =>
      attempt(async () => {
        await keepJudgements(judgements, await isPrivateView());
        changed();
      }),
    dropJudgements: (judgements: readonly NotSameFact[]): Promise<boolean> =>
      attempt(async () => {
        await dropJudgements(judgements);
        changed();
      }),
    watchJudgements,
    openComparison: (checked: Checked): Promise<boolean> =>
      attempt(async () => {
        const id = await keepComparison(checked, await isPrivateView());
        await browser.tabs.create({ url: browser.runtime.getURL(`/comparison.html?report=${id}`) });
      }),
  };
}
