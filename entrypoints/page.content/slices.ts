/**
 * After this many milliseconds of work the next step is left for the next slice: with the last step and what the
 * browser adds, a slice stays under 8, half a frame of a 60 Hz screen.
 */
export const sliceBudget = 4;

/**
 * Works `steps` off until `budget` milliseconds have gone by (by `now`) or nothing is left, at least one step.
 * Gives true when nothing is left.
 */
export function runFor(steps: Iterator<unknown>, budget: number, now: () => number): boolean {
  const end = now() + budget;
  do if (steps.next().done) return true;
  while (now() < end);
  return false;
}

/**
 * Works `steps` off in the page's idle time, in slices of at most `sliceBudget`, and only while the page is shown.
 * Gives the milliseconds worked; rejects with the signal's reason when it aborts.
 */
export async function inIdleSlices(steps: Iterator<unknown>, signal: AbortSignal): Promise<number> {
  let worked = 0;
  let done = false;
  while (!done) {
    const idle = await idleTime(signal);
    const begun = performance.now();
    done = runFor(steps, idle, () => performance.now());
    worked += performance.now() - begun;
  }
  return worked;
}

/** Waits for idle time of a page that is shown; gives how long to work, in milliseconds. */
async function idleTime(signal: AbortSignal): Promise<number> {
  await shown(signal);
  return new Promise((resolve, reject) => {
    const leave = () => {
      cancelIdleCallback(handle);
      reject(signal.reason);
    };
    // A page that is never idle is still read, one short slice every tenth of a second.
    const handle = requestIdleCallback(
      (deadline) => {
        signal.removeEventListener('abort', leave);
        const free = deadline.didTimeout ? sliceBudget / 2 : deadline.timeRemaining();
        resolve(Math.min(Math.max(free, 1), sliceBudget));
      },
      { timeout: 100 },
    );
    signal.addEventListener('abort', leave, { once: true });
  });
}

/** Resolves once the document is shown: at once, or when its tab comes to the front. */
function shown(signal: AbortSignal): Promise<void> {
  signal.throwIfAborted();
  if (!document.hidden) return Promise.resolve();
  return new Promise((resolve, reject) => {
    const look = () => {
      if (document.hidden) return;
      document.removeEventListener('visibilitychange', look);
      resolve();
    };
    document.addEventListener('visibilitychange', look, { signal });
    signal.addEventListener('abort', () => reject(signal.reason), { once: true });
  });
}
