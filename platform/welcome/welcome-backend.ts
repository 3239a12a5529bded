import type { Result } from '../../engine/types.ts';
import { browser } from '../browser.ts';
import { createEvidenceBackend } from '../panel/evidence-backend.ts';
import { ask } from '../panel/panel-backend.ts';
import type { Checked, Failure } from '../protocol.ts';

/** The welcome page's way to the background. */
export const welcomeBackend = {
  ...createEvidenceBackend(async () => browser.extension.inIncognitoContext === true),
  check: (sample: { title: string; publisher: string; published: string; text: string }): Promise<Result<Checked, Failure>> =>
    ask({ type: 'check-text', ...sample }),
  openOptions: (): void => void browser.runtime.openOptionsPage(),
};
