import { browser } from 'wxt/browser';

/** The keys of our commands as the user has them; empty where there is none. */
export async function commandKeys(): Promise<{ next: string; previous: string }> {
  const commands = await browser.commands.getAll();
  const key = (name: string) => commands.find((command) => command.name === name)?.shortcut ?? '';
  return { next: key('next-mention'), previous: key('previous-mention') };
}

/** Which family of browsers this is, for the few sentences that differ. */
export function browserFamily(): 'chromium' | 'firefox' {
  return browser.runtime.getURL('/').startsWith('moz-extension:') ? 'firefox' : 'chromium';
}
