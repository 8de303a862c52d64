/**
 * A pause ends without the alarms permission: at every start of the background, by this timer when the background
 * happens to live that long, and by the script that waits in open pages otherwise.
 */
let timer: ReturnType<typeof setTimeout> | undefined;
let atEnd: (() => void) | undefined;

/** Says what is to happen when a pause is over; once, at the background's start. */
export function onPauseEnd(callback: () => void): void {
  atEnd = callback;
}

/** Sets the timer to `until`, in milliseconds since 1970. */
export function wakeAtPauseEnd(until: number): void {
  clearTimeout(timer);
  // Timers count in 32 bits; a longer pause is met again at the next start.
  timer = setTimeout(() => atEnd?.(), Math.min(until - Date.now(), 2 ** 31 - 1));
}
