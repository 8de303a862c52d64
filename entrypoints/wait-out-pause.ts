import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';

/** The few calls needed here; the polyfill would make this script thirty times as long. */
declare const chrome: {
  runtime?: { id?: string; sendMessage(message: { call: 'pause/over' }): Promise<unknown> | undefined };
  storage: {
    local: { get(key: 'sites', take: (stored: { sites?: { pausedUntil?: number | null } }) => void): void };
  };
};

/**
 * While On Record is paused this runs in place of the page's script, only where On Record is allowed. It reads nothing of
 * the page: it waits until the pause ends and tells the background, which need not stay awake for an hour.
 */
export default defineUnlistedScript(() => {
  chrome.storage.local.get('sites', ({ sites }) => {
    const until = sites?.pausedUntil;
    if (typeof until !== 'number') return;
    setTimeout(
      () => {
        // Nobody is there to be told once the extension was updated or removed.
        if (chrome.runtime?.id) void chrome.runtime.sendMessage({ call: 'pause/over' })?.catch(() => {});
      },
      Math.min(Math.max(until - Date.now(), 0), 2 ** 31 - 1),
    );
  });
});
