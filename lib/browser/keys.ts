import { browser } from 'wxt/browser';

/** A command of ours with its key as the user has it; empty where there is none. */
export interface CommandKey {
  name: string;
  /** What it does, in the browser's language. */
  does: string;
  keys: string;
}

/** The walk's commands stand first: browsers list commands by their letters. */
const first = ['next-mention', 'previous-mention', 'next-differs', 'next-entity'];

/** Our commands, the walk's first. The browser's own, such as opening the popup, only where they have a key. */
export async function commandKeys(): Promise<CommandKey[]> {
  return (await browser.commands.getAll())
    .map(({ name = '', description = '', shortcut = '' }) => ({ name, does: description, keys: shortcut }))
    .filter(({ does, keys }) => does !== '' && (keys !== '' || does !== browser.runtime.getManifest().name))
    .sort((a, b) => rankOf(a) - rankOf(b));
}

function rankOf({ name }: CommandKey): number {
  return first.includes(name) ? first.indexOf(name) : first.length;
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
