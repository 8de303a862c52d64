import { browser } from 'wxt/browser';
import { extensionLives } from './send.ts';

/**
 * Calls `changed` with the new value whenever a key of the browser's storage was changed or removed, from any part of
 * the extension, until `signal` aborts.
 */
export function watchKey(
  area: 'local' | 'session',
  key: string,
  changed: (value: unknown) => void,
  signal: AbortSignal,
): void {
  const { onChanged } = browser.storage[area];
  const listen = (changes: Record<string, { newValue?: unknown }>) => {
    if (changes[key]) changed(changes[key].newValue);
  };
  onChanged.addListener(listen);
  // Of an extension that was updated the listener is dead by then, and its browser object may throw.
  signal.addEventListener('abort', () => extensionLives() && onChanged.removeListener(listen), {
    once: true,
  });
}
