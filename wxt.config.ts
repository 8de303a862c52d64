import preact from '@preact/preset-vite';
import { defineConfig } from 'wxt';

// What the built extension may ask for is a promise to users; tests/e2e/manifest.test.ts holds it.
export default defineConfig({
  imports: false,
  manifestVersion: 3,
  modules: ['@wxt-dev/webextension-polyfill'],
  vite: () => ({ plugins: [preact()], build: { target: 'es2022' } }),
  manifest: ({ browser }) => ({
    name: '__MSG_extensionName__',
    description: '__MSG_extensionDescription__',
    default_locale: 'en',
    permissions: ['storage', 'scripting', 'activeTab', 'contextMenus'],
    optional_host_permissions: ['*://*/*'],
    ...(browser === 'firefox'
      ? {
          browser_specific_settings: {
            gecko: {
              id: 'on-record@on-record.example',
              // text-decoration in ::highlight() came with Firefox 146.
              strict_min_version: '146.0',
              data_collection_permissions: { required: ['none'] },
            },
          },
        }
      : { minimum_chrome_version: '128' }),
    omnibox: { keyword: 'rec' },
    // The popup of entrypoints/popup joins it; the badge needs the button in any case.
    action: { default_title: '__MSG_extensionName__' },
    // Chromium keeps Alt+Shift+N and Alt+Shift+P for itself and would leave the commands without keys.
    commands: {
      'next-mention': {
        suggested_key: { default: 'Alt+Shift+J' },
        description: '__MSG_commandNextMention__',
      },
      'previous-mention': {
        suggested_key: { default: 'Alt+Shift+K' },
        description: '__MSG_commandPreviousMention__',
      },
      'open-panel': {
        suggested_key: { default: 'Alt+Shift+O' },
        description: '__MSG_commandOpenPanel__',
      },
      'next-differs': {
        suggested_key: { default: 'Alt+Shift+L' },
        description: '__MSG_commandNextDiffers__',
      },
      // Chromium takes four suggestions at most; in an open card N does it.
      'next-entity': {
        ...(browser === 'firefox' && { suggested_key: { default: 'Alt+Shift+U' } }),
        description: '__MSG_commandNextEntity__',
      },
    },
  }),
});
