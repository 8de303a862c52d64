import { browser } from 'wxt/browser';
import { watchKey } from './watch-key.ts';

/**
 * A value that lives as long as the browser runs: it outlasts a killed background and is gone after a restart, an update
 * or a reload of the extension. Changes are made one after another, each on what the one before left.
 */
export interface SessionValue<T> {
  get(): Promise<T>;
  /** Stores what `make` gives and returns it. */
  change(make: (value: T) => T): Promise<T>;
  /** Calls `changed` whenever it was changed, from any part of the extension, until `signal` aborts. */
  watch(changed: () => void, signal: AbortSignal): void;
}

export function sessionValue<T>(key: string, empty: T): SessionValue<T> {
  let last: Promise<unknown> = Promise.resolve();
  const get = async (): Promise<T> =>
    ((await browser.storage.session.get(key))[key] as T | undefined) ?? empty;
  return {
    get,
    change: (make) => {
      const turn = last.then(async () => {
        const value = make(await get());
        await browser.storage.session.set({ [key]: value });
        return value;
      });
      // A change that failed is its caller's to handle; the next one starts from what is stored.
      last = turn.catch(() => {});
      return turn;
    },
    watch: (changed, signal) => watchKey('session', key, changed, signal),
  };
}
