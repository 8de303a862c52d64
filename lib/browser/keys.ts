import { browser } from 'wxt/browser';

/** A command of ours with its key as the user has it; empty where there is none. */
export interface CommandKey {
  name: string;
  /** What it does, in the browser's language. */
  does: string;
  keys: string;
}

/** Our commands in the order of the manifest. The browser's own, such as opening the popup, only where they have a key. */
export async function commandKeys(): Promise<CommandKey[]> {
  return (await browser.commands.getAll())
    .map(({ name = '', description = '', shortcut = '' }) => ({ name, does: description, keys: shortcut }))
    .filter(({ does, keys }) => does !== '' && (keys !== '' || does !== browser.runtime.getManifest().name));
}

/** Opens the browser's own page where keys are changed. */
export async function openKeySettings(): Promise<void> {
  // Firefox has a call for it; Chromium has a page, which only a tab of its own may show.
  const commands = browser.commands as typeof browser.commands & {
    openShortcutSettings?: () => Promise<void>;
  };
  if (commands.openShortcutSettings) await commands.openShortcutSettings();
  else await browser.tabs.create({ url: 'chrome://extensions/shortcuts' });
}

/** Which family of browsers this is, for the few sentences that differ. */
export function browserFamily(): 'chromium' | 'firefox' {
  return browser.runtime.getURL('/').startsWith('moz-extension:') ? 'firefox' : 'chromium';
}
