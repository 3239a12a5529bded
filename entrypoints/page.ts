import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { startPageScript } from '../platform/page/page-script.ts';

/** Brought into a tab when the reader asks for it; see `platform/background/page-access.ts`. */
export default defineUnlistedScript(() => {
  startPageScript();
});
