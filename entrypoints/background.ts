import { defineBackground } from 'wxt/utils/define-background';
import { serveSelectionMenu } from '../platform/background/selection-menu.ts';
import { servePanel } from '../platform/background/serve-panel.ts';
import { serveSites } from '../platform/background/serve-sites.ts';
import { serveWelcome } from '../platform/background/serve-welcome.ts';

export default defineBackground({
  type: 'module',
  main() {
    servePanel();
    serveSelectionMenu();
    serveSites();
    serveWelcome();
  },
});
