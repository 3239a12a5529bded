import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { watchPage } from '../platform/page/watch-page.ts';

/** Runs in the pages of the sites that the reader has chosen to be always checked; see `platform/background/site-scripts.ts`. */
export default defineUnlistedScript(() => {
  watchPage();
});
