import { createEvidenceBackend } from '../panel/evidence-backend.ts';

/**
 * What the comparison page needs from outside.
 * @param isPrivate whether its report is of a private window
 */
export function createComparisonBackend(isPrivate: boolean) {
  return {
    ...createEvidenceBackend(async () => isPrivate),
    async copy(text: string): Promise<boolean> {
      try {
        await navigator.clipboard.writeText(text);
        return true;
      } catch {
        return false;
      }
    },
  };
}
