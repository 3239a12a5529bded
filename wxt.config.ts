import { execFileSync } from 'node:child_process';
import preact from '@preact/preset-vite';
import { defineConfig } from 'wxt';

/**
 * The lowest versions that have everything the extension uses: `light-dark()` and CSS subgrid for the panel (Chrome 123),
 * the CSS Custom Highlight API for marks (Firefox 140), `data_collection_permissions` (Firefox for Android 142).
 */
const MINIMUM_CHROME = '123';
const MINIMUM_FIREFOX = '140.0';
const MINIMUM_FIREFOX_ANDROID = '142.0';

export default defineConfig({
  // Imports are written out, so that every file says what it uses.
  imports: false,
  // The engine's data files make the background long; the build need not warn of it.
  vite: () => ({ plugins: [preact()], build: { chunkSizeWarningLimit: 2000 } }),
  manifestVersion: 3,
  manifest: ({ browser }) => ({
    name: '__MSG_extension_name__',
    description: '__MSG_extension_description__',
    default_locale: 'en',
    icons: { 16: 'icons/icon-16.png', 32: 'icons/icon-32.png', 48: 'icons/icon-48.png', 128: 'icons/icon-128.png' },
    permissions: ['activeTab', 'scripting', 'storage', 'contextMenus'],
    commands: {
      'toggle-marks': { suggested_key: { default: 'Alt+Shift+M', mac: 'MacCtrl+Shift+M' }, description: '__MSG_command_toggle_marks__' },
      'next-mark': { suggested_key: { default: 'Alt+N', mac: 'MacCtrl+Shift+N' }, description: '__MSG_command_next_mark__' },
      'previous-mark': { description: '__MSG_command_previous_mark__' },
    },
    action: { default_icon: { 16: 'icons/icon-16.png', 32: 'icons/icon-32.png' } },
    ...(browser === 'firefox'
      ? {
          browser_specific_settings: {
            gecko: {
              id: '{5c6d2a3e-7f0b-4f6c-9a51-0f2e8f4b7c19}',
              strict_min_version: MINIMUM_FIREFOX,
              data_collection_permissions: { required: ['none'] },
            },
            gecko_android: { strict_min_version: MINIMUM_FIREFOX_ANDROID },
          },
        }
      : { minimum_chrome_version: MINIMUM_CHROME }),
  }),
  // The bundled corpus is made by the engine as it stands: a process of its own keeps the engine out of the build's loader.
  hooks: {
    'build:before': () => {
      execFileSync(process.execPath, ['corpus/build.mjs'], { stdio: 'inherit' });
    },
    // The popup's HTML title would take its place.
    'build:manifestGenerated': (_, manifest) => {
      if (manifest.action !== undefined) manifest.action.default_title = '__MSG_action_title__';
    },
  },
});
