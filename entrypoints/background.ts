import { defineBackground } from 'wxt/utils/define-background';
import { serveAddressBar } from '../platform/background/address-bar.ts';
import { forgetPrivateWindows } from '../platform/background/forget-private.ts';
import { followMarkSettings } from '../platform/background/mark-page.ts';
import { serveSelectionMenu } from '../platform/background/selection-menu.ts';
import { serveMarks } from '../platform/background/serve-marks.ts';
import { servePanel } from '../platform/background/serve-panel.ts';
import { serveSites } from '../platform/background/serve-sites.ts';
import { serveWelcome } from '../platform/background/serve-welcome.ts';
import { serveShortcuts } from '../platform/background/shortcuts.ts';

export default defineBackground({
  type: 'module',
  main() {
    servePanel();
    serveSelectionMenu();
    serveShortcuts();
    serveAddressBar();
    forgetPrivateWindows();
    serveMarks();
    followMarkSettings();
    serveSites();
    serveWelcome();
  },
});
